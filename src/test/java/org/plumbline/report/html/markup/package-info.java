@NullMarked
package org.plumbline.report.html.markup;

import org.jspecify.annotations.NullMarked;
