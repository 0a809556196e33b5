package org.plumbline.extract.claim;

import java.util.Set;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.figure.FunctionWords;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.text.Token;

/**
 * An office in the text: "former Norwegian Prime Minister", "professor of physics at Leeds".
 *
 * @param lead its first token, the word that says that it is over included
 * @param former whether a word before it says that it is over
 */
record OfficePhrase(int lead, int from, int to, boolean former) {
  private static final Set<String> BEGINNINGS =
      Set.of("became", "becomes", "become", "elected", "appointed", "named");
  private static final int LONGEST_ROLE = 9;

  /** The office whose noun was found, with its modifiers and complement. */
  static OfficePhrase at(Scene scene, PhraseIndex.Hit<Cue> noun) {
    int from = noun.from();
    boolean former = false;
    while (from > 0 && noun.from() - from < 6) {
      PhraseIndex.Hit<Cue> over = scene.lexicon().cueAt("former", scene.tokens(), from - 1);
      if (over != null) {
        former = true;
        break;
      }
      if (!modifies(scene, from - 1)) {
        break;
      }
      from--;
    }
    int lead = former ? from - 1 : from;
    while (from < noun.from() && (scene.is(from, "-") || scene.is(from, "'s"))) {
      from++;
    }
    return new OfficePhrase(lead, from, withComplement(scene, noun.to()), former);
  }

  /**
   * Adjectives, nouns and genitives before the office: "US Defense Department", "the state's
   * labor".
   */
  private static boolean modifies(Scene scene, int i) {
    Token token = scene.token(i);
    if (token.lower().equals("-") || token.lower().equals("'s")) {
      return true;
    }
    boolean word = token.kind() == Token.Kind.WORD && !FunctionWords.endsNounPhrase(token.lower());
    boolean reports = scene.lexicon().cueAt("reporting", scene.tokens(), i) != null;
    boolean begins = BEGINNINGS.contains(token.lower());
    return word && !reports && !begins && !token.lower().endsWith("ly");
  }

  /**
   * "of mining law at the School of Mines in Arden": prepositions, articles and nouns up to a comma
   * or a verb.
   */
  private static int withComplement(Scene scene, int to) {
    int i = to;
    int end = to;
    if (!Set.of("of", "for", "at", "in", "to").contains(scene.lower(i))) {
      return to;
    }
    while (i < scene.tokens().size() && i - to < LONGEST_ROLE + 3) {
      String word = scene.lower(i);
      boolean joins = Set.of("of", "for", "at", "in", "the", "and", "'s", "-").contains(word);
      Token token = scene.token(i);
      boolean noun =
          token.kind() == Token.Kind.WORD
              && !FunctionWords.endsNounPhrase(word)
              && scene.lexicon().cueAt("reporting", scene.tokens(), i) == null;
      boolean length =
          word.equals("for")
              && (scene.token(Math.min(i + 1, scene.tokens().size() - 1)).kind()
                      == Token.Kind.NUMBER
                  || startsFigure(scene, i + 1)
                  || Lengths.unitAt(scene, i + 2) != null);
      if ((!joins && !noun) || length) {
        break;
      }
      i++;
      if (noun) {
        end = i;
      }
    }
    return end;
  }

  private static boolean startsFigure(Scene scene, int i) {
    return scene.figures().stream().anyMatch(figure -> figure.from() == i);
  }
}
