package org.plumbline.resolve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.model.value.Unit;
import org.plumbline.model.value.Units;

/** Holds a reported figure against a reference figure. */
public final class Figures {
  private static final int LARGEST_SCALE = 9;

  private final Units units;
  private final Policy policy;

  public Figures(Units units, Policy policy) {
    this.units = units;
    this.policy = policy;
  }

  /**
   * What a reported figure may stand for with its hedge.
   *
   * @param certainty the word that weakens the commitment, or null; it reaches as far as its row
   *     says where there is no hedge
   */
  public Interval claimed(ReportedValue value, @Nullable String certainty) {
    Interval printed = value.printed();
    String hedge = value.hedge() != null ? value.hedge() : certainty != null ? certainty : "bare";
    Policy.Reach reach = policy.hedge(hedge).orElse(null);
    BigDecimal figure = value.value();
    BigDecimal ulp = value.ulp();
    if (reach == null || figure == null || ulp == null || value.bound() == Bound.RANGE) {
      return printed;
    }
    if (reach.units() == null && reach.percent() == null) {
      return printed;
    }
    BigDecimal far = far(reach, figure, ulp);
    Interval rounding = Interval.rounding(figure, ulp);
    return switch (reach.side()) {
      case "both" -> rounding.cover(Interval.closed(figure.subtract(far), figure.add(far)));
      case "below" ->
          value.bound() == Bound.ABOUT
              ? Interval.closed(figure.subtract(far), figure).cover(rounding)
              : Interval.closed(figure.subtract(far), figure);
      case "above" ->
          value.bound() == Bound.ABOUT
              ? Interval.closed(figure, figure.add(far)).cover(rounding)
              : Interval.closed(figure, figure.add(far));
      default -> printed;
    };
  }

  private static BigDecimal far(Policy.Reach reach, BigDecimal figure, BigDecimal ulp) {
    BigDecimal byUnits = reach.units() == null ? BigDecimal.ZERO : reach.units().multiply(ulp);
    BigDecimal byPercent =
        reach.percent() == null
            ? BigDecimal.ZERO
            : figure.abs().multiply(reach.percent()).movePointLeft(2);
    return reach.larger() ? byUnits.max(byPercent) : byUnits.min(byPercent);
  }

  /** Whether two figures can be compared: same dimension, or no unit stated on one side. */
  public boolean comparable(@Nullable String reported, @Nullable String reference) {
    return reported == null || reference == null || units.comparable(reported, reference);
  }

  /** Compares them in the reference's unit. */
  public Comparison.OfFigures compare(
      ReportedValue reported, @Nullable String certainty, ReferenceValue reference) {
    Interval claimed = convert(claimed(reported, certainty), reported.unit(), reference.unit());
    Interval printed = convert(reported.printed(), reported.unit(), reference.unit());
    Relation relation = relation(claimed, reference);
    Relation strict = relation(printed, reference);
    BigDecimal value =
        reported.value() == null
            ? null
            : convert(reported.value(), reported.unit(), reference.unit());
    BigDecimal gap = value == null ? null : gap(value, reference.interval(), reference.value());
    return new Comparison.OfFigures(
        reported,
        claimed,
        printed,
        reference,
        relation,
        gap,
        percent(gap, nearest(value, reference)),
        relation.compatible() && !strict.compatible());
  }

  /**
   * The same against a reference whose scale may be unstated: then every thousandfold is tried, and
   * the comparison says which holds. Where none does, the one that comes nearest is shown.
   */
  Comparison.OfFigures compareScaled(
      ReportedValue reported,
      @Nullable String certainty,
      ReferenceValue reference,
      boolean scaleUnstated) {
    Comparison.OfFigures plain = compare(reported, certainty, reference);
    if (!scaleUnstated || plain.relation().compatible()) {
      return scaleUnstated ? plain.scaled(BigDecimal.ONE) : plain;
    }
    Comparison.OfFigures nearest = plain.scaled(BigDecimal.ONE);
    for (int power = 3; power <= LARGEST_SCALE; power += 3) {
      BigDecimal by = BigDecimal.ONE.scaleByPowerOfTen(power).setScale(0);
      BigDecimal value = reference.value();
      ReferenceValue scaled =
          new ReferenceValue(
              value == null ? null : value.multiply(by),
              reference.interval().times(by),
              reference.bound(),
              reference.unit());
      Comparison.OfFigures one = compare(reported, certainty, scaled).scaled(by);
      if (one.relation().compatible()) {
        return one;
      }
      nearest = isNearer(one, nearest) ? one : nearest;
    }
    return nearest;
  }

  private static boolean isNearer(Comparison.OfFigures one, Comparison.OfFigures other) {
    BigDecimal gap = one.gap();
    BigDecimal least = other.gap();
    return gap != null && least != null && gap.abs().compareTo(least.abs()) < 0;
  }

  private static Relation relation(Interval claimed, ReferenceValue reference) {
    return Relation.of(claimed, reference.interval());
  }

  private Interval convert(Interval interval, @Nullable String from, @Nullable String to) {
    Optional<Conversion> conversion = conversion(from, to);
    return conversion.isEmpty() ? interval : conversion.get().apply(interval);
  }

  private BigDecimal convert(BigDecimal number, @Nullable String from, @Nullable String to) {
    BigDecimal converted = convert(Interval.point(number), from, to).low();
    return converted == null ? number : converted;
  }

  private record Conversion(Unit from, Unit to) {
    Interval apply(Interval interval) {
      Interval base = from.toBase(interval).plus(to.offset().negate());
      return new Interval(divide(base.low()), base.lowOpen(), divide(base.high()), base.highOpen());
    }

    private @Nullable BigDecimal divide(@Nullable BigDecimal number) {
      return number == null ? null : number.divide(to.factor(), MathContext.DECIMAL64);
    }
  }

  private Optional<Conversion> conversion(@Nullable String from, @Nullable String to) {
    if (from == null || to == null || from.equals(to)) {
      return Optional.empty();
    }
    Optional<Unit> one = units.find(from);
    Optional<Unit> other = units.find(to);
    boolean same =
        one.isPresent()
            && other.isPresent()
            && one.get().dimension().equals(other.get().dimension())
            && !one.get().code().equals(other.get().code());
    return same ? Optional.of(new Conversion(one.get(), other.get())) : Optional.empty();
  }

  /**
   * The reported less the reference figure: to the figure itself where there is one, else to the
   * nearest edge.
   */
  private static @Nullable BigDecimal gap(
      BigDecimal value, Interval interval, @Nullable BigDecimal reference) {
    if (reference != null) {
      return value.subtract(reference);
    }
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    if (low != null && value.compareTo(low) < 0) {
      return value.subtract(low);
    }
    return high != null && value.compareTo(high) > 0 ? value.subtract(high) : BigDecimal.ZERO;
  }

  private static @Nullable BigDecimal nearest(
      @Nullable BigDecimal value, ReferenceValue reference) {
    if (reference.value() != null || value == null) {
      return reference.value();
    }
    BigDecimal low = reference.interval().low();
    BigDecimal high = reference.interval().high();
    boolean toHigh = high != null && (low == null || value.compareTo(high) > 0);
    return toHigh ? high : low;
  }

  private static @Nullable BigDecimal percent(@Nullable BigDecimal gap, @Nullable BigDecimal of) {
    return gap == null || of == null || of.signum() == 0
        ? null
        : gap.multiply(BigDecimal.valueOf(100)).divide(of.abs(), 1, RoundingMode.HALF_EVEN);
  }
}
