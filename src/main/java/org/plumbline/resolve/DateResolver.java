package org.plumbline.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.plumbline.model.reference.Event;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Relation;
import org.plumbline.resolve.link.EventLinker;

/** Holds dates, relative dates and anniversaries against the dates of events. */
final class DateResolver {
  private final Setting setting;
  private final EventLinker linker;

  DateResolver(Setting setting, EventLinker linker) {
    this.setting = setting;
    this.linker = linker;
  }

  Dossier resolve(Claim claim, Reading.OfDate date) {
    Optional<Event> linked = new DatedEvents(setting, linker).of(claim, date);
    Dossier twice = linked.isEmpty() ? ToldTwice.resolve(setting, claim, date) : null;
    if (twice != null) {
      return twice;
    }
    boolean relative = date.time() instanceof TimeExpression.Relative;
    if (linked.isEmpty()) {
      Obstacle obstacle =
          !linker.named(date.concept(), date.context()).isEmpty()
              ? Obstacle.AMBIGUOUS
              : relative && date.ordinal() == null ? Obstacle.NO_REFERENT : Obstacle.NOTHING_LINKED;
      return new Dossier(claim, Link.NONE, List.of(), obstacle);
    }
    Event event = linked.get();
    Link link =
        new Link(
            event.id(),
            event.label(),
            event.area(),
            setting.label(event.area()),
            date.time().period(),
            true,
            List.of());
    Comparison comparison =
        date.ordinal() == null
            ? compare(date.time(), event)
            : anniversary(date, event, date.ordinal());
    if (comparison == null) {
      return new Dossier(claim, link, List.of(), Obstacle.NO_ANCHOR);
    }
    return new Dossier(claim, link, List.of(evidence(claim, event, comparison)), Obstacle.NONE);
  }

  private Evidence evidence(Claim claim, Event event, Comparison comparison) {
    Reference reference =
        new Reference(
            event.id(),
            event.label(),
            event.area(),
            setting.label(event.area()),
            event.date(),
            Map.of(),
            event.source(),
            Reference.OBSERVED,
            null,
            List.of(event.source()));
    return new Evidence(
        claim.id(),
        reference,
        new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.SAME),
        comparison,
        setting.vintage(event.source()));
  }

  private @Nullable Comparison compare(TimeExpression time, Event event) {
    List<Reckoning> tries = new ArrayList<>();
    if (time instanceof TimeExpression.Absolute absolute) {
      tries.add(
          new Reckoning(
              "as written", null, absolute.period(), fits(absolute.period(), event.date())));
    } else if (time instanceof TimeExpression.Relative relative) {
      if (setting.article().published() == null) {
        return null;
      }
      tries.addAll(
          relative.amount() == 0 && relative.period() != null
              ? List.of(asWritten(relative, event))
              : new Reckonings(setting, linker).of(relative, event));
    }
    return tries.isEmpty() ? null : comparison(tries, event.date());
  }

  private static Reckoning asWritten(TimeExpression.Relative time, Event event) {
    Period period = time.period();
    Period claimed = period == null ? event.date() : period;
    return new Reckoning("publication", null, claimed, fits(claimed, event.date()));
  }

  static Comparison comparison(List<Reckoning> tries, Period reference) {
    List<Reckoning> sorted =
        tries.stream()
            .sorted(
                Comparator.comparing((Reckoning r) -> !r.holds())
                    .thenComparingLong(r -> apart(r.claimed(), nearest(r.claimed(), reference))))
            .toList();
    Reckoning best = sorted.get(0);
    Period meant = nearest(best.claimed(), reference);
    return new Comparison.OfDates(
        best.claimed(),
        reference,
        relation(best.claimed(), meant),
        sorted,
        apart(best.claimed(), meant));
  }

  /** Whether the days claimed and those of the reference have one in common. */
  static boolean fits(Period claimed, Period reference) {
    return claimed.overlaps(nearest(claimed, reference));
  }

  /** Of several stretches one of which is meant the one nearest to the days claimed. */
  private static Period nearest(Period claimed, Period reference) {
    return reference.oneOf().stream()
        .min(Comparator.comparingLong(one -> apart(claimed, one)))
        .orElse(reference);
  }

  private static Relation relation(Period claimed, Period reference) {
    if (claimed.end().isBefore(reference.start())) {
      return Relation.BEFORE;
    }
    if (claimed.start().isAfter(reference.end())) {
      return Relation.AFTER;
    }
    return claimed.contains(reference) || reference.contains(claimed)
        ? Relation.INSIDE
        : Relation.OVERLAPS;
  }

  private static long apart(Period one, Period other) {
    if (one.overlaps(other)) {
      return 0;
    }
    return one.end().isBefore(other.start())
        ? ChronoUnit.DAYS.between(one.end(), other.start())
        : ChronoUnit.DAYS.between(other.end(), one.start());
  }

  /**
   * The event's date and so many years, against the day the article speaks of; the table says how
   * near it must be.
   */
  private @Nullable Comparison anniversary(Reading.OfDate date, Event event, int years) {
    Period spoken = date.time().period();
    LocalDate published = setting.article().published();
    if (spoken == null && published == null) {
      return null;
    }
    Period around = spoken == null ? Period.day(Objects.requireNonNull(published)) : spoken;
    Policy.Slack slack = setting.policy().slack("anniversary");
    Period claimed =
        Period.between(
            around.start().minusDays(slack.daysBefore()).minusYears(years),
            around.end().plusDays(slack.daysAfter()).minusYears(years),
            Granularity.DAY);
    Reckoning reckoning =
        new Reckoning(
            years + (years == 1 ? " year" : " years") + " before " + around.written(),
            around,
            claimed,
            fits(claimed, event.date()));
    return comparison(List.of(reckoning), event.date());
  }
}
