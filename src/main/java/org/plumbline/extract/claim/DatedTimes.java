package org.plumbline.extract.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;

/** The times of a sentence, a month or day and the year behind it taken together. */
final class DatedTimes {
  private DatedTimes() {}

  /** "February last year" is one date, in the order of the text. */
  static List<TimeHit> of(Scene scene) {
    List<TimeHit> joined = new ArrayList<>();
    for (TimeHit time : scene.times()) {
      TimeHit before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      TimeHit both = before == null ? null : join(scene, before, time);
      if (both == null) {
        joined.add(time);
      } else {
        joined.set(joined.size() - 1, both);
      }
    }
    return joined;
  }

  private static @Nullable TimeHit join(Scene scene, TimeHit part, TimeHit year) {
    Period short1 = part.expression().period();
    Period whole = year.expression().period();
    boolean year1 =
        year.expression() instanceof TimeExpression.Relative relative
            && relative.granularity() == Granularity.YEAR
            && relative.anchor() == TimeExpression.Anchor.PUBLICATION;
    if (!year1 || part.to() != year.from() || short1 == null || whole == null) {
      return null;
    }
    boolean within =
        short1.granularity() == Granularity.DAY || short1.granularity() == Granularity.MONTH;
    if (!within || short1.openStart() || short1.days() > 31 || part.weekday() != null) {
      return null;
    }
    LocalDate day = short1.start().withYear(whole.start().getYear());
    Period period =
        short1.granularity() == Granularity.MONTH
            ? Period.month(day.getYear(), day.getMonthValue())
            : Period.day(day);
    return new TimeHit(
        part.from(),
        year.to(),
        new TimeExpression.Relative(
            scene.words(part.from(), year.to()),
            scene.span(part.from(), year.to()),
            period,
            0,
            period.granularity(),
            TimeExpression.Anchor.PUBLICATION),
        null);
  }
}
