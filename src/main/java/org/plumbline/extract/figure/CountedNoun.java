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

  private static final Set<String> ONE = Set.of("a", "an", "another", "one");

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
    return orTwo(tokens, quantity);
  }

  /** "A tenner or two": the noun stands with the one before. */
  private static @Nullable CountedNoun orTwo(List<Token> tokens, Quantity quantity) {
    int or = quantity.from() - 1;
    boolean follows =
        or >= 2
            && tokens.get(or).lower().equals("or")
            && tokens.get(quantity.number().from()).kind() == Token.Kind.WORD
            && ONE.contains(tokens.get(or - 2).lower())
            && tokens.get(or - 1).kind() == Token.Kind.WORD
            && !FunctionWords.endsNounPhrase(tokens.get(or - 1).lower());
    return follows ? new CountedNoun(or - 1, or) : null;
  }
}
