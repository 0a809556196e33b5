package org.plumbline.extract.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.scene.Scene;

/** Collects the words of the noun phrase that ends before a token. */
final class NounWords {
  private static final int LONGEST = 16;

  private final Scene scene;
  private final ClauseWords words;

  NounWords(Scene scene, ClauseWords words) {
    this.scene = scene;
    this.words = words;
  }

  /** The whole phrase with what prepositions add to it: "the price of a home in the city". */
  @Nullable String whole(int end, int floor) {
    List<Integer> found = new ArrayList<>();
    int joint = -1;
    int i = end - 1;
    while (i >= floor && found.size() < LONGEST) {
      WordClass word = words.at(i);
      if (word == WordClass.TIME) {
        i = words.at(i - 1) == WordClass.PREPOSITION ? i - 2 : i - 1;
        continue;
      }
      boolean inside =
          word.isNominal()
              || word == WordClass.DETERMINER
              || word == WordClass.PREPOSITION
              || word == WordClass.ADVERB
              || (word == WordClass.OTHER && scene.is(i, "."))
              || (word == WordClass.VERB && joint < 0 && isReduced(i));
      if (word == WordClass.JOINT && joint < 0 && !found.isEmpty()) {
        joint = found.size();
      } else if (!inside) {
        break;
      }
      found.add(i);
      i--;
    }
    // "Prices fell and profits": what stands before the "and" is another clause.
    if (joint >= 0 && (words.at(i).isVerbal() || words.at(i) == WordClass.FIGURE)) {
      found = found.subList(0, joint);
    }
    return text(found);
  }

  /** The head with what stands before it, without prepositions: "an interest rate". */
  @Nullable String core(int end, int floor) {
    List<Integer> found = new ArrayList<>();
    int i = end - 1;
    while (i >= floor && words.at(i).isNominal() && found.size() < LONGEST) {
      found.add(i);
      i--;
    }
    return text(found);
  }

  /** "The members bound by the deal": a participle behind its noun. */
  private boolean isReduced(int i) {
    boolean behind = words.at(i - 1) == WordClass.NOUN && words.at(i + 1) == WordClass.PREPOSITION;
    return behind
        && Verbs.form(scene.lower(i)) != Verbs.Form.FINITE
        && !scene.is(i, "said")
        && !scene.is(i, "told");
  }

  private @Nullable String text(List<Integer> backwards) {
    List<Integer> found = new ArrayList<>(backwards);
    while (!found.isEmpty() && !isNoun(found.get(found.size() - 1))) {
      found.remove(found.size() - 1);
    }
    Collections.reverse(found);
    while (!found.isEmpty() && !isNoun(found.get(found.size() - 1))) {
      found.remove(found.size() - 1);
    }
    StringBuilder out = new StringBuilder();
    for (int i : found) {
      if (out.length() > 0 && scene.token(i).spaceBefore()) {
        out.append(' ');
      }
      out.append(scene.token(i).written());
    }
    return out.length() == 0 ? null : out.toString();
  }

  private boolean isNoun(int i) {
    return words.at(i) == WordClass.NOUN;
  }
}
