package org.plumbline.resolve.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Change.Direction;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.wording.NumberWording;

/**
 * A figure computed from two references, with the interval that their rounding leaves it: sums and
 * ratios of rounded figures are intervals, as in XBRL Calculations 1.1.
 *
 * @param arithmetic the computation as a reader can redo it
 */
public record Derived(String derivation, ReferenceValue value, String arithmetic) {
  private static final int DECIMALS = 2;
  private static final BigDecimal MILLION = new BigDecimal("1000000");

  /** How far a figure moved in a direction, in its own unit. */
  public static @Nullable Derived difference(
      ReferenceValue now, ReferenceValue before, Direction direction, @Nullable String unit) {
    BigDecimal later = now.value();
    BigDecimal earlier = before.value();
    if (later == null || earlier == null) {
      return null;
    }
    boolean down = down(direction, later, earlier);
    Interval interval = now.interval().plus(before.interval().times(BigDecimal.ONE.negate()));
    BigDecimal moved = later.subtract(earlier);
    BigDecimal value = down ? moved.negate() : moved;
    String arithmetic =
        down
            ? say(earlier) + " − " + say(later) + " = " + say(value)
            : say(later) + " − " + say(earlier) + " = " + say(value);
    return new Derived(
        "difference",
        new ReferenceValue(
            value, down ? interval.times(BigDecimal.ONE.negate()) : interval, Bound.POINT, unit),
        arithmetic);
  }

  /** How far a figure moved in a direction, in percent of what it was. */
  public static @Nullable Derived percentChange(
      ReferenceValue now, ReferenceValue before, Direction direction) {
    BigDecimal later = now.value();
    BigDecimal earlier = before.value();
    Interval base = before.interval();
    Interval level = now.interval();
    if (later == null || earlier == null || earlier.signum() <= 0 || later.signum() < 0) {
      return null;
    }
    BigDecimal baseLow = base.low();
    BigDecimal baseHigh = base.high();
    BigDecimal low = level.low();
    BigDecimal high = level.high();
    if (baseLow == null
        || baseHigh == null
        || low == null
        || high == null
        || baseLow.signum() <= 0) {
      return null;
    }
    boolean down = down(direction, later, earlier);
    BigDecimal value = percent(later, earlier);
    Interval interval = Interval.open(percent(low, baseHigh), percent(high, baseLow));
    BigDecimal minus = BigDecimal.ONE.negate();
    BigDecimal shown = (down ? value.negate() : value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    String arithmetic =
        down
            ? "("
                + say(earlier)
                + " − "
                + say(later)
                + ") / "
                + say(earlier)
                + " = "
                + say(shown)
                + "%"
            : "("
                + say(later)
                + " − "
                + say(earlier)
                + ") / "
                + say(earlier)
                + " = "
                + say(shown)
                + "%";
    return new Derived(
        "percentage change",
        new ReferenceValue(shown, down ? interval.times(minus) : interval, Bound.POINT, "percent"),
        arithmetic);
  }

  /** One figure over another, as a multiple or in percent; null where neither is positive. */
  public static @Nullable Derived quotient(
      String derivation, ReferenceValue part, ReferenceValue whole, boolean percent) {
    BigDecimal one = part.value();
    BigDecimal other = whole.value();
    BigDecimal low = part.interval().low();
    BigDecimal high = part.interval().high();
    BigDecimal wholeLow = whole.interval().low();
    BigDecimal wholeHigh = whole.interval().high();
    boolean positive = one != null && other != null && one.signum() >= 0 && other.signum() > 0;
    if (!positive || one == null || other == null || (wholeLow != null && wholeLow.signum() <= 0)) {
      return null;
    }
    BigDecimal factor = percent ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    Interval interval =
        new Interval(
            low == null || wholeHigh == null ? null : over(low, wholeHigh, factor),
            true,
            high == null || wholeLow == null ? null : over(high, wholeLow, factor),
            true);
    BigDecimal value = over(one, other, factor);
    BigDecimal shown = value.setScale(percent ? DECIMALS : DECIMALS + 1, RoundingMode.HALF_EVEN);
    String arithmetic = say(one) + " / " + say(other) + " = " + say(shown) + (percent ? "%" : "");
    return new Derived(
        derivation,
        new ReferenceValue(shown, interval, Bound.POINT, percent ? "percent" : null),
        arithmetic);
  }

  private static BigDecimal over(BigDecimal one, BigDecimal other, BigDecimal factor) {
    return one.multiply(factor).divide(other, MathContext.DECIMAL64);
  }

  /** What several figures make together; each may be rounded, and so may the sum. */
  public static @Nullable Derived sum(List<ReferenceValue> parts, @Nullable String unit) {
    BigDecimal sum = BigDecimal.ZERO;
    Interval interval = Interval.point(BigDecimal.ZERO);
    boolean millions = true;
    for (ReferenceValue part : parts) {
      BigDecimal value = part.value();
      if (value == null) {
        return null;
      }
      sum = sum.add(value);
      interval = interval.plus(part.interval());
      millions &= value.remainder(MILLION).signum() == 0;
    }
    boolean inMillions = millions;
    String arithmetic =
        parts.stream()
                .map(part -> scaled(part.value(), inMillions))
                .collect(Collectors.joining(" + "))
            + " = "
            + scaled(sum, millions)
            + (millions ? " million" : "");
    return new Derived("sum", new ReferenceValue(sum, interval, Bound.POINT, unit), arithmetic);
  }

  private static String scaled(@Nullable BigDecimal value, boolean millions) {
    if (value == null) {
      return "?";
    }
    return say(millions ? value.divideToIntegralValue(MILLION) : value);
  }

  /** A gap has no direction: it is shown as the positive difference. */
  private static boolean down(Direction direction, BigDecimal later, BigDecimal earlier) {
    return direction == Direction.DOWN
        || (direction == Direction.SAME && later.compareTo(earlier) < 0);
  }

  private static BigDecimal percent(BigDecimal later, BigDecimal earlier) {
    return later
        .subtract(earlier)
        .multiply(BigDecimal.valueOf(100))
        .divide(earlier, MathContext.DECIMAL64);
  }

  private static String say(BigDecimal number) {
    return NumberWording.say(number);
  }
}
