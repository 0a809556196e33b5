package org.plumbline.text;

/**
 * Finds e-mail and web addresses in one text. Remembers what it looked at, so that a long run
 * without a space is looked at once.
 */
final class WebAddress {
  private final Characters text;
  private final Abbreviations abbreviations;
  private int examinedTo;
  private int answer = -1;

  WebAddress(Characters text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /** The index behind the address that starts here, or -1. */
  int end(int start) {
    int schemeEnd = start;
    while (schemeEnd - start < 8 && isAsciiLetter(text.at(schemeEnd))) {
      schemeEnd++;
    }
    boolean scheme =
        schemeEnd > start
            && text.at(schemeEnd) == ':'
            && text.at(schemeEnd + 1) == '/'
            && text.at(schemeEnd + 2) == '/';
    boolean www =
        schemeEnd - start == 3
            && text.at(schemeEnd) == '.'
            && isAddressPart(text.at(schemeEnd + 1))
            && Character.toLowerCase(text.at(start)) == 'w'
            && Character.toLowerCase(text.at(start + 1)) == 'w'
            && Character.toLowerCase(text.at(start + 2)) == 'w';
    if (scheme || www) {
      return path(start, schemeEnd + 1);
    }
    if (start >= examinedTo) {
      examine(start);
    }
    return answer > start ? answer : -1;
  }

  private void examine(int start) {
    int end = start;
    while (isAddressPart(text.at(end))) {
      end++;
    }
    examinedTo = end;
    if (text.at(end) == '@') {
      int domainEnd = end + 1;
      while (isAddressPart(text.at(domainEnd))) {
        domainEnd++;
      }
      domainEnd = withoutTrailingMarks(end + 1, domainEnd);
      answer = lastDot(end + 1, domainEnd) > end + 1 ? domainEnd : -1;
      examinedTo = Math.max(examinedTo, end + 1);
      return;
    }
    int trimmed = withoutTrailingMarks(start, end);
    int dot = lastDot(start, trimmed);
    boolean domain =
        dot > start
            && trimmed - dot - 1 <= Abbreviations.LONGEST
            && abbreviations.isTopLevelDomain(text.written(dot + 1, trimmed));
    answer = !domain ? -1 : trimmed == end && text.at(end) == '/' ? path(start, end) : trimmed;
  }

  private int path(int start, int from) {
    int end = from;
    while (end < text.length() && isPath(text.at(end))) {
      end++;
    }
    return Math.max(withoutTrailingMarks(start, end), start + 1);
  }

  private static boolean isPath(int c) {
    CharacterKind kind = CharacterKind.of(c);
    return kind != CharacterKind.SPACE
        && kind != CharacterKind.INVISIBLE
        && "<>\"“”".indexOf(c) < 0;
  }

  private int withoutTrailingMarks(int start, int end) {
    int trimmed = end;
    while (trimmed > start
        && CharacterKind.of(text.at(trimmed - 1)) == CharacterKind.PUNCTUATION
        && text.at(trimmed - 1) != '/') {
      trimmed--;
    }
    return trimmed;
  }

  private int lastDot(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.at(i) == '.') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAddressPart(int c) {
    return isAsciiLetter(c)
        || CharacterKind.isDigit(c)
        || c == '.'
        || c == '-'
        || c == '_'
        || c == '+';
  }
}
