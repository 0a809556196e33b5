package org.plumbline.extract;

/** Cuts a text by code points, in constant time where it has no surrogates. */
final class CodePoints {
  private final String text;
  private final int length;
  private final boolean plain;

  CodePoints(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.plain = length == text.length();
  }

  int length() {
    return length;
  }

  String substring(int start, int end) {
    if (plain) {
      return text.substring(start, end);
    }
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
