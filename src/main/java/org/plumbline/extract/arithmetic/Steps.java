package org.plumbline.extract.arithmetic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Change.Direction;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReportedValue;

/** Levels that a text gives by a level and the step that led to it. */
final class Steps {
  private Steps() {}

  /** The level before a step: 12,490 for "11,850, 640 fewer". */
  static ReportedValue before(ReportedValue level, ReportedValue step, Direction direction) {
    BigDecimal sign = direction == Direction.DOWN ? BigDecimal.ONE : BigDecimal.ONE.negate();
    BigDecimal one = level.value();
    BigDecimal other = step.value();
    BigDecimal value = one == null || other == null ? null : one.add(other.multiply(sign));
    Interval printed = level.printed().plus(step.printed().times(sign));
    String written = value == null ? level.written() : value.toPlainString();
    return new ReportedValue(
        written, value, printed, coarser(level.ulp(), step.ulp()), Bound.POINT, null, level.unit());
  }

  private static @Nullable BigDecimal coarser(@Nullable BigDecimal one, @Nullable BigDecimal two) {
    return one == null || two == null ? null : one.max(two);
  }
}
