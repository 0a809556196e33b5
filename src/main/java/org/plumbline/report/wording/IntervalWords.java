package org.plumbline.report.wording;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.value.Interval;

/** Intervals: {@code 3,450 to 3,550}, {@code at least 10,000}, {@code less than 5%}. */
public final class IntervalWords {
  private IntervalWords() {}

  /** Edges that a text or a source states, with their digits as written. */
  public static String asWritten(Interval interval, @Nullable String unit) {
    return say(interval, unit, UnaryOperator.identity());
  }

  /** Edges that were computed or converted, without the zeros this gave them. */
  public static String say(Interval interval, @Nullable String unit) {
    return say(interval, unit, NumberWords::tidy);
  }

  private static String say(
      Interval interval, @Nullable String unit, UnaryOperator<BigDecimal> digits) {
    BigDecimal low = interval.low() == null ? null : digits.apply(interval.low());
    BigDecimal high = interval.high() == null ? null : digits.apply(interval.high());
    if (low != null && high != null) {
      return low.compareTo(high) == 0 ? one(low, unit) : both(low, high, unit);
    }
    if (low != null) {
      return (interval.lowOpen() ? "more than " : "at least ") + one(low, unit);
    }
    if (high != null) {
      return (interval.highOpen() ? "less than " : "at most ") + one(high, unit);
    }
    return "any figure";
  }

  private static String one(BigDecimal number, @Nullable String unit) {
    return UnitWords.around(NumberWords.say(number), number, unit);
  }

  private static String both(BigDecimal low, BigDecimal high, @Nullable String unit) {
    int decimals = Math.max(0, Math.max(low.scale(), high.scale()));
    return UnitWords.around(
        NumberWords.say(low.setScale(decimals)) + " to " + NumberWords.say(high.setScale(decimals)),
        unit);
  }

  /** Whether two intervals hold the same numbers, however many zeros their edges carry. */
  static boolean same(Interval one, Interval other) {
    return one.inside(other) && other.inside(one);
  }
}
