package org.plumbline.report.wording;

/** Makes text from outside safe to show: an article or a data file may contain anything. */
public final class PlainText {
  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /**
   * Unpaired surrogates replaced with U+FFFD, one for one, so that code points keep their place.
   */
  public static String wellFormed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isSurrogate(c) ? REPLACEMENT : c));
    return out.toString();
  }

  /**
   * On one line: white space folded to single spaces and cut off at the ends, controls and unpaired
   * surrogates replaced with U+FFFD, and the controls left out that would turn the direction of the
   * text that follows.
   */
  public static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else if (!turnsDirection(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.appendCodePoint(isSurrogate(c) || Character.isISOControl(c) ? REPLACEMENT : c);
      }
    }
    return out.toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
