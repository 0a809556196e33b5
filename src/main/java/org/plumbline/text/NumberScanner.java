package org.plumbline.text;

/** Finds how far a number reaches. */
final class NumberScanner {
  private NumberScanner() {}

  /** Whether a number starts here: a digit, or a point that stands before one. */
  static boolean startsAt(Characters text, int index) {
    int c = text.at(index);
    if (CharacterKind.isDigit(c)) {
      return true;
    }
    if (c != '.' || !CharacterKind.isDigit(text.at(index + 1))) {
      return false;
    }
    int before = text.at(index - 1);
    return !CharacterKind.isDigit(before)
        && !CharacterKind.isLetter(before)
        && !CharacterKind.isSuperscript(before)
        && before != '.';
  }

  /** The index behind the number that starts here. */
  static int end(Characters text, int start) {
    int end = digits(text, start);
    if (end - start >= 1 && end - start <= 3) {
      end = groups(text, end);
    }
    if (text.at(end) == '.' && CharacterKind.isDigit(text.at(end + 1))) {
      end = digits(text, end + 1);
    }
    return end;
  }

  /** The index behind a dotted number of three or more parts, or the end given. */
  static int endOfDotted(Characters text, int start, int end) {
    if (text.at(start) == '.' || text.at(end) != '.') {
      return end;
    }
    int more = end;
    while (text.at(more) == '.' && CharacterKind.isDigit(text.at(more + 1))) {
      more = digits(text, more + 1);
    }
    return more;
  }

  private static int groups(Characters text, int from) {
    int separator = text.at(from);
    if (!isSeparator(separator)) {
      return from;
    }
    int end = from;
    while (text.at(end) == separator && exactlyThree(text, end + 1)) {
      end += 4;
    }
    return end;
  }

  private static boolean exactlyThree(Characters text, int index) {
    return CharacterKind.isDigit(text.at(index))
        && CharacterKind.isDigit(text.at(index + 1))
        && CharacterKind.isDigit(text.at(index + 2))
        && !CharacterKind.isDigit(text.at(index + 3));
  }

  /** An ordinary space never joins: "in 2022 350 people" has two figures. */
  private static boolean isSeparator(int c) {
    return c == ',' || c == 0xA0 || c == 0x2009 || c == 0x202F || CharacterKind.isApostrophe(c);
  }

  private static int digits(Characters text, int from) {
    int end = from;
    while (CharacterKind.isDigit(text.at(end))) {
      end++;
    }
    return end;
  }
}
