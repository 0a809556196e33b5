package org.plumbline.extract.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;

/** The dates and periods of a sentence by themselves, whatever they are said of. */
public final class LoneDates {
  private LoneDates() {}

  /** A draft for each, in the order of the text. */
  public static List<Draft> in(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (TimeHit time : scene.times()) {
      TimeExpression expression = bounded(scene, time);
      int from = time.from();
      drafts.add(
          new Draft(
              ClaimKind.DATE,
              from,
              time.to(),
              new Reading.OfDate(
                  expression, "", null, Contexts.of(scene, time.from(), time.to()))));
    }
    return drafts;
  }

  /** "since 2014", "before May": open at one end. */
  private static TimeExpression bounded(Scene scene, TimeHit time) {
    Period period = time.expression().period();
    boolean preposed = time.from() > 0 && period != null && period.oneOf().isEmpty();
    boolean year = scene.is(time.from() - 1, "year") && scene.is(time.from() - 2, "the");
    int before = year ? time.from() - 3 : time.from() - 1;
    Period open = !preposed || period == null ? null : open(scene.lower(before), period);
    return open == null
        ? time.expression()
        : new TimeExpression.Absolute(
            scene.words(before, time.to()), time.expression().span(), open);
  }

  private static @Nullable Period open(String word, Period period) {
    if (period.openStart() || period.openEnd()) {
      return null;
    }
    return switch (word) {
      case "since" -> open(period.start(), null, period);
      case "after" -> open(period.end().plusDays(1), null, period);
      case "before" -> open(null, period.start().minusDays(1), period);
      default -> null;
    };
  }

  private static Period open(@Nullable LocalDate start, @Nullable LocalDate end, Period period) {
    return new Period(
        start == null ? LocalDate.MIN : start,
        end == null ? LocalDate.MAX : end,
        period.granularity(),
        period.approximate(),
        List.of(),
        (start == null ? ".." : start) + "/" + (end == null ? ".." : end));
  }
}
