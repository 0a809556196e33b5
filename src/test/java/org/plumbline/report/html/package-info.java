@NullMarked
package org.plumbline.report.html;

import org.jspecify.annotations.NullMarked;
