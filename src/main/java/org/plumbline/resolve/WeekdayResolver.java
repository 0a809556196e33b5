package org.plumbline.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.Claim;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Comparison.Reckoning;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Relation;
import org.plumbline.model.wording.PeriodWording;

/** Holds a weekday against the calendar, which needs no reference. */
final class WeekdayResolver {
  /** So far from publication a day without a year may be that of the year before or after. */
  private static final long FAR = 150;

  private static final SourceRow CALENDAR =
      new SourceRow("calendar", SourceRow.NO_ROW, null, null, null, null, null, null, null, null);

  private final Setting setting;

  WeekdayResolver(Setting setting) {
    this.setting = setting;
  }

  Dossier resolve(Claim claim, Reading.OfWeekday reading) {
    Period stated = reading.time().period();
    if (stated == null) {
      return new Dossier(claim, Link.NONE, List.of(), Obstacle.NO_ANCHOR);
    }
    List<Reckoning> tries = new ArrayList<>();
    for (LocalDate day : days(claim, stated.start(), reading.yearStated())) {
      LocalDate claimed = nearest(day, reading.weekday());
      tries.add(
          new Reckoning(said(day), Period.day(day), Period.day(claimed), claimed.equals(day)));
    }
    Reckoning best = tries.stream().filter(Reckoning::holds).findFirst().orElse(tries.get(0));
    Period day = best.anchorDate() == null ? stated : best.anchorDate();
    Link link =
        new Link(
            day.written(),
            PeriodWording.say(day),
            null,
            null,
            day,
            reading.yearStated(),
            List.of());
    return new Dossier(claim, link, List.of(evidence(claim, best, day, tries)), Obstacle.NONE);
  }

  private static Evidence evidence(Claim claim, Reckoning best, Period day, List<Reckoning> tries) {
    LocalDate claimed = best.claimed().start();
    Relation relation =
        best.holds()
            ? Relation.INSIDE
            : claimed.isBefore(day.start()) ? Relation.BEFORE : Relation.AFTER;
    Reference reference =
        new Reference(
            day.written(),
            PeriodWording.say(day),
            null,
            null,
            day,
            Map.of(),
            CALENDAR,
            "calendar",
            said(day.start()),
            List.of(CALENDAR));
    return new Evidence(
        claim.id(),
        reference,
        new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.SAME),
        new Comparison.OfDates(
            best.claimed(),
            day,
            relation,
            tries.size() > 1 ? tries : List.of(),
            Math.abs(ChronoUnit.DAYS.between(claimed, day.start()))),
        Evidence.Vintage.UNDATED);
  }

  private static String said(LocalDate day) {
    return PeriodWording.say(Period.day(day))
        + " is a "
        + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /**
   * The days that may be meant, the likeliest first: without a year also that of the year before or
   * after where publication is about half a year off, and those of the years that the sentence
   * names.
   */
  private Set<LocalDate> days(Claim claim, LocalDate day, boolean yearStated) {
    Set<LocalDate> days = new LinkedHashSet<>();
    days.add(day);
    LocalDate published = setting.article().published();
    if (yearStated || published == null) {
      return days;
    }
    if (Math.abs(ChronoUnit.DAYS.between(day, published)) > FAR) {
      days.add(day.isAfter(published) ? day.minusYears(1) : day.plusYears(1));
    }
    for (Claim other : setting.claims()) {
      TimeExpression time =
          other.reading() instanceof Reading.OfDate date
              ? date.time()
              : other.reading().context().time();
      Period period = time == null ? null : time.period();
      if (other.sentence().equals(claim.sentence())
          && period != null
          && period.granularity() == Granularity.YEAR
          && !period.openStart()) {
        days.add(day.withYear(period.start().getYear()));
      }
    }
    return days;
  }

  private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
    LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = day.with(TemporalAdjusters.nextOrSame(weekday));
    return ChronoUnit.DAYS.between(before, day) <= ChronoUnit.DAYS.between(day, after)
        ? before
        : after;
  }
}
