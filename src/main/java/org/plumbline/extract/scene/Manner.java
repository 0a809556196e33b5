package org.plumbline.extract.scene;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Modality;

/** How something is stated: as what is or what may come, with exceptions, in quotation marks. */
final class Manner {
  /** What may stand between a figure and a verb that is not its own. */
  private static final Set<String> VERB_OF_ANOTHER =
      Set.of("who", "that", "which", "and", "but", "or", "when", "while", "because", ".");

  private Manner() {}

  /** "usually has no more than 10": the word need not stand next to the figure. */
  static @Nullable String frequencyBefore(Scene scene, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 5); i--) {
      if (isClauseEnd(scene.lower(i)) || inFigure(scene, i)) {
        return null;
      }
      var cue = scene.lexicon().cueAt("frequency", scene.tokens(), i);
      if (cue != null) {
        return cue.values().get(0).value();
      }
    }
    return null;
  }

  static Modality modality(Scene scene, int from, int to) {
    if (from > 0 && scene.lexicon().cueAt("condition", scene.tokens(), 0) != null) {
      return Modality.CONDITIONAL;
    }
    for (int i = Math.max(0, from - 8); i < from; i++) {
      if (isClauseEnd(scene.lower(i)) || inTime(scene, i)) {
        continue;
      }
      var cue = scene.lexicon().cueAt("prediction", scene.tokens(), i);
      if (cue != null && noClauseEnd(scene, cue.to(), from)) {
        return Modality.PREDICTED;
      }
      cue = scene.lexicon().cueAt("condition", scene.tokens(), i);
      if (cue != null && noClauseEnd(scene, cue.to(), from)) {
        return Modality.CONDITIONAL;
      }
    }
    return predictedBehind(scene, to) ? Modality.PREDICTED : Modality.STATED;
  }

  /** "About 400 people in Arden could leave": the verb behind the figure is of what may come. */
  private static boolean predictedBehind(Scene scene, int to) {
    for (int i = to; i < Math.min(scene.tokens().size(), to + 6); i++) {
      if (isClauseEnd(scene.lower(i))
          || VERB_OF_ANOTHER.contains(scene.lower(i))
          || inFigure(scene, i)) {
        return false;
      }
      if (!inTime(scene, i) && scene.lexicon().cueAt("prediction", scene.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean inTime(Scene scene, int i) {
    return scene.times().stream().anyMatch(time -> time.from() <= i && i < time.to());
  }

  private static boolean inFigure(Scene scene, int i) {
    return scene.figures().stream().anyMatch(figure -> figure.from() <= i && i < figure.to());
  }

  private static boolean noClauseEnd(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isClauseEnd(scene.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClauseEnd(String word) {
    return word.equals(",")
        || word.equals(";")
        || word.equals(":")
        || word.equals("\u2013")
        || word.equals("\u2014");
  }

  /** Whether quotation marks are open before a token. */
  static boolean quoted(Scene scene, int from) {
    boolean open = false;
    for (int i = 0; i < from; i++) {
      String sign = scene.token(i).written();
      if (sign.equals("\u201c")) {
        open = true;
      } else if (sign.equals("\u201d")) {
        open = false;
      } else if (sign.equals("\"")) {
        open = !open;
      }
    }
    return open;
  }
}
