package org.plumbline.extract.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.text.Token;

/**
 * What a number counts: the noun phrase behind it, or behind "of" where it has none of its own.
 *
 * @param from index of the noun's first token
 * @param to the one behind its last
 */
record CountedNoun(int from, int to) {
  private static final Set<String> DETERMINERS =
      Set.of("the", "his", "her", "its", "their", "our", "my", "these", "those", "them", "whom");

  /** The noun counted by a quantity, or null. */
  static @Nullable CountedNoun of(List<Token> tokens, Quantity quantity) {
    if (!quantity.counts()) {
      return null;
    }
    int from = quantity.unit() == null ? quantity.to() : quantity.to() - 1;
    int noun = NounPhrase.end(tokens, from);
    if (noun > from) {
      return new CountedNoun(from, noun);
    }
    if (from + 1 < tokens.size() && tokens.get(from).lower().equals("of")) {
      int start = DETERMINERS.contains(tokens.get(from + 1).lower()) ? from + 2 : from + 1;
      int end = NounPhrase.end(tokens, start);
      return end > start ? new CountedNoun(start, end) : null;
    }
    return null;
  }
}
