package org.plumbline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.Claim;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison.Reckoning;
import org.plumbline.model.reference.Event;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.wording.PeriodWording;
import org.plumbline.resolve.link.EventLinker;

/**
 * What a relative date comes to from every plausible anchor: the day of publication, the dated
 * events that the article tells of, and the dates it writes out.
 */
final class Reckonings {
  private final Setting setting;
  private final EventLinker events;

  Reckonings(Setting setting, EventLinker events) {
    this.setting = setting;
    this.events = events;
  }

  /**
   * All readings of a relative date.
   *
   * @param dated the event whose date is claimed; no anchor for itself
   */
  List<Reckoning> of(TimeExpression.Relative time, Event dated) {
    Map<String, Period> anchors = new LinkedHashMap<>();
    LocalDate published = setting.article().published();
    if (published != null) {
      anchors.put(
          "publication on " + PeriodWording.say(Period.day(published)), Period.day(published));
    }
    if (time.anchor() != TimeExpression.Anchor.PUBLICATION) {
      toldOf(dated).forEach(anchors::putIfAbsent);
    }
    List<Reckoning> reckonings = new ArrayList<>();
    anchors.forEach(
        (name, anchor) -> {
          Period claimed = claimed(time, anchor);
          reckonings.add(
              new Reckoning(name, anchor, claimed, DateResolver.fits(claimed, dated.date())));
        });
    return reckonings;
  }

  /**
   * The other events and the written-out dates of the article, none of them after its publication.
   */
  private Map<String, Period> toldOf(Event dated) {
    Map<String, Period> anchors = new LinkedHashMap<>();
    LocalDate published = setting.article().published();
    for (Claim claim : setting.claims()) {
      Reading reading = claim.reading();
      events
          .link(reading.concept(), reading.context())
          .filter(event -> !event.id().equals(dated.id()))
          .filter(event -> published == null || !event.date().start().isAfter(published))
          .ifPresent(
              event ->
                  anchors.put(
                      event.label() + " (" + PeriodWording.say(event.date()) + ")", event.date()));
      if (reading instanceof Reading.OfDate date
          && date.time() instanceof TimeExpression.Absolute absolute
          && absolute.period().granularity() == Granularity.DAY) {
        anchors.putIfAbsent(PeriodWording.say(absolute.period()), absolute.period());
      }
    }
    return anchors;
  }

  private Period claimed(TimeExpression.Relative time, Period anchor) {
    Policy.Slack slack = setting.policy().slack(time.granularity().word());
    LocalDate first = time.from(anchor.start()).minusDays(slack.daysBefore());
    LocalDate last = time.from(anchor.end()).plusDays(slack.daysAfter());
    return Period.between(first, last, Granularity.DAY);
  }
}
