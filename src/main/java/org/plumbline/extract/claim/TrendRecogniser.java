package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.figure.FunctionWords;
import org.plumbline.extract.rank.Streaks;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Reading;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.value.Change;
import org.plumbline.text.Token;

/**
 * Movements without a figure: "the price of bread is rising", "arrivals have fallen every month".
 * Only of things that can be counted or measured: what moves is named by a plural, or with
 * "number", "rate", "share" and their like.
 */
public final class TrendRecogniser implements Recogniser {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "been",
          "being",
          "still",
          "also",
          "now",
          "steadily",
          "sharply",
          "slowly");
  private static final int LONGEST = 8;
  private static final int DATED = 4;

  @Override
  public List<Draft> recognise(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (PhraseIndex.Hit<Cue> cue : scene.lexicon().cues("trend", scene.tokens())) {
      if (figureNear(scene, cue)) {
        continue;
      }
      int to = cue.from();
      while (to > 0 && AUXILIARIES.contains(scene.lower(to - 1))) {
        to--;
      }
      int from = subjectStart(scene, to);
      if (to < cue.from() && from < to && measurable(scene, from, to)) {
        Change.Direction direction =
            Change.Direction.valueOf(cue.values().get(0).value().toUpperCase(Locale.ROOT));
        Streaks.Hit streak = Streaks.at(scene, cue.to());
        drafts.add(
            new Draft(
                ClaimKind.TREND,
                from,
                streak == null ? cue.to() : streak.to(),
                new Reading.OfTrend(
                    direction,
                    scene.words(cue.from(), cue.to()),
                    streak == null ? null : streak.streak(),
                    scene.words(from, to),
                    around(scene, from, cue.to()))));
      }
    }
    return drafts;
  }

  /** The present, unless a date follows right behind the movement. */
  private static Context around(Scene scene, int from, int to) {
    Context context = Contexts.of(scene, from, to);
    boolean dated = scene.times().stream().anyMatch(t -> t.from() >= to && t.from() - to <= DATED);
    return dated ? context : context.withoutTime();
  }

  /** The noun phrase that ends at a token, "of" phrases with it. */
  private static int subjectStart(Scene scene, int to) {
    int i = to;
    while (i > 0 && to - i < LONGEST) {
      Token token = scene.token(i - 1);
      String word = token.lower();
      boolean joins =
          word.equals("of") || word.equals("the") || word.equals("-") || word.equals("in");
      boolean noun = token.kind() == Token.Kind.WORD && !FunctionWords.endsNounPhrase(word);
      if (!joins && !noun) {
        break;
      }
      i--;
    }
    while (i < to && FunctionWords.endsNounPhrase(scene.lower(i))) {
      i++;
    }
    return i;
  }

  private static boolean measurable(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.lexicon().cueAt("quantity-noun", scene.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean figureNear(Scene scene, PhraseIndex.Hit<Cue> cue) {
    for (FigureHit figure : scene.figures()) {
      if (figure.from() >= cue.to() && figure.from() - cue.to() <= 6) {
        return true;
      }
    }
    return false;
  }
}
