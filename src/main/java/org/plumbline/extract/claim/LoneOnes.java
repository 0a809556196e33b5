package org.plumbline.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.text.Token;

/**
 * "One of the oldest mills": a one that is read but is no claim, since it says nothing of how many
 * there are.
 */
public final class LoneOnes {
  private static final int PHRASE = 6;
  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "their", "his", "her", "my", "our", "these", "those");

  private LoneOnes() {}

  /** A draft for each, in the order of the text. */
  public static List<Draft> in(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i + 3 < scene.tokens().size(); i++) {
      boolean partitive =
          scene.is(i, "one")
              && scene.is(i + 1, "of")
              && !PRECEDING.contains(scene.lower(i - 1))
              && !isFigure(scene, i);
      int from = partitive && DETERMINERS.contains(scene.lower(i + 2)) ? i + 3 : i + 2;
      int end = partitive ? plural(scene, from) : from;
      if (end > from) {
        drafts.add(draft(scene, i, from, end));
      }
    }
    return drafts;
  }

  private static final Set<String> PRECEDING = Set.of("no", "every", "each", "-", "any");

  private static boolean isFigure(Scene scene, int i) {
    for (FigureHit figure : scene.figures()) {
      if (figure.from() <= i && i < figure.to()) {
        return true;
      }
    }
    return false;
  }

  /** Index behind the first plural noun; the same index where none stands near. */
  private static int plural(Scene scene, int from) {
    for (int i = from; i < Math.min(scene.tokens().size(), from + PHRASE); i++) {
      Token token = scene.token(i);
      if (token.kind() != Token.Kind.WORD && !token.lower().equals("-")) {
        return from;
      }
      boolean plural =
          token.lower().length() > 3
              && token.lower().endsWith("s")
              && !token.lower().endsWith("ss")
              && !token.lower().startsWith("'");
      if (plural || token.lower().equals("people")) {
        return i + 1;
      }
    }
    return from;
  }

  private static Draft draft(Scene scene, int one, int from, int end) {
    ReportedValue value =
        new ReportedValue(
            scene.token(one).written(),
            BigDecimal.ONE,
            Interval.point(BigDecimal.ONE),
            BigDecimal.ONE,
            Bound.POINT,
            null,
            null);
    String counted = scene.words(from, end);
    return new Draft(
        ClaimKind.FIGURE,
        one,
        end,
        new Reading.OfFigure(value, counted, counted, null, Contexts.of(scene, one, end)));
  }
}
