@NullMarked
package org.plumbline.report.outline;

import org.jspecify.annotations.NullMarked;
