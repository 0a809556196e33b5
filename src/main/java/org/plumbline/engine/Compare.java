package org.plumbline.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.ReferenceValue;

/**
 * The comparisons that compiled rules call. A missing value compares as false with everything, so
 * that no rule can fail on one.
 *
 * <p>Drools' own operators are not used: they turn figures into binary floating point, and differ
 * between its two ways of compiling a rule.
 */
public final class Compare {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Compare() {}

  public static boolean present(@Nullable Object value) {
    return value != null;
  }

  public static boolean missing(@Nullable Object value) {
    return value == null;
  }

  /** Whether both are there and the same: numbers by size, everything else as written. */
  public static boolean equal(@Nullable Object value, @Nullable Object other) {
    Object one = comparable(value);
    Object two = comparable(other);
    if (one instanceof BigDecimal number && two instanceof BigDecimal second) {
      return number.compareTo(second) == 0;
    }
    return one != null && one.equals(two);
  }

  public static boolean oneOf(@Nullable Object value, @Nullable Object... others) {
    for (Object other : others) {
      if (equal(value, other)) {
        return true;
      }
    }
    return false;
  }

  public static boolean moreThan(@Nullable Object value, @Nullable Object other) {
    Integer order = order(value, other);
    return order != null && order > 0;
  }

  public static boolean atLeast(@Nullable Object value, @Nullable Object other) {
    Integer order = order(value, other);
    return order != null && order >= 0;
  }

  public static boolean lessThan(@Nullable Object value, @Nullable Object other) {
    Integer order = order(value, other);
    return order != null && order < 0;
  }

  public static boolean atMost(@Nullable Object value, @Nullable Object other) {
    Integer order = order(value, other);
    return order != null && order <= 0;
  }

  /** Both edges included. */
  public static boolean between(
      @Nullable Object value, @Nullable Object low, @Nullable Object high) {
    return atLeast(value, low) && atMost(value, high);
  }

  /** Whether two numbers lie at most so far apart. */
  public static boolean within(
      @Nullable Object value, @Nullable Object distance, @Nullable Object other) {
    return value instanceof BigDecimal one
        && distance instanceof BigDecimal most
        && other instanceof BigDecimal two
        && one.subtract(two).abs().compareTo(most) <= 0;
  }

  /** Whether two numbers lie at most so many percent of the second one apart. */
  public static boolean withinPercent(
      @Nullable Object value, @Nullable Object percent, @Nullable Object other) {
    return value instanceof BigDecimal one
        && percent instanceof BigDecimal share
        && other instanceof BigDecimal two
        // Both sides times a hundred: a division might not end.
        && one.subtract(two).abs().multiply(HUNDRED).compareTo(share.multiply(two.abs())) <= 0;
  }

  /** Whether the value holds the words somewhere, in capitals or not. */
  public static boolean contains(@Nullable Object value, @Nullable Object words) {
    return comparable(value) instanceof String text
        && comparable(words) instanceof String part
        && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /** How two numbers or two days are ordered, or null where they are neither. */
  private static @Nullable Integer order(@Nullable Object value, @Nullable Object other) {
    if (value instanceof BigDecimal one && other instanceof BigDecimal two) {
      return one.compareTo(two);
    }
    return value instanceof LocalDate day && other instanceof LocalDate second
        ? (Integer) day.compareTo(second)
        : null;
  }

  /** A period as EDTF and a figure in its digits; everything else as it is. */
  private static @Nullable Object comparable(@Nullable Object value) {
    if (value instanceof Period period) {
      return period.written();
    }
    if (value instanceof ReferenceValue reference) {
      BigDecimal number = reference.value();
      return number == null ? null : number.toPlainString();
    }
    return value;
  }
}
