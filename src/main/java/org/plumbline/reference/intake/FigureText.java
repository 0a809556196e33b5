package org.plumbline.reference.intake;

import org.jspecify.annotations.Nullable;

/**
 * What the writing of a number tells of decimal signs and groups.
 *
 * @param decimal the sign that can only be a decimal one, or null
 * @param group the sign that can only part groups of three digits, or null
 * @param unclear a sign that may be either, or null
 * @param bare whether nothing stands around the number
 * @param suffix what stands behind it
 */
record FigureText(
    @Nullable Character decimal,
    @Nullable Character group,
    @Nullable Character unclear,
    boolean bare,
    String suffix) {
  private static final String SIGNS = "+-−–";
  private static final String CURRENCIES = "$€£¥";
  private static final String SPACES = " \u00A0\u202F\u2009'’";
  private static final int LONGEST = 60;

  /** Null where a text is no number. */
  static @Nullable FigureText of(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    int from = 0;
    boolean money = false;
    while (from < text.length() && isBefore(text.charAt(from))) {
      money |= CURRENCIES.indexOf(text.charAt(from)) >= 0;
      from++;
    }
    int to = text.length();
    while (to > from && isBehind(text.charAt(to - 1))) {
      to--;
    }
    String suffix = text.substring(to).strip();
    String number = text.substring(from, to);
    int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
    if (exponent > 0 && isPower(number.substring(exponent + 1))) {
      number = number.substring(0, exponent);
    }
    return separators(number, !money && suffix.isEmpty(), suffix);
  }

  private static boolean isBefore(char c) {
    return SIGNS.indexOf(c) >= 0 || CURRENCIES.indexOf(c) >= 0;
  }

  private static boolean isBehind(char c) {
    return c == '%' || c == ' ' || c == '\u00A0' || CURRENCIES.indexOf(c) >= 0;
  }

  private static boolean isPower(String text) {
    String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    return !digits.isEmpty() && digits.length() <= 3 && allDigits(digits);
  }

  private static boolean allDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static @Nullable FigureText separators(String number, boolean bare, String suffix) {
    StringBuilder signs = new StringBuilder();
    int digits = 0;
    int last = -1;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' || c == ',' || SPACES.indexOf(c) >= 0) {
        signs.append(c);
        last = i;
      } else {
        return null;
      }
    }
    if (digits == 0 || last == number.length() - 1) {
      return null;
    }
    if (signs.isEmpty()) {
      return new FigureText(null, null, null, bare, suffix);
    }
    char first = signs.charAt(0);
    char end = signs.charAt(signs.length() - 1);
    boolean alike = signs.chars().allMatch(c -> c == first);
    boolean three = number.length() - last - 1 == 3;
    if (!alike) {
      // The last sign ends the whole number, and all before it are one.
      boolean rest = signs.substring(0, signs.length() - 1).chars().allMatch(c -> c == first);
      boolean usual = rest && (end == '.' || end == ',');
      return usual ? new FigureText(end, first, null, bare, suffix) : null;
    }
    if (SPACES.indexOf(first) >= 0) {
      return three ? new FigureText(null, first, null, bare, suffix) : null;
    }
    if (signs.length() > 1) {
      return three ? new FigureText(null, first, null, bare, suffix) : null;
    }
    boolean mayGroup = three && last > 0 && last <= 3 && number.charAt(0) != '0';
    return mayGroup
        ? new FigureText(null, null, first, bare, suffix)
        : new FigureText(first, null, null, bare, suffix);
  }
}
