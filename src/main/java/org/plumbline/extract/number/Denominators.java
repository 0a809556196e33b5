package org.plumbline.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.text.Token;

/** What a fraction in words is of: "thirds", "twenty-firsts", "a trillionth". */
final class Denominators {
  /** Of these more than one whole is counted in words of their own: "five quarters" are periods. */
  private static final Set<String> PERIODS = Set.of("quarters", "halves", "seconds");

  /**
   * A denominator found.
   *
   * @param to index behind it
   * @param plural whether it was written as one of several
   */
  record Found(int to, BigDecimal value, boolean plural) {}

  private Denominators() {}

  /** The denominator that begins at a token, a hyphen before it included; or null. */
  static @Nullable Found at(List<Token> tokens, int i) {
    int at = isHyphen(tokens, i) ? i + 1 : i;
    if (at >= tokens.size()) {
      return null;
    }
    String word = tokens.get(at).lower();
    boolean plural = word.endsWith("s");
    String rank = plural ? word.substring(0, word.length() - 1) : word;
    Integer known = Numerals.denominator(word);
    if (known != null) {
      return PERIODS.contains(word) ? null : new Found(at + 1, BigDecimal.valueOf(known), plural);
    }
    if (rank.equals("billionth") || rank.equals("trillionth")) {
      return new Found(at + 1, BigDecimal.TEN.pow(rank.startsWith("b") ? 9 : 12), plural);
    }
    Integer ordinal = Ordinals.word(rank);
    if (ordinal != null && ordinal > 10) {
      return new Found(at + 1, BigDecimal.valueOf(ordinal), plural);
    }
    Integer tens = Numerals.belowHundred(word);
    return tens != null && Numerals.isTens(tens) ? compound(tokens, at + 1, tens) : null;
  }

  private static @Nullable Found compound(List<Token> tokens, int i, int tens) {
    int at = isHyphen(tokens, i) ? i + 1 : i;
    String word = at < tokens.size() ? tokens.get(at).lower() : "";
    boolean plural = word.endsWith("s");
    Integer ones = Ordinals.word(plural ? word.substring(0, word.length() - 1) : word);
    return ones == null || ones > 9
        ? null
        : new Found(at + 1, BigDecimal.valueOf(tens + ones), plural);
  }

  private static boolean isHyphen(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).written().equals("-") && !tokens.get(i).spaceBefore();
  }
}
