/**
 * How figures, ranges, days and periods are said to a reader, in English.
 *
 * <p>One place for all messages and reports, so that a figure looks the same wherever it is shown.
 * Knows no rule and no report; the same value always gives the same words, whatever the machine's
 * locale.
 */
@NullMarked
package org.plumbline.model.wording;

import org.jspecify.annotations.NullMarked;
