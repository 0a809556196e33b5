package org.plumbline.extract.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.model.value.Unit;
import org.plumbline.text.Token;

/**
 * Finds what a figure is told per: "$58 a barrel", "10 kV/cm", "40 hours a week". A figure a year
 * is left as it stands, since a flow is told per year anyway.
 */
final class RateReader {
  private static final Set<String> OTHERS = Set.of("share", "head", "person", "unit", "game");

  /**
   * A denominator found.
   *
   * @param to index behind it
   */
  record Found(String per, int to) {}

  private final Lexicon lexicon;
  private final List<Token> tokens;

  RateReader(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** What stands behind "per", "a" or a slash, or null. */
  @Nullable Found at(int i) {
    if (i + 1 >= tokens.size()) {
      return null;
    }
    String joint = tokens.get(i).lower();
    boolean slash = joint.equals("/") && !tokens.get(i).spaceBefore();
    boolean article = joint.equals("a") || joint.equals("an");
    if (!slash && !article && !joint.equals("per")) {
      return null;
    }
    String word = tokens.get(i + 1).lower();
    if (OTHERS.contains(word) && !slash) {
      return new Found(word, i + 2);
    }
    PhraseIndex.Hit<Unit> unit = lexicon.unitWordAt(tokens, i + 1);
    if (unit != null && isDenominator(unit.values().get(0))) {
      return new Found(unit.values().get(0).code(), unit.to());
    }
    return article ? null : symbol(i + 1);
  }

  /** "tests per day", "people a week": a time, behind a counted noun. */
  @Nullable Found overTime(int i) {
    Found found = at(i);
    boolean time =
        found != null
            && lexicon
                .units()
                .find(found.per())
                .map(Unit::dimension)
                .orElse("")
                .startsWith("duration");
    return time ? found : null;
  }

  private @Nullable Found symbol(int at) {
    for (int length = Math.min(3, tokens.size() - at); length > 0; length--) {
      StringBuilder written = new StringBuilder();
      for (int i = at; i < at + length; i++) {
        written.append(i > at && tokens.get(i).spaceBefore() ? " " : "");
        written.append(tokens.get(i).written());
      }
      Unit unit = lexicon.unitSymbol(written.toString());
      if (unit != null && isDenominator(unit)) {
        return new Found(unit.code(), at + length);
      }
    }
    return null;
  }

  private static boolean isDenominator(Unit unit) {
    String dimension = unit.dimension();
    return !unit.code().equals("year")
        && !dimension.startsWith("money")
        && !dimension.startsWith("count")
        && !dimension.startsWith("per")
        && !dimension.equals("point")
        && !dimension.equals("index");
  }
}
