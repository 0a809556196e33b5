package org.plumbline.extract.number;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.text.Token;

/** Powers of ten behind a number in digits: "1.3e6", "6.2 × 10^-4". */
final class Powers {
  private static final Set<String> TIMES = Set.of("x", "\u00d7", "*", "\u00b7");

  /** Larger ones are no figures of a text. */
  private static final int LARGEST = 30;

  private Powers() {}

  /** The number times its power of ten, or null where none stands behind it. */
  static @Nullable NumberHit at(List<Token> tokens, NumberHit number) {
    int exponent = exponentAt(tokens, number.to());
    if (exponent < 0) {
      return null;
    }
    boolean minus = tokens.get(exponent - 1).written().equals("-");
    String digits = tokens.get(exponent).written();
    int power = digits.length() > 2 || digits.contains(".") ? 0 : Integer.parseInt(digits);
    if (power == 0 || power > LARGEST) {
      return null;
    }
    int shift = minus ? -power : power;
    return new NumberHit(
        number.from(),
        exponent + 1,
        NumberGrammar.plain(number.value().scaleByPowerOfTen(shift)),
        number.ulp().scaleByPowerOfTen(shift),
        null,
        number.form());
  }

  /** Index of the exponent's digits, or -1. */
  private static int exponentAt(List<Token> tokens, int i) {
    if (touches(tokens, i, "e")) {
      int sign = touches(tokens, i + 1, "-") || touches(tokens, i + 1, "+") ? i + 2 : i + 1;
      return isNumber(tokens, sign) && !tokens.get(sign).spaceBefore() ? sign : -1;
    }
    boolean times = i < tokens.size() && TIMES.contains(tokens.get(i).lower());
    if (!times
        || !isNumber(tokens, i + 1)
        || !tokens.get(i + 1).written().equals("10")
        || !touches(tokens, i + 2, "^")) {
      return -1;
    }
    int sign = touches(tokens, i + 3, "-") || touches(tokens, i + 3, "+") ? i + 4 : i + 3;
    return isNumber(tokens, sign) && !tokens.get(sign).spaceBefore() ? sign : -1;
  }

  private static boolean isNumber(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  private static boolean touches(List<Token> tokens, int i, String word) {
    return i < tokens.size() && !tokens.get(i).spaceBefore() && tokens.get(i).lower().equals(word);
  }
}
