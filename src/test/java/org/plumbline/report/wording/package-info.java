@NullMarked
package org.plumbline.report.wording;

import org.jspecify.annotations.NullMarked;
