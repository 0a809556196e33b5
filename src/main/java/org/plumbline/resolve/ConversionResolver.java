package org.plumbline.resolve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.model.value.Unit;
import org.plumbline.model.wording.NumberWording;

/**
 * Holds an amount against the same in another unit. The factors are exact; that either figure was
 * rounded is allowed for, since a text seldom says which of the two was measured.
 */
final class ConversionResolver {
  private static final SourceRow UNITS =
      new SourceRow("units", SourceRow.NO_ROW, null, null, null, null, null, null, null, null);

  private final Setting setting;
  private final Figures figures;

  ConversionResolver(Setting setting, Figures figures) {
    this.setting = setting;
    this.figures = figures;
  }

  /** One figure of each side, with the interval that its hedge and digits leave it. */
  private record Pair(BigDecimal from, Interval fromClaimed, BigDecimal to, Interval toClaimed) {}

  /**
   * @param level whether zero points count, as they do for a temperature and not for a difference
   */
  private record Conversion(Unit from, Unit to, boolean level) {
    BigDecimal of(BigDecimal number) {
      BigDecimal base = number.multiply(from.factor());
      BigDecimal moved = level ? base.add(from.offset()).subtract(to.offset()) : base;
      return moved.divide(to.factor(), MathContext.DECIMAL64);
    }

    Conversion back() {
      return new Conversion(to, from, level);
    }
  }

  Dossier resolve(Claim claim, Reading.OfConversion reading) {
    Optional<Unit> from = unit(reading.value());
    Optional<Unit> to = unit(reading.converted());
    List<Pair> pairs = pairs(reading);
    if (from.isEmpty() || to.isEmpty() || pairs.isEmpty()) {
      return new Dossier(claim, Link.NONE, List.of(), Obstacle.NOTHING_LINKED);
    }
    Conversion level = new Conversion(from.get(), to.get(), true);
    Conversion difference = new Conversion(from.get(), to.get(), false);
    boolean same = holds(pairs, level);
    boolean differs = !same && reading.difference() && holds(pairs, difference);
    Evidence evidence = evidence(claim, reading, differs ? difference : level, same || differs);
    return new Dossier(claim, Link.NONE, List.of(evidence), Obstacle.NONE);
  }

  private Optional<Unit> unit(ReportedValue value) {
    return value.unit() == null ? Optional.empty() : setting.units().find(value.unit());
  }

  /** The figures themselves, or both ends of two ranges. */
  private List<Pair> pairs(Reading.OfConversion reading) {
    ReportedValue one = reading.value();
    ReportedValue other = reading.converted();
    List<Pair> pairs = new ArrayList<>();
    if (one.value() != null && other.value() != null) {
      pairs.add(
          new Pair(one.value(), allowed(one, other), other.value(), figures.claimed(other, null)));
    } else if (one.bound() == Bound.RANGE && other.bound() == Bound.RANGE) {
      end(one.printed().low(), other.printed().low()).ifPresent(pairs::add);
      end(one.printed().high(), other.printed().high()).ifPresent(pairs::add);
    }
    return pairs;
  }

  /** A bound told once holds for both: "more than 60 miles (97 km)". */
  private Interval allowed(ReportedValue one, ReportedValue other) {
    boolean bounds = one.bound() != Bound.POINT && one.bound() != Bound.ABOUT;
    BigDecimal figure = one.value();
    return bounds && other.hedge() == null && figure != null
        ? Interval.point(figure)
        : figures.claimed(one, null);
  }

  private static Optional<Pair> end(@Nullable BigDecimal from, @Nullable BigDecimal to) {
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(
            new Pair(
                from, Interval.rounding(from, place(from)), to, Interval.rounding(to, place(to))));
  }

  private static BigDecimal place(BigDecimal number) {
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ONE : number.stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
  }

  private boolean holds(List<Pair> pairs, Conversion conversion) {
    return pairs.stream().allMatch(pair -> holds(pair, conversion));
  }

  /** The first converted rounds to the second, or the second converted to the first. */
  private boolean holds(Pair pair, Conversion conversion) {
    if (closed(pair.toClaimed).contains(conversion.of(pair.from))) {
      return true;
    }
    BigDecimal back = conversion.back().of(pair.to);
    BigDecimal allowed =
        pair.from.abs().multiply(setting.policy().conversionPercent()).movePointLeft(2);
    boolean near = back.subtract(pair.from).abs().compareTo(allowed) <= 0;
    return near && closed(pair.fromClaimed).contains(back);
  }

  private static Interval closed(Interval interval) {
    return new Interval(interval.low(), false, interval.high(), false);
  }

  private Evidence evidence(
      Claim claim, Reading.OfConversion reading, Conversion conversion, boolean holds) {
    ReportedValue one = reading.value();
    ReportedValue other = reading.converted();
    BigDecimal low = edge(one, true);
    BigDecimal high = edge(one, false);
    BigDecimal exactLow = shown(conversion.of(low), other);
    BigDecimal exactHigh = shown(conversion.of(high), other);
    boolean single = one.value() != null;
    ReferenceValue reference =
        new ReferenceValue(
            single ? exactLow : null,
            single ? Interval.point(exactLow) : Interval.closed(exactLow, exactHigh),
            single ? Bound.POINT : Bound.RANGE,
            conversion.to().code());
    String arithmetic =
        side(low, high, single, conversion.from())
            + " = "
            + side(exactLow, exactHigh, single, conversion.to());
    Comparison.OfFigures plain = figures.compare(other, null, reference);
    Relation off = edge(other, true).compareTo(exactLow) < 0 ? Relation.BELOW : Relation.ABOVE;
    return new Evidence(
        claim.id(),
        new Reference(
            "conversion",
            name(conversion.from()) + " in " + name(conversion.to()),
            null,
            null,
            null,
            Map.of(),
            UNITS,
            "conversion",
            arithmetic,
            List.of(UNITS)),
        new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.UNSTATED),
        new Comparison.OfFigures(
            other,
            plain.claimed(),
            plain.printed(),
            reference,
            holds ? Relation.INSIDE : off,
            plain.gap(),
            plain.gapPercent(),
            false),
        Evidence.Vintage.UNDATED);
  }

  private static String side(BigDecimal low, BigDecimal high, boolean single, Unit unit) {
    return NumberWording.say(low)
        + (single ? "" : " to " + NumberWording.say(high))
        + " "
        + name(unit);
  }

  private static BigDecimal edge(ReportedValue value, boolean low) {
    if (value.value() != null) {
      return value.value();
    }
    BigDecimal edge = low ? value.printed().low() : value.printed().high();
    return edge == null ? BigDecimal.ZERO : edge;
  }

  /** With as many decimals as the text gives it, one more where little would be left. */
  private static BigDecimal shown(BigDecimal exact, ReportedValue as) {
    int decimals = Math.max(0, as.value() == null ? 0 : as.value().scale());
    boolean small = exact.abs().compareTo(BigDecimal.TEN) < 0;
    return exact.setScale(small ? decimals + 1 : decimals, RoundingMode.HALF_EVEN);
  }

  private static String name(Unit unit) {
    return unit.names().stream()
        .filter(name -> name.length() > 3 && (name.endsWith("s") || name.equals("feet")))
        .findFirst()
        .orElse(unit.code());
  }
}
