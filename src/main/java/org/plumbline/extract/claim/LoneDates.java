package org.plumbline.extract.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.text.Token;

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

  /** "since 2014", "before May", "2016 and later": open at one end. */
  private static TimeExpression bounded(Scene scene, TimeHit time) {
    Period period = time.expression().period();
    boolean closed =
        period != null && period.oneOf().isEmpty() && !period.openStart() && !period.openEnd();
    if (!closed || period == null) {
      return time.expression();
    }
    boolean year = scene.is(time.from() - 1, "year") && scene.is(time.from() - 2, "the");
    Side side = before(scene, year ? time.from() - 3 : time.from() - 1);
    if (side == null) {
      side = behind(scene, time);
    }
    if (side == null) {
      return time.expression();
    }
    return new TimeExpression.Absolute(
        scene.words(side.from, side.to < 0 ? time.to() : side.to),
        time.expression().span(),
        open(period, side.bound, edge(time.expression().written())));
  }

  private enum Bound {
    FROM,
    AFTER,
    UNTIL,
    BEFORE
  }

  /**
   * @param from index of the first word of the bound or the date
   * @param to the one behind the last word, or -1 where the date is last
   */
  private record Side(Bound bound, int from, int to) {}

  private static @Nullable Side before(Scene scene, int i) {
    if (scene.is(i, "than") && any(scene, i - 1, "later", "earlier")) {
      boolean later = scene.is(i - 1, "later");
      boolean no = scene.is(i - 2, "no");
      Bound bound = later ? no ? Bound.UNTIL : Bound.AFTER : no ? Bound.FROM : Bound.BEFORE;
      return new Side(bound, no ? i - 2 : i - 1, -1);
    }
    int start = any(scene, i, "on", "from", "in") ? i - 1 : i;
    boolean asOf = scene.is(i, "of") && scene.is(i - 1, "as");
    if (asOf || any(scene, start, "starting", "beginning", "effective")) {
      return new Side(Bound.FROM, asOf ? i - 1 : start, -1);
    }
    if (scene.is(i, "to") && scene.is(i - 1, "prior")) {
      return new Side(Bound.BEFORE, i - 1, -1);
    }
    if (scene.is(i, "=") && any(scene, i - 1, ">", "<")) {
      return new Side(scene.is(i - 1, ">") ? Bound.FROM : Bound.UNTIL, i - 1, -1);
    }
    Bound bound =
        switch (scene.lower(i)) {
          case "since", "\u2265" -> Bound.FROM;
          case "after", ">" -> Bound.AFTER;
          case "before", "<" -> Bound.BEFORE;
          case "until", "till", "by", "\u2264" -> Bound.UNTIL;
          default -> null;
        };
    return bound == null ? null : new Side(bound, i, -1);
  }

  /** "2016 and later", "2016 onwards", "2016 or earlier". */
  private static @Nullable Side behind(Scene scene, TimeHit time) {
    int i = time.to();
    if (any(scene, i, "onward", "onwards")) {
      return new Side(Bound.FROM, time.from(), i + 1);
    }
    if (!any(scene, i, "and", "or")) {
      return null;
    }
    boolean ends =
        i + 2 >= scene.tokens().size() || scene.token(i + 2).kind() == Token.Kind.PUNCTUATION;
    if (any(scene, i + 1, "later", "onwards", "thereafter") || (ends && scene.is(i + 1, "after"))) {
      return new Side(Bound.FROM, time.from(), i + 2);
    }
    return scene.is(i + 1, "earlier") || (ends && scene.is(i + 1, "before"))
        ? new Side(Bound.UNTIL, time.from(), i + 2)
        : null;
  }

  private static boolean any(Scene scene, int i, String... words) {
    return List.of(words).contains(scene.lower(i));
  }

  /** "before the end of May" lets it be in May, "after the start of May" too. */
  private static int edge(String written) {
    String words = written.toLowerCase(Locale.ROOT);
    return words.contains("end of") || words.contains("close of")
        ? 1
        : words.contains("start of") || words.contains("beginning of") ? -1 : 0;
  }

  private static Period open(Period period, Bound bound, int edge) {
    LocalDate start =
        switch (bound) {
          case FROM -> period.start();
          case AFTER -> edge < 0 ? period.start() : period.end().plusDays(1);
          case UNTIL, BEFORE -> null;
        };
    LocalDate end =
        switch (bound) {
          case UNTIL -> period.end();
          case BEFORE -> edge > 0 ? period.end() : period.start().minusDays(1);
          case FROM, AFTER -> null;
        };
    return new Period(
        start == null ? LocalDate.MIN : start,
        end == null ? LocalDate.MAX : end,
        period.granularity(),
        period.approximate(),
        List.of(),
        (start == null ? ".." : start) + "/" + (end == null ? ".." : end));
  }
}
