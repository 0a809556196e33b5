package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of plain text.
 *
 * @param text the whole text
 * @param start index of its first character
 * @param from index of its first visible character
 * @param to index behind its last visible character
 */
record Line(String text, int start, int from, int to) {

  static List<Line> of(String text, int begin, int end) {
    List<Line> lines = new ArrayList<>();
    int start = begin;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        lines.add(trimmed(text, start, i));
        if (c == '\r' && i + 1 < end && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < end) {
      lines.add(trimmed(text, start, end));
    }
    return lines;
  }

  private static Line trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Line(text, start, from, to);
  }

  static boolean isSpace(char c) {
    return CharacterKind.of(c) == CharacterKind.SPACE || c == '\uFEFF' || c == '\u200B';
  }

  boolean blank() {
    return from == to;
  }

  int length() {
    return to - from;
  }

  int indent() {
    return from - start;
  }

  char at(int index) {
    int i = from + index;
    return i < to ? text.charAt(i) : '\0';
  }

  String content() {
    return text.substring(from, to);
  }

  /** The same line without its first characters. */
  Line behind(int index) {
    int i = Math.min(from + index, to);
    while (i < to && isSpace(text.charAt(i))) {
      i++;
    }
    return new Line(text, start, i, to);
  }

  /** Length of its first word. */
  int firstWord() {
    int i = from;
    while (i < to && !isSpace(text.charAt(i))) {
      i++;
    }
    return i - from;
  }

  /** Whether it goes on in lower case. */
  boolean startsLow() {
    return !blank() && Character.isLowerCase(text.codePointAt(from));
  }

  /** Its last character, quotes and brackets that close aside. */
  char lastMark() {
    int i = to;
    while (i > from && "\"'”’»)]*_".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i > from ? text.charAt(i - 1) : '\0';
  }

  /** Whether a sentence may end with it. */
  boolean endsSentence() {
    char last = lastMark();
    return (last == '!' || last == '?' || last == '…' || last == '.' || "。！？".indexOf(last) >= 0)
        && !(last == '.' && endsWithAbbreviation());
  }

  /** Whether it stops for a breath or a list: by a comma, colon, dash or the like. */
  boolean endsOpen() {
    return ",;:-–—/&".indexOf(lastMark()) >= 0;
  }

  private boolean endsWithAbbreviation() {
    int wordFrom = to;
    while (wordFrom > from
        && to - wordFrom <= Abbreviations.LONGEST
        && !isSpace(text.charAt(wordFrom - 1))) {
      wordFrom--;
    }
    boolean initial = to - wordFrom == 2 && Character.isUpperCase(text.charAt(wordFrom));
    Abbreviations.Kind kind = Abbreviations.english().kind(text.substring(wordFrom, to));
    return initial
        || kind == Abbreviations.Kind.TITLE
        || kind == Abbreviations.Kind.NUMBER
        || kind == Abbreviations.Kind.INNER;
  }

  /** Whether all its letters are capitals, and it has some. */
  boolean allCapitals() {
    int capitals = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        capitals++;
      }
    }
    return capitals >= 2;
  }

  boolean hasDigit() {
    for (int i = from; i < to; i++) {
      if (CharacterKind.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
