package org.plumbline.model.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a reference states it. Never to be confused with a {@link ReportedValue}.
 *
 * @param value the figure with its multiplier applied and its digits kept, or null for a range or a
 *     mere bound
 * @param interval what it stands for: half a unit of the last digit to either side, or the range or
 *     bound stated
 * @param unit code of the unit, or null
 */
public record ReferenceValue(
    @Nullable BigDecimal value, Interval interval, Bound bound, @Nullable String unit) {}
