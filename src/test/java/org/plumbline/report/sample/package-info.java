/** Reports made by hand, for the tests of their writers. */
@NullMarked
package org.plumbline.report.sample;

import org.jspecify.annotations.NullMarked;
