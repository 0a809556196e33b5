/**
 * The order in which a report is read: what to look at first, what sources disagree on, what could
 * not be checked, what is consistent.
 *
 * <p>Knows nothing of how a report is written down.
 */
@NullMarked
package org.plumbline.report.outline;

import org.jspecify.annotations.NullMarked;
