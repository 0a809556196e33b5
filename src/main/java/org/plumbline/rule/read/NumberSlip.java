package org.plumbline.rule.read;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers strictly, and says how a number that is written otherwise should be written. */
final class NumberSlip {
  private NumberSlip() {}

  /** A number of digits with at most one point and a leading minus, nothing else. */
  static Optional<BigDecimal> parse(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int points = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inner = i > start && i < text.length() - 1;
      if (c == '.' && inner && points == 0) {
        points++;
      } else if (c < '0' || c > '9') {
        return Optional.empty();
      }
    }
    return text.length() == start || text.length() > 60
        ? Optional.empty()
        : Optional.of(new BigDecimal(text));
  }

  /** Whether a comma separates thousands: a digit before it and just three behind it. */
  static boolean separatorAt(String text, int comma) {
    if (comma == 0 || !digit(text, comma - 1) || digit(text, comma + 4)) {
      return false;
    }
    return digit(text, comma + 1) && digit(text, comma + 2) && digit(text, comma + 3);
  }

  /** What was expected in place of a text that is no number. */
  static String expected(String text) {
    if (text.endsWith("%") && parse(text.substring(0, text.length() - 1).strip()).isPresent()) {
      return text.substring(0, text.length() - 1).strip() + " without a percent sign.";
    }
    int comma = text.indexOf(',');
    if (comma >= 0) {
      String joined = text.replace(",", "");
      if (separatorAt(text, comma) && parse(joined).isPresent()) {
        return joined + " without a separator.";
      }
      String pointed = text.replace(',', '.');
      if (parse(pointed).isPresent()) {
        return pointed + " with a point.";
      }
    }
    return "a number in digits, such as 3 or 3.5.";
  }

  private static boolean digit(String text, int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }
}
