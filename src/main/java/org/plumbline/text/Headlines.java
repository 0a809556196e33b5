package org.plumbline.text;

import java.util.Locale;

/** What a headline looks like, and when two are the same. */
final class Headlines {
  private Headlines() {}

  /** Whether two headlines have the same letters and digits in the same order. */
  static boolean same(String a, String b) {
    return letters(a).equals(letters(b));
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Whether a line may be one: short, begun anew and without a mark at its end. */
  static boolean looksLikeOne(Line line) {
    return line.length() <= 200
        && !line.blank()
        && !line.endsSentence()
        && !line.endsOpen()
        && line.lastMark() != '.'
        && !line.startsLow();
  }
}
