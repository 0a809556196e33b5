package org.plumbline.text;

import org.jspecify.annotations.Nullable;

/** The characters as given, with their offsets in code points. */
final class SourceText {
  private final String text;

  /** Code point offset of each UTF-16 index; null where the two are the same. */
  private final int @Nullable [] codePoints;

  SourceText(String text) {
    this.text = text;
    this.codePoints = text.codePointCount(0, text.length()) == text.length() ? null : count(text);
  }

  private static int[] count(String text) {
    int[] counts = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int width = Character.charCount(text.codePointAt(i));
      for (int k = 0; k < width; k++) {
        counts[i + k] = count;
      }
      count++;
      i += width;
    }
    counts[text.length()] = count;
    return counts;
  }

  String text() {
    return text;
  }

  /** The offset in code points of an index into {@link #text()}. */
  int codePoint(int index) {
    return codePoints == null ? index : codePoints[index];
  }

  /** {@code line:column} of an index, both counted from 1, the column in code points. */
  String position(int index) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      boolean lineEnds =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (lineEnds) {
        line++;
        lineStart = i + 1;
      }
    }
    return line + ":" + (text.codePointCount(lineStart, Math.max(lineStart, index)) + 1);
  }
}
