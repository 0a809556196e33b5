package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.NameHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Reading;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.TimeExpression;

/**
 * Dates said of events: "at the end of 2009, when the mine was closed", "robbed a week ago". A date
 * that only says when a figure holds is no claim of its own, unless it is counted from the saying
 * ("five years ago").
 */
public final class DateRecogniser implements Recogniser {
  private static final Set<String> SIGNS =
      Set.of(";", ":", "(", ")", "\u201c", "\u201d", "\"", "\u2013", "\u2014");
  private static final Set<String> LEADING = Set.of("in", "on", "during", "by", "at", "since");
  private static final int REACH = 12;

  @Override
  public List<Draft> recognise(Scene scene) {
    return recognise(Story.of(scene));
  }

  @Override
  public List<Draft> recognise(Story story) {
    Scene scene = story.scene();
    List<Draft> drafts = new ArrayList<>();
    List<TimeHit> times = DatedTimes.of(scene);
    for (int i = 0; i < times.size(); i++) {
      TimeHit time = times.get(i);
      if (Contexts.isTimeOfSaying(scene, time) || ofAnniversary(scene, time)) {
        continue;
      }
      NameHit named = namedBefore(scene, time);
      if (named != null) {
        drafts.add(apposed(scene, time, named));
        continue;
      }
      TimeHit next = i + 1 < times.size() ? times.get(i + 1) : null;
      if (next != null && apposed(scene, time, next)) {
        drafts.add(twice(story, time, next));
        i++;
        continue;
      }
      boolean counted =
          time.expression() instanceof TimeExpression.Relative relative
              && relative.anchor() == TimeExpression.Anchor.SAYING;
      if (counted || (datesAnEvent(scene, time) && !periodOfFigure(scene, time))) {
        drafts.add(draft(story, time, isRelative(time)));
      }
    }
    return drafts;
  }

  /** The day of an anniversary is years off the day of its event. */
  private static boolean ofAnniversary(Scene scene, TimeHit time) {
    for (int i = clauseStart(scene, time.from()); i < clauseEnd(scene, behind(scene, time)); i++) {
      if (scene.is(i, "anniversary")) {
        return true;
      }
    }
    return false;
  }

  /** The event of "on election day, 5 May 2022": its name directly before the date. */
  private static @Nullable NameHit namedBefore(Scene scene, TimeHit time) {
    int comma = scene.is(time.from() - 1, ",") ? time.from() - 1 : -1;
    return scene.names(Name.Type.EVENT).stream()
        .filter(hit -> hit.to() == comma)
        .findFirst()
        .orElse(null);
  }

  private static Draft apposed(Scene scene, TimeHit time, NameHit named) {
    return new Draft(
        ClaimKind.DATE,
        named.from(),
        time.to(),
        new Reading.OfDate(
            time.expression(),
            scene.words(named.from(), named.to()),
            null,
            Contexts.of(scene, time.from(), time.to())));
  }

  /** "A week ago, on 7 September": one day told twice. */
  private static boolean apposed(Scene scene, TimeHit time, TimeHit next) {
    boolean counted =
        time.expression() instanceof TimeExpression.Relative relative && relative.amount() != 0;
    boolean day =
        next.expression() instanceof TimeExpression.Absolute absolute
            && absolute.period().granularity() == Granularity.DAY;
    int gap = next.from() - time.to();
    boolean joined =
        (gap == 1 && scene.is(time.to(), ","))
            || (gap == 2 && scene.is(time.to(), ",") && scene.is(time.to() + 1, "on"));
    return counted && day && joined;
  }

  private static Draft twice(Story story, TimeHit time, TimeHit day) {
    Scene scene = story.scene();
    int behind = scene.is(day.to(), ",") ? day.to() + 1 : day.to();
    int end = clauseEnd(scene, behind);
    String concept =
        scene.words(clauseStart(scene, time.from()), time.from())
            + " "
            + scene.words(behind, Math.max(behind, end));
    return new Draft(
        ClaimKind.RELATIVE_DATE,
        time.from(),
        day.to(),
        new Reading.OfDate(
            time.expression(), concept.strip(), null, Contexts.of(scene, day.from(), day.to())));
  }

  private static boolean isRelative(TimeHit time) {
    boolean yearSaid = time.expression().written().endsWith("year");
    return time.expression() instanceof TimeExpression.Relative relative
        && (relative.anchor() != TimeExpression.Anchor.PUBLICATION
            || (yearSaid && relative.granularity() != Granularity.YEAR));
  }

  private static Draft draft(Story story, TimeHit time, boolean relative) {
    Scene scene = story.scene();
    int from = clauseStart(scene, time.from());
    int to = clauseEnd(scene, behind(scene, time));
    Context context = Contexts.of(scene, time.from(), time.to());
    int quoteFrom = relative ? verbBefore(scene, time.from(), from) : time.from();
    return new Draft(
        relative ? ClaimKind.RELATIVE_DATE : ClaimKind.DATE,
        quoteFrom,
        relative ? time.to() : Math.max(time.to(), to),
        new Reading.OfDate(
            time.expression(),
            without(scene, from, to, time),
            null,
            Antecedents.event(story, from, to),
            context));
  }

  /** The clause without the date itself, whose words name no event. */
  private static String without(Scene scene, int from, int to, TimeHit time) {
    boolean leads = behind(scene, time) > time.to();
    String before = leads ? "" : scene.words(from, Math.max(from, time.from()));
    String behind = scene.words(Math.min(behind(scene, time), to), to);
    return (before + " " + behind).strip();
  }

  /** A name of an event or a word of happening in the same clause. */
  private static boolean datesAnEvent(Scene scene, TimeHit time) {
    int from = clauseStart(scene, time.from());
    int to = clauseEnd(scene, behind(scene, time));
    boolean named =
        scene.names(Name.Type.EVENT).stream().anyMatch(hit -> hit.from() >= from && hit.to() <= to);
    if (named) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (scene.lexicon().cueAt("happening", scene.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure stands so near that the date says when the figure holds. */
  private static boolean periodOfFigure(Scene scene, TimeHit time) {
    for (FigureHit figure : scene.figures()) {
      boolean behind = figure.to() <= time.from() && time.from() - figure.to() <= 5;
      boolean before = time.to() <= figure.from() && figure.from() - time.to() <= 3;
      boolean near = behind || before;
      if (near) {
        return true;
      }
    }
    return false;
  }

  private static int verbBefore(Scene scene, int time, int clause) {
    int i = time - 1;
    while (i > clause && time - i < 3 && !scene.is(i, ",")) {
      i--;
    }
    return Math.max(clause, Math.min(i + 1, time - 1));
  }

  private static int clauseStart(Scene scene, int i) {
    int start = i;
    while (start > 0
        && i - start < REACH
        && !SIGNS.contains(scene.lower(start - 1))
        && !endsTime(scene, start)) {
      start--;
    }
    return start;
  }

  /** Words before another date are said of that. */
  private static boolean endsTime(Scene scene, int i) {
    return scene.times().stream().anyMatch(time -> time.to() == i);
  }

  private static boolean startsTime(Scene scene, int i) {
    return scene.times().stream().anyMatch(time -> time.from() == i);
  }

  /** Behind "In March 2019,": the comma parts no clause off where the date leads its own. */
  private static int behind(Scene scene, TimeHit time) {
    int lead = time.from() - clauseStart(scene, time.from());
    boolean leads = lead == 0 || (lead == 1 && LEADING.contains(scene.lower(time.from() - 1)));
    return leads && scene.is(time.to(), ",") ? time.to() + 1 : time.to();
  }

  /** The clause goes on behind a comma where it continues with "when" or "after". */
  private static int clauseEnd(Scene scene, int i) {
    int end = i;
    while (end < scene.tokens().size()
        && end - i < REACH
        && !SIGNS.contains(scene.lower(end))
        && !scene.is(end, ".")
        && !startsTime(scene, end)) {
      if (scene.is(end, ",") && !scene.is(end + 1, "when")) {
        break;
      }
      end++;
    }
    return end;
  }
}
