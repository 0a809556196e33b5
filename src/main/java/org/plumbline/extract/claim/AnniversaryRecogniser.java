package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.extract.number.Ordinals;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.TimeExpression;

/**
 * "The third anniversary of the sinking of …", "its centenary", "marks 20 years since": an event's
 * date and so many years.
 */
public final class AnniversaryRecogniser implements Recogniser {
  private static final Set<String> ENDS =
      Set.of(
          ",", ".", ";", ":", "(", ")", "\u2013", "\u2014", "and", "but", "when", "while", "which",
          "who", "as");
  private static final Map<String, Integer> NAMED =
      Map.of(
          "centenary",
          100,
          "centennial",
          100,
          "bicentenary",
          200,
          "bicentennial",
          200,
          "tercentenary",
          300,
          "sesquicentennial",
          150);
  static final Set<String> MARKING =
      Set.of(
          "mark",
          "marks",
          "marked",
          "marking",
          "celebrate",
          "celebrates",
          "celebrated",
          "commemorate",
          "commemorates",
          "commemorated");
  private static final int LONGEST = 16;

  @Override
  public List<Draft> recognise(Scene scene) {
    return recognise(Story.of(scene));
  }

  @Override
  public List<Draft> recognise(Story story) {
    Scene scene = story.scene();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < scene.tokens().size(); i++) {
      Ordinals.Hit ordinal = Ordinals.at(scene.tokens(), i);
      Integer named = NAMED.get(scene.lower(i));
      Draft marked = marked(story, i);
      if (ordinal != null && scene.is(ordinal.to(), "anniversary")) {
        drafts.add(draft(story, ordinal.from(), ordinal.to() + 1, ordinal.rank()));
      } else if (named != null) {
        drafts.add(draft(story, i, i + 1, named));
      } else if (marked != null) {
        drafts.add(marked);
      } else {
        Draft years = years(story, i);
        if (years != null) {
          drafts.add(years);
        }
      }
    }
    return drafts;
  }

  /** "The 20-year anniversary". */
  private static @Nullable Draft years(Story story, int i) {
    Scene scene = story.scene();
    NumberHit count = count(scene, i);
    if (count == null) {
      return null;
    }
    int year = scene.is(count.to(), "-") ? count.to() + 1 : count.to();
    boolean said = scene.is(year, "year") && scene.is(year + 1, "anniversary");
    return said ? draft(story, i, year + 2, count.value().intValue()) : null;
  }

  /** "Marks 20 years since the founding of …". */
  private static @Nullable Draft marked(Story story, int i) {
    Scene scene = story.scene();
    NumberHit count = MARKING.contains(scene.lower(i)) ? count(scene, i + 1) : null;
    if (count == null) {
      return null;
    }
    int to = count.to();
    boolean since =
        scene.is(to, "years")
            && (scene.is(to + 1, "since") || scene.is(to + 1, "of") || scene.is(to + 1, "from"));
    return since ? draft(story, i, to + 1, count.value().intValue()) : null;
  }

  private static @Nullable NumberHit count(Scene scene, int i) {
    NumberHit number = i < scene.tokens().size() ? NumberGrammar.at(scene.tokens(), i) : null;
    boolean whole =
        number != null
            && number.value().scale() <= 0
            && number.value().signum() > 0
            && number.value().precision() <= 4;
    return whole ? number : null;
  }

  private static Draft draft(Story story, int from, int said, int years) {
    Scene scene = story.scene();
    int end = said;
    String concept = "";
    int start = from;
    String subject = null;
    if (scene.is(end, "of") || scene.is(end, "since") || scene.is(end, "from")) {
      int first = end + 1;
      int to = first;
      while (to < scene.tokens().size()
          && to - first < LONGEST
          && !ENDS.contains(scene.lower(to))
          && !startsTime(scene, to)) {
        to++;
      }
      concept = scene.words(first, to);
      end = to;
    } else if (scene.is(from - 1, "'s")) {
      int owner = Math.max(0, from - 6);
      concept = scene.words(owner, from - 1);
      start = from - 2;
    } else {
      subject = Antecedents.before(story, from);
      start = scene.is(from - 1, "its") || scene.is(from - 1, "their") ? from - 1 : from;
    }
    TimeHit time = timeBehind(scene, end);
    int quoted = time != null && time.from() - end <= 2 ? time.to() : end;
    return new Draft(
        ClaimKind.ANNIVERSARY,
        Math.max(0, start),
        quoted,
        new Reading.OfDate(
            time == null ? saying(scene, from, said) : time.expression(),
            concept,
            years,
            subject,
            Contexts.of(scene, from, end)));
  }

  private static boolean startsTime(Scene scene, int i) {
    return scene.times().stream().anyMatch(time -> time.from() == i);
  }

  /** A date in the same clause: "passed last week", "falls on 3 June". */
  private static @Nullable TimeHit timeBehind(Scene scene, int end) {
    for (TimeHit hit : scene.times()) {
      boolean near = hit.from() >= end && hit.from() - end <= 4;
      boolean sameClause = true;
      for (int i = end; near && i < hit.from(); i++) {
        sameClause &= !ENDS.contains(scene.lower(i));
      }
      if (near && sameClause) {
        return hit;
      }
    }
    return null;
  }

  /** Without a date the time of writing. */
  private static TimeExpression saying(Scene scene, int from, int to) {
    return new TimeExpression.Relative(
        scene.words(from, to),
        scene.span(from, to),
        null,
        0,
        Granularity.DAY,
        TimeExpression.Anchor.SAYING);
  }
}
