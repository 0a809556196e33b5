package org.plumbline.model.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a text reports it. Never to be confused with a {@link ReferenceValue}.
 *
 * @param written the words with hedge and scale, without the counted noun: {@code "about 3,500"}
 * @param value the figure with its scale applied and its digits kept ({@code "4.40 million"} is
 *     4400000), or null for a range
 * @param printed what the digits stand for: half a unit of the last significant place to either
 *     side, the ends of a range, or the side that a bound leaves open; a hedge is not in it
 * @param ulp the unit of the last significant place (100 for 3,500), or null where there is none
 * @param hedge the hedge or bound cue in its base form ({@code about}, {@code no more than}), or
 *     null
 * @param unit code of the unit of measurement or counted thing ({@code percent}, {@code GBP},
 *     {@code person}), or null
 */
public record ReportedValue(
    String written,
    @Nullable BigDecimal value,
    Interval printed,
    @Nullable BigDecimal ulp,
    Bound bound,
    @Nullable String hedge,
    @Nullable String unit) {}
