package org.plumbline.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.claim.Lengths.Length;
import org.plumbline.extract.figure.FunctionWords;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.Reading.Lapse;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;

/**
 * How long something lasted or has lasted: "the two-year-old truce", "nine years after the line
 * opened", "eight years in office", "took three years to build", "the first in six years".
 */
public final class DurationRecogniser implements Recogniser {
  private static final BigDecimal CENTURY = BigDecimal.valueOf(100);
  static final Set<String> ENDS =
      Set.of(",", ".", ";", ":", "!", "?", "(", ")", "\u2013", "\u2014", "\u201c", "\u201d", "\"");
  private static final Set<String> LASTING =
      Set.of("lasted", "lasts", "took", "takes", "taken", "spanned", "lasting", "taking");

  @Override
  public List<Draft> recognise(Scene scene) {
    return recognise(Story.of(scene));
  }

  @Override
  public List<Draft> recognise(Story story) {
    Scene scene = story.scene();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < scene.tokens().size(); i++) {
      Draft nth = OrdinalYears.at(scene, i);
      if (nth != null) {
        drafts.add(nth);
      }
    }
    for (Length length : Lengths.in(scene)) {
      boolean marked = AnniversaryRecogniser.MARKING.contains(scene.lower(length.from() - 1));
      if (marked
          || scene.is(length.to(), "anniversary")
          || scene.is(length.to(), "ago")
          || scene.is(length.to(), "earlier")) {
        continue;
      }
      Draft draft = betweenDates(scene, length);
      draft = draft != null ? draft : old(scene, length);
      draft = draft != null ? draft : after(scene, length);
      draft = draft != null ? draft : OfficeLengths.at(story, length);
      draft = draft != null ? draft : again(scene, length);
      draft = draft != null ? draft : lasting(scene, length);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private static Draft draft(
      Length length, int from, int to, Lapse lapse, String concept, String until) {
    return draft(length, from, to, lapse, concept, until, null);
  }

  static Draft draft(
      Length length,
      int from,
      int to,
      Lapse lapse,
      String concept,
      String until,
      @Nullable String person) {
    return new Draft(
        ClaimKind.DURATION,
        from,
        to,
        new Reading.OfDuration(length.figure(), lapse, concept, until, person, null, null));
  }

  /** "The 11 years from 2004 to 2015", "1998–2010, 12 years": the article gives both ends. */
  private static @Nullable Draft betweenDates(Scene scene, Length length) {
    for (TimeHit time : scene.times()) {
      int gap = time.from() - length.to();
      int before = length.from() - time.to();
      boolean beside =
          (gap >= 0 && gap <= 2 && joins(scene, length.to(), time.from()))
              || (before == 1 && joins(scene, time.to(), length.from()));
      Period period = time.expression().period();
      if (!beside || period == null || !isRange(scene, time) || period.openStart()) {
        continue;
      }
      return new Draft(
          ClaimKind.DURATION,
          Math.min(length.from(), time.from()),
          Math.max(length.to(), time.to()),
          new Reading.OfDuration(
              length.figure(),
              Lapse.LASTING,
              "",
              "",
              null,
              end(scene, time, period, true),
              end(scene, time, period, false)));
    }
    return null;
  }

  private static boolean joins(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean link =
          scene.is(i, ",") || scene.is(i, "(") || scene.is(i, "from") || scene.is(i, "between");
      if (!link) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRange(Scene scene, TimeHit time) {
    for (int i = time.from(); i < time.to(); i++) {
      String word = scene.lower(i);
      boolean links = Set.of("to", "until", "till", "and", "\u2013").contains(word);
      if (links && i > time.from() && i < time.to() - 1) {
        return true;
      }
    }
    return false;
  }

  private static TimeExpression end(Scene scene, TimeHit time, Period period, boolean first) {
    var day = first ? period.start() : period.end();
    Period end =
        period.granularity() == Granularity.YEAR
            ? Period.year(day.getYear())
            : period.granularity() == Granularity.MONTH
                ? Period.month(day.getYear(), day.getMonthValue())
                : Period.day(day);
    return new TimeExpression.Absolute(
        scene.words(time.from(), time.to()), time.expression().span(), end);
  }

  /** "The two-year-old ceasefire". */
  private static @Nullable Draft old(Scene scene, Length length) {
    boolean said = false;
    for (int i = length.from(); i < length.to() + 2; i++) {
      said |= scene.lower(i).endsWith("old") && (scene.is(i - 1, "-") || i < length.to());
    }
    if (!said || isAncient(length)) {
      return null;
    }
    int noun = length.to();
    while (scene.is(noun, "-") || scene.is(noun, "old")) {
      noun++;
    }
    int end = FunctionWords.endsNounPhrase(scene.lower(noun)) ? noun : clauseEnd(scene, noun, 5);
    boolean person =
        noun < end && (scene.capitalised(noun) || scene.lexicon().isPerson(scene.lower(noun)));
    return end > noun && !person
        ? draft(length, article(scene, length.from()), end, Lapse.SINCE, scene.words(noun, end), "")
        : null;
  }

  /** "A 9,000-year-old bowl": nothing is on record that it could be held against. */
  private static boolean isAncient(Length length) {
    BigDecimal value = length.figure().value().value();
    return value != null && value.compareTo(CENTURY) >= 0;
  }

  private static int article(Scene scene, int from) {
    boolean before =
        scene.is(from - 1, "the") || scene.is(from - 1, "a") || scene.is(from - 1, "its");
    return before ? from - 1 : from;
  }

  /** "Nine years after the line opened", "two days before the vote", "ten years since". */
  private static @Nullable Draft after(Scene scene, Length length) {
    int at = length.to();
    boolean after = scene.is(at, "after") || scene.is(at, "following");
    boolean since = scene.is(at, "since");
    boolean before = scene.is(at, "before");
    int end = clauseEnd(scene, at + 1, 14);
    if ((!after && !since && !before) || end <= at + 1) {
      return null;
    }
    String named = scene.words(at + 1, end);
    int start = Math.max(0, length.from() - 24);
    String rest = scene.words(start, length.from());
    if (rest.isBlank() || length.from() <= 1) {
      rest = scene.words(end, Math.min(scene.tokens().size(), end + 24));
    }
    return since
        ? draft(length, length.from(), end, Lapse.SINCE, named, "")
        : before
            ? draft(length, length.from(), end, Lapse.BETWEEN, rest, named)
            : draft(length, length.from(), end, Lapse.BETWEEN, named, rest);
  }

  /** "The first in six years", "for the first time in a decade". */
  private static @Nullable Draft again(Scene scene, Length length) {
    int in = length.from() - 1;
    if (!scene.is(in, "in") && !scene.is(in, "for")) {
      return null;
    }
    for (int i = in - 1; i >= Math.max(0, in - 5); i--) {
      if (scene.is(i, "first")) {
        int from = scene.is(i - 1, "the") ? i - 1 : i;
        String concept = scene.words(Math.max(0, i - 24), in);
        return draft(length, from, length.to(), Lapse.AGAIN, concept, "");
      }
    }
    return null;
  }

  /** "Lasted six weeks", "took three years to build", "the six-week strike". */
  private static @Nullable Draft lasting(Scene scene, Length length) {
    for (int i = length.from() - 1; i >= Math.max(0, length.from() - 3); i--) {
      boolean on = scene.is(i, "on") && scene.is(length.from() - 1, "for");
      if (LASTING.contains(scene.lower(i)) || on) {
        int end = clauseEnd(scene, length.to(), 6);
        boolean doing = scene.is(length.to(), "to");
        return draft(
            length,
            i,
            doing ? end : length.to(),
            Lapse.LASTING,
            scene.words(Math.max(0, i - 24), i),
            doing ? scene.words(length.to() + 1, end) : "");
      }
    }
    boolean adjective = false;
    for (int i = length.from(); i < length.to(); i++) {
      adjective |= scene.is(i, "-") || (scene.lower(i).contains("-") && i == length.to() - 1);
    }
    int noun =
        scene.is(length.to(), "-") && scene.is(length.to() + 1, "long")
            ? length.to() + 2
            : length.to();
    int end = clauseEnd(scene, noun, 5);
    boolean definite =
        Set.of("the", "its", "their", "this", "'s").contains(scene.lower(length.from() - 1));
    return adjective && definite && end > noun && !scene.capitalised(noun)
        ? draft(length, length.from(), end, Lapse.LASTING, scene.words(noun, end), "")
        : null;
  }

  private static int clauseEnd(Scene scene, int from, int most) {
    int end = from;
    while (end < scene.tokens().size() && end - from < most && !ENDS.contains(scene.lower(end))) {
      end++;
    }
    return end;
  }
}
