package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.extract.number.Ordinals;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Reading;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.text.Token;

/** "The third anniversary of the sinking of …": an event's date and so many years. */
public final class AnniversaryRecogniser implements Recogniser {
  private static final Set<String> ENDS =
      Set.of(
          ",", ".", ";", ":", "(", ")", "\u2013", "\u2014", "and", "but", "when", "while", "which",
          "who", "as");
  private static final int LONGEST = 16;

  @Override
  public List<Draft> recognise(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < scene.tokens().size(); i++) {
      Ordinals.Hit ordinal = Ordinals.at(scene.tokens(), i);
      if (ordinal != null && scene.is(ordinal.to(), "anniversary")) {
        drafts.add(draft(scene, ordinal));
      }
    }
    return drafts;
  }

  private static Draft draft(Scene scene, Ordinals.Hit ordinal) {
    int end = ordinal.to() + 1;
    String concept = "";
    if (scene.is(end, "of")) {
      int from = end + 1;
      int to = from;
      while (to < scene.tokens().size()
          && to - from < LONGEST
          && !ENDS.contains(scene.lower(to))
          && !startsTime(scene, to)) {
        to++;
      }
      concept = scene.words(from, to);
      end = to;
    }
    Context around = Contexts.of(scene, ordinal.from(), end);
    TimeExpression time = time(scene, ordinal, end);
    return new Draft(
        ClaimKind.ANNIVERSARY,
        ordinal.from(),
        end,
        new Reading.OfDate(time, concept, ordinal.rank(), around));
  }

  private static boolean startsTime(Scene scene, int i) {
    return scene.times().stream().anyMatch(time -> time.from() == i);
  }

  /**
   * When the anniversary is said to fall: a date in the same clause ("passed last week"), else the
   * time of writing.
   */
  private static TimeExpression time(Scene scene, Ordinals.Hit ordinal, int end) {
    for (TimeHit hit : scene.times()) {
      if (hit.from() >= end
          && hit.from() - end <= 4
          && scene.token(end - 1).kind() == Token.Kind.WORD) {
        return hit.expression();
      }
    }
    return new TimeExpression.Relative(
        scene.words(ordinal.from(), ordinal.to() + 1),
        scene.span(ordinal.from(), ordinal.to() + 1),
        null,
        0,
        Granularity.DAY,
        TimeExpression.Anchor.SAYING);
  }
}
