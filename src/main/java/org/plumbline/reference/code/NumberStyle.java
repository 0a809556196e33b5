package org.plumbline.reference.code;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a column writes its numbers: the properties {@code decimalChar}, {@code groupChar} and {@code
 * bareNumber} of a Table Schema.
 *
 * @param decimal between the whole and the rest
 * @param group between groups of three digits, or null where there is none
 * @param bare whether nothing but the number stands in a cell; else what stands around it, such as
 *     a percent sign, is passed over
 */
public record NumberStyle(String decimal, @Nullable String group, boolean bare) {
  public static final NumberStyle PLAIN = new NumberStyle(".", null, true);

  private static final String MINUS = "-−–";

  /** With a point and no groups; the text itself where it does not fit this style. */
  public String plain(String text) {
    String number = bare ? text : core(text);
    if (number.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(number.length());
    int at = 0;
    if (MINUS.indexOf(number.charAt(0)) >= 0 && number.length() > 1) {
      out.append('-');
      at = 1;
    } else if (number.charAt(0) == '+') {
      at = 1;
    }
    int point = number.indexOf(decimal);
    int end = point < 0 ? number.length() : point;
    String whole = number.substring(at, end);
    String digits = group == null ? whole : ungrouped(whole, group);
    if (digits == null) {
      return text;
    }
    out.append(digits.isEmpty() && point >= 0 ? "0" : digits);
    if (point >= 0) {
      out.append('.').append(number, point + decimal.length(), number.length());
    }
    return out.toString();
  }

  /** The digits without what stands between groups of three, or null where these are no groups. */
  private static @Nullable String ungrouped(String whole, String group) {
    String[] parts = whole.split(Pattern.quote(group), -1);
    for (int i = 1; i < parts.length; i++) {
      // In India and Bangladesh the groups but the last have two digits.
      boolean fits = parts[i].length() == 3 || (parts[i].length() == 2 && i < parts.length - 1);
      if (!fits) {
        return null;
      }
    }
    return parts.length > 1 && parts[0].isEmpty() ? null : String.join("", parts);
  }

  /** What is left of a text without the signs and letters around its number. */
  private static String core(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && !startsNumber(text, from)) {
      from++;
    }
    while (to > from && !isDigit(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean startsNumber(String text, int at) {
    char c = text.charAt(at);
    boolean sign = MINUS.indexOf(c) >= 0 || c == '+';
    return isDigit(c) || (sign && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether numbers can be read as they stand. */
  public boolean isPlain() {
    return Objects.equals(this, PLAIN);
  }
}
