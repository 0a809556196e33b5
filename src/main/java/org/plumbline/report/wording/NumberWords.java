package org.plumbline.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with a comma between groups of three digits and a point before decimals. */
public final class NumberWords {
  private static final int MOST_DECIMALS = 4;
  private static final int COMPUTED_DECIMALS = 2;
  private static final int COMPUTED_DIGITS = 3;

  private NumberWords() {}

  /** With its decimals as they are: 3.10 stays {@code 3.10}. */
  public static String say(BigDecimal number) {
    String plain = number.toPlainString();
    int from = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    int to = point < 0 ? plain.length() : point;
    StringBuilder out = new StringBuilder(plain.substring(0, from));
    for (int i = from; i < to; i++) {
      if (i > from && (to - i) % 3 == 0) {
        out.append(',');
      }
      out.append(plain.charAt(i));
    }
    return out.append(plain, to, plain.length()).toString();
  }

  /**
   * A source's number with its digits as written; tidied where only a computation gives so many.
   */
  static BigDecimal tidyKeeping(BigDecimal number) {
    return number.scale() > MOST_DECIMALS ? tidy(number) : number;
  }

  /**
   * A computed number without the digits that only its computation gave it: zeros at the end, and
   * where it has more than four decimals, all but two, or three digits of a number below one.
   */
  static BigDecimal tidy(BigDecimal number) {
    BigDecimal tidy = number.stripTrailingZeros();
    if (tidy.scale() > MOST_DECIMALS) {
      int leadingZeros = tidy.scale() - tidy.precision();
      int decimals = leadingZeros < 0 ? COMPUTED_DECIMALS : leadingZeros + COMPUTED_DIGITS;
      tidy = tidy.setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
    return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
  }
}
