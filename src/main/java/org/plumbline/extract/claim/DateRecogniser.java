package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Reading;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.time.TimeExpression;

/**
 * Dates said of events: "at the end of 2009, when the mine was closed", "robbed a week ago". A date
 * that only says when a figure holds is no claim of its own, unless it is counted from the saying
 * ("five years ago").
 */
public final class DateRecogniser implements Recogniser {
  private static final Set<String> SIGNS =
      Set.of(";", ":", "(", ")", "\u201c", "\u201d", "\"", "\u2013", "\u2014");
  private static final int REACH = 12;

  @Override
  public List<Draft> recognise(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (TimeHit time : scene.times()) {
      if (Contexts.isTimeOfSaying(scene, time) || ofAnniversary(scene, time)) {
        continue;
      }
      boolean counted =
          time.expression() instanceof TimeExpression.Relative relative
              && relative.anchor() == TimeExpression.Anchor.SAYING;
      if (counted || (datesAnEvent(scene, time) && !periodOfFigure(scene, time))) {
        drafts.add(draft(scene, time, isRelative(time)));
      }
    }
    return drafts;
  }

  /** The day of an anniversary is years off the day of its event. */
  private static boolean ofAnniversary(Scene scene, TimeHit time) {
    for (int i = clauseStart(scene, time.from()); i < clauseEnd(scene, time.to()); i++) {
      if (scene.is(i, "anniversary")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRelative(TimeHit time) {
    return time.expression() instanceof TimeExpression.Relative relative
        && relative.anchor() != TimeExpression.Anchor.PUBLICATION;
  }

  private static Draft draft(Scene scene, TimeHit time, boolean relative) {
    int from = clauseStart(scene, time.from());
    int to = clauseEnd(scene, time.to());
    Context context = Contexts.of(scene, time.from(), time.to());
    int quoteFrom = relative ? verbBefore(scene, time.from(), from) : time.from();
    return new Draft(
        relative ? ClaimKind.RELATIVE_DATE : ClaimKind.DATE,
        quoteFrom,
        relative ? time.to() : Math.max(time.to(), to),
        new Reading.OfDate(time.expression(), without(scene, from, to, time), null, context));
  }

  /** The clause without the date itself, whose words name no event. */
  private static String without(Scene scene, int from, int to, TimeHit time) {
    String before = scene.words(from, Math.max(from, time.from()));
    String behind = scene.words(Math.min(time.to(), to), to);
    return (before + " " + behind).strip();
  }

  /** A name of an event or a word of happening in the same clause. */
  private static boolean datesAnEvent(Scene scene, TimeHit time) {
    int from = clauseStart(scene, time.from());
    int to = clauseEnd(scene, time.to());
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
    while (start > 0 && i - start < REACH && !SIGNS.contains(scene.lower(start - 1))) {
      start--;
    }
    return start;
  }

  /** The clause goes on behind a comma where it continues with "when" or "after". */
  private static int clauseEnd(Scene scene, int i) {
    int end = i;
    while (end < scene.tokens().size()
        && end - i < REACH
        && !SIGNS.contains(scene.lower(end))
        && !scene.is(end, ".")) {
      if (scene.is(end, ",") && !scene.is(end + 1, "when")) {
        break;
      }
      end++;
    }
    return end;
  }
}
