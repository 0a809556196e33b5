package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/**
 * Numbers as reference data writes them: a minus sign or none, ASCII digits, a point and digits, an
 * exponent. Nothing else, since {@code 1,000} is a thousand to some and one to others.
 */
final class WrittenNumber {
  private static final int MOST_DIGITS = 100;
  private static final int LARGEST_EXPONENT = 100;

  private WrittenNumber() {}

  /** The number with its digits as written, or empty where the text is none. */
  static Optional<BigDecimal> parse(String text) {
    int length = text.length();
    if (length > MOST_DIGITS) {
      return Optional.empty();
    }
    int i = skipDigits(text, text.startsWith("-") ? 1 : 0);
    boolean whole = i > (text.startsWith("-") ? 1 : 0);
    if (whole && i < length && text.charAt(i) == '.') {
      int end = skipDigits(text, i + 1);
      whole = end > i + 1;
      i = end;
    }
    if (whole && i < length && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      int sign = i + 1 < length && (text.charAt(i + 1) == '-' || text.charAt(i + 1) == '+') ? 1 : 0;
      int end = skipDigits(text, i + 1 + sign);
      whole = end > i + 1 + sign && end - i <= 5;
      i = end;
    }
    if (!whole || i < length) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    return Math.abs(number.scale()) > LARGEST_EXPONENT + MOST_DIGITS
        ? Optional.empty()
        : Optional.of(number);
  }

  private static int skipDigits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** What to say of a text that is no number. */
  static Diagnostic problem(String text, Position position) {
    return Diagnostic.error(position, "bad-number", quote(text) + " is no plain number.")
        .expected("digits such as 1000 or 3.5.")
        .fix(fix(text));
  }

  private static String fix(String text) {
    boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (!digits) {
      return "Leave the cell blank, or list " + quote(text) + " in the schema's missingValues.";
    }
    if (text.endsWith("%")) {
      return "Write the number alone, and percent in the column unit.";
    }
    String joined = withoutSeparators(text);
    return parse(joined).isPresent() && !joined.equals(text)
        ? "Write " + joined + "."
        : "Write the number alone; a unit goes into the column unit, a remark into note.";
  }

  /** The text with separators of thousands taken out and a decimal comma made a point. */
  private static String withoutSeparators(String text) {
    String joined = text.replaceAll("[\\s\\u00A0\\u202F'’_]", "");
    int comma = joined.lastIndexOf(',');
    int point = joined.lastIndexOf('.');
    if (comma < 0) {
      return joined.indexOf('.') == point ? joined : joined.replace(".", "");
    }
    if (comma < point) {
      return joined.replace(",", "");
    }
    boolean thousands = joined.length() - comma == 4 && point < 0;
    return thousands ? joined.replace(",", "") : joined.replace(".", "").replace(',', '.');
  }
}
