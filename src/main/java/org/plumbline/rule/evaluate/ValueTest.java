package org.plumbline.rule.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.rule.Operator;

/** One operator on values that were already read. */
final class ValueTest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ValueTest() {}

  /**
   * Whether the operator holds.
   *
   * @param value of the field, or null where it has none
   * @param with what it is compared with, each null where another field has no value; for {@link
   *     Operator#IS_WITHIN} the width and the middle
   * @param percent whether the width is in percent of the middle
   */
  static boolean holds(
      Operator operator, @Nullable Object value, List<@Nullable Object> with, boolean percent) {
    return switch (operator) {
      case IS_PRESENT -> value != null;
      case IS_MISSING -> value == null;
      case IS_NOT -> !same(value, with.get(0));
      case IS, IS_ONE_OF -> with.stream().anyMatch(one -> same(value, one));
      case IS_MORE_THAN -> compared(value, with.get(0), order -> order > 0);
      case IS_AT_LEAST -> compared(value, with.get(0), order -> order >= 0);
      case IS_LESS_THAN -> compared(value, with.get(0), order -> order < 0);
      case IS_AT_MOST -> compared(value, with.get(0), order -> order <= 0);
      case IS_BETWEEN ->
          compared(value, with.get(0), order -> order >= 0)
              && compared(value, with.get(1), order -> order <= 0);
      case IS_WITHIN -> within(value, with.get(0), with.get(1), percent);
      case CONTAINS ->
          value instanceof String text
              && with.get(0) instanceof String part
              && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    };
  }

  private static boolean same(@Nullable Object value, @Nullable Object other) {
    if (value instanceof BigDecimal number && other instanceof BigDecimal second) {
      return number.compareTo(second) == 0;
    }
    return value != null && value.equals(other);
  }

  private static boolean compared(
      @Nullable Object value, @Nullable Object other, IntPredicate order) {
    if (value instanceof BigDecimal number && other instanceof BigDecimal second) {
      return order.test(number.compareTo(second));
    }
    return value instanceof LocalDate day
        && other instanceof LocalDate second
        && order.test(day.compareTo(second));
  }

  private static boolean within(
      @Nullable Object value, @Nullable Object width, @Nullable Object middle, boolean percent) {
    if (!(value instanceof BigDecimal number)
        || !(width instanceof BigDecimal reach)
        || !(middle instanceof BigDecimal centre)) {
      return false;
    }
    BigDecimal apart = number.subtract(centre).abs();
    // Both sides times a hundred: a division might not end.
    return percent
        ? apart.multiply(HUNDRED).compareTo(reach.multiply(centre.abs())) <= 0
        : apart.compareTo(reach) <= 0;
  }
}
