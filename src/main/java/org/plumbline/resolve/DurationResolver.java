package org.plumbline.resolve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Reading;
import org.plumbline.model.Reading.Lapse;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.model.value.Unit;
import org.plumbline.model.wording.PeriodWording;
import org.plumbline.resolve.link.EventLinker;

/** Holds a length of time or an age against the dates of its two ends. */
final class DurationResolver {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal ROUND = new BigDecimal("0.05");
  private static final BigDecimal COARSE = new BigDecimal("0.15");

  private final Setting setting;
  private final Figures figures;
  private final FigureResolver measured;
  private final EventStretches events;
  private final OfficeStretches offices;

  DurationResolver(Setting setting, EventLinker linker, Figures figures, FigureResolver measured) {
    this.setting = setting;
    this.figures = figures;
    this.measured = measured;
    this.events = new EventStretches(setting, linker);
    this.offices = new OfficeStretches(setting);
  }

  Dossier resolve(Claim claim, Reading.OfDuration reading) {
    ReportedValue value = reading.figure().value();
    Optional<Unit> unit =
        value.unit() == null ? Optional.empty() : setting.units().find(value.unit());
    List<Evidence> found = new ArrayList<>();
    Stretch best = null;
    if (unit.isPresent() && value.value() != null) {
      for (Stretch stretch : stretches(reading)) {
        Evidence evidence = evidence(claim, reading, stretch, unit.get());
        boolean holds = evidence.comparison().relation().compatible();
        if (holds) {
          return new Dossier(claim, link(stretch), List.of(evidence), Obstacle.NONE);
        }
        best = stretch;
        if (stretch.certain()) {
          found.add(evidence);
        }
      }
    }
    if (best != null) {
      List<Evidence> last = found.isEmpty() ? List.of() : List.of(found.get(found.size() - 1));
      return new Dossier(
          claim, link(best), last, last.isEmpty() ? Obstacle.NO_OBSERVATION : Obstacle.NONE);
    }
    return measured(claim, reading);
  }

  /** No event or office is meant: a measured time, such as a journey's. */
  private Dossier measured(Claim claim, Reading.OfDuration reading) {
    Reading.OfFigure figure = reading.figure();
    if (reading.lapse() == Lapse.AGE || figure.concept().isBlank()) {
      return new Dossier(claim, Link.NONE, List.of(), Obstacle.NOTHING_LINKED);
    }
    return measured.resolve(
        new FigureResolver.Query(
            claim,
            figure.value(),
            figure.concept(),
            figure.counted(),
            figure.context(),
            null,
            null));
  }

  private List<Stretch> stretches(Reading.OfDuration reading) {
    TimeExpression from = reading.from();
    TimeExpression to = reading.to();
    LocalDate now = setting.asOf();
    List<Stretch> stretches = new ArrayList<>();
    if (reading.lapse() == Lapse.LASTING && from != null && to != null) {
      Period start = from.period();
      Period end = to.period();
      return start == null || end == null ? List.of() : List.of(EventStretches.told(start, end));
    }
    if (reading.lapse() == Lapse.LASTING) {
      return events.lasting(reading);
    }
    if (now == null) {
      return List.of();
    }
    String person = reading.person();
    switch (reading.lapse()) {
      case SINCE -> stretches.addAll(events.since(reading, now));
      case BETWEEN -> stretches.addAll(events.between(reading, now));
      case AGAIN -> stretches.addAll(events.again(reading, now));
      case OFFICE ->
          stretches.addAll(person == null ? List.of() : offices.of(person, reading.concept(), now));
      case AGE -> stretches.addAll(lives(reading, person == null ? "" : person, now));
      case LASTING -> stretches.addAll(events.lasting(reading));
    }
    return stretches;
  }

  private List<Stretch> lives(Reading.OfDuration reading, String person, LocalDate now) {
    List<Stretch> lives = new ArrayList<>(events.life(reading, person, now));
    Period born = reading.from() == null ? null : reading.from().period();
    if (lives.isEmpty() && born != null && reading.until().isEmpty()) {
      lives.add(EventStretches.told(born, Period.day(now)));
    }
    return lives;
  }

  private Link link(Stretch stretch) {
    return new Link(
        stretch.id(),
        stretch.label(),
        stretch.area(),
        setting.label(stretch.area()),
        null,
        true,
        List.of());
  }

  private Evidence evidence(Claim claim, Reading.OfDuration reading, Stretch stretch, Unit unit) {
    Elapsed elapsed = Elapsed.between(stretch.start(), stretch.end(), unit);
    boolean age = reading.lapse() == Lapse.AGE;
    ReportedValue reported = age ? exact(reading.figure().value()) : counted(reading, unit);
    Interval lasted = age ? birthdays(elapsed) : lasted(elapsed, reported);
    BigDecimal shown = age ? floor(elapsed.most()) : elapsed.shown();
    ReferenceValue reference = new ReferenceValue(shown, lasted, Bound.POINT, unit.code());
    Comparison.OfFigures plain =
        figures.compare(reported, reading.context().certainty(), reference);
    Period term = Period.between(stretch.start().start(), stretch.end().end(), Granularity.DAY);
    return new Evidence(
        claim.id(),
        new Reference(
            stretch.id(),
            stretch.label(),
            stretch.area(),
            setting.label(stretch.area()),
            term,
            Map.of(),
            stretch.sources().get(0),
            age ? "age" : "duration",
            arithmetic(stretch, age ? shown : null),
            stretch.sources()),
        new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.UNSTATED),
        new Comparison.OfFigures(
            plain.reported(),
            plain.claimed(),
            plain.printed(),
            reference,
            Relation.of(plain.claimed(), lasted),
            plain.gap(),
            plain.gapPercent(),
            plain.hedgeNeeded()),
        setting.vintage(stretch.sources().get(0)));
  }

  private static String arithmetic(Stretch stretch, @Nullable BigDecimal years) {
    LocalDate last = stretch.end().end();
    if (years != null) {
      return "born " + PeriodWording.say(stretch.start()) + ": " + years + " in " + last.getYear();
    }
    return PeriodWording.say(stretch.start())
        + " to "
        + PeriodWording.say(stretch.end())
        + ": "
        + Elapsed.say(stretch.start().start(), last);
  }

  private static Interval birthdays(Elapsed elapsed) {
    return Interval.closed(floor(elapsed.least()), floor(elapsed.most()));
  }

  private static BigDecimal floor(BigDecimal number) {
    return number.setScale(0, RoundingMode.FLOOR);
  }

  /** Writers count completed years as often as they round: "two years" may be two and a half. */
  private static Interval lasted(Elapsed elapsed, ReportedValue reported) {
    BigDecimal completed = floor(elapsed.least());
    boolean plain = reported.hedge() == null && completed.signum() > 0;
    return Interval.closed(plain ? completed : elapsed.least(), elapsed.most());
  }

  private static ReportedValue exact(ReportedValue value) {
    BigDecimal years = value.value();
    return value.bound() == Bound.POINT && years != null
        ? new ReportedValue(
            value.written(), years, Interval.point(years), null, value.bound(), null, value.unit())
        : value;
  }

  /** "20 years" is meant to the year, if not to the day; "two decades" is not. */
  private static ReportedValue counted(Reading.OfDuration reading, Unit unit) {
    ReportedValue value = reading.figure().value();
    BigDecimal number = value.value();
    boolean about = value.bound() == Bound.POINT || value.bound() == Bound.ABOUT;
    if (number == null) {
      return value;
    }
    BigDecimal half = number.scale() > 0 ? HALF.multiply(HALF) : HALF;
    boolean coarse = unit.code().equals("decade") || unit.code().equals("century");
    boolean round = number.remainder(BigDecimal.TEN).signum() == 0;
    if (coarse) {
      half = number.multiply(COARSE);
    } else if (round) {
      half = half.max(number.multiply(ROUND));
    }
    BigDecimal place = half.multiply(BigDecimal.valueOf(2));
    return new ReportedValue(
        value.written(),
        number,
        about ? Interval.rounding(number, place) : value.printed(),
        place,
        value.bound(),
        value.hedge(),
        value.unit());
  }
}
