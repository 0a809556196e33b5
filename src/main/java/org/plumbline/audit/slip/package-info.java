/**
 * The slips that figures, dates and directions suffer on their way into print, and where in the
 * text of a claim each of them can happen.
 *
 * <p>Knows claims and the words they stand in. Must not know references, rules or verdicts: what is
 * tried must not depend on what would be noticed.
 */
@NullMarked
package org.plumbline.audit.slip;

import org.jspecify.annotations.NullMarked;
