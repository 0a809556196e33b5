package org.plumbline.extract.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.text.Token;

/** Decimals in words: "five", "seven five" or "seventy-five" behind "point". */
final class DecimalWords {
  private static final int MOST = 12;

  private DecimalWords() {}

  /**
   * What was read.
   *
   * @param part less than one, with the digits as said
   * @param to the token behind it
   */
  record Found(BigDecimal part, int to) {}

  /** The decimals that begin at a token, or null where none do. */
  static @Nullable Found at(List<Token> tokens, int from) {
    StringBuilder digits = new StringBuilder();
    int i = from;
    while (i < tokens.size() && i - from < MOST) {
      Integer digit = Numerals.belowHundred(lower(tokens, i));
      if (digit == null || (digit >= 10 && i > from)) {
        break;
      }
      digits.append(digit.intValue());
      i++;
      if (digit >= 20 && lower(tokens, i).equals("-")) {
        Integer ones = Numerals.belowHundred(lower(tokens, i + 1));
        if (ones != null && ones > 0 && ones < 10) {
          digits.setLength(digits.length() - 1);
          digits.append(ones.intValue());
          i += 2;
        }
        break;
      }
    }
    return digits.length() == 0 ? null : new Found(new BigDecimal("0." + digits), i);
  }

  private static String lower(List<Token> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
