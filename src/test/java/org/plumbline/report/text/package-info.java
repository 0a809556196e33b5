@NullMarked
package org.plumbline.report.text;

import org.jspecify.annotations.NullMarked;
