/**
 * How verdicts, caveats, figures, intervals, periods and sources are said in plain English.
 *
 * <p>Plain strings out, without layout or markup. Never speaks of truth, and never says that no
 * evidence exists: only that nothing in {@code facts/} covers a claim.
 */
@NullMarked
package org.plumbline.report.wording;

import org.jspecify.annotations.NullMarked;
