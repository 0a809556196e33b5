package org.plumbline.text;

/** Finds how far a word of one text reaches. */
final class WordScanner {
  private final Characters text;
  private final Abbreviations abbreviations;
  private final WebAddress addresses;

  WordScanner(Characters text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
    this.addresses = new WebAddress(text, abbreviations);
  }

  /** The index behind the web address that starts here, or -1. */
  int addressEnd(int start) {
    return followsLetterOrDigit(start) ? -1 : addresses.end(start);
  }

  /** The index behind the word that starts here, its own dots included. */
  int end(int start) {
    int address = addressEnd(start);
    if (address > start) {
      return address;
    }
    boolean glued = CharacterKind.isDigit(text.at(start - 1));
    int end = start + 1;
    boolean letters = true;
    while (end < text.length()) {
      int c = text.at(end);
      CharacterKind kind = CharacterKind.of(c);
      if (kind == CharacterKind.LETTER
          || kind == CharacterKind.MARK
          || CharacterKind.isSuperscript(c)) {
        end++;
      } else if (kind == CharacterKind.DIGIT && !glued) {
        if (letters && end - start <= 3 && isCurrency(start, end)) {
          break;
        }
        letters = false;
        end++;
      } else if (c == '.' && decimalInside(end)) {
        end++;
      } else if (c == Characters.BOUNDARY || !joins(c, kind, end)) {
        break;
      } else {
        end++;
      }
    }
    return letters ? withDots(start, end) : end;
  }

  /** {@code EUR500}, {@code $A82}: what a figure may be glued to. */
  private boolean isCurrency(int start, int end) {
    boolean behindSign =
        start > 0 && Character.getType(text.at(start - 1)) == Character.CURRENCY_SYMBOL;
    return behindSign || abbreviations.isCurrency(text.written(start, end));
  }

  /** Whether a possessive {@code 's} starts here. */
  boolean possessiveAt(int index) {
    int s = text.at(index + 1);
    int after = text.at(index + 2);
    return CharacterKind.isApostrophe(text.at(index))
        && (s == 's' || s == 'S')
        && (followsLetterOrDigit(index) || text.at(index - 1) == '.')
        && !CharacterKind.isLetter(after)
        && !CharacterKind.isDigit(after)
        && CharacterKind.of(after) != CharacterKind.MARK;
  }

  private boolean joins(int c, CharacterKind kind, int index) {
    boolean letterNext = CharacterKind.isLetter(text.at(index + 1));
    if (kind == CharacterKind.INVISIBLE) {
      return letterNext;
    }
    return CharacterKind.isApostrophe(c) && letterNext && !possessiveAt(index);
  }

  /** The dot of {@code PM2.5}, a name. */
  private boolean decimalInside(int dot) {
    return CharacterKind.isDigit(text.at(dot - 1)) && CharacterKind.isDigit(text.at(dot + 1));
  }

  private int withDots(int start, int end) {
    if (text.at(end) != '.' || text.at(end + 1) == '.') {
      return end;
    }
    if (end - start == 1) {
      int last = end;
      while (text.at(last) == '.' && standsAlone(last + 1)) {
        last += 2;
      }
      if (last > end) {
        return text.at(last) == '.' ? last + 1 : last;
      }
      if (isInitial(start)) {
        return end + 1;
      }
    }
    return listed(start, end);
  }

  private boolean standsAlone(int index) {
    return CharacterKind.isLetter(text.at(index)) && !isLetterOrDigit(text.at(index + 1));
  }

  /** A capital with a dot before a name; "I." only among other initials. */
  private boolean isInitial(int index) {
    int c = text.at(index);
    if (!Character.isUpperCase(c) || followsLetterOrDigit(index)) {
      return false;
    }
    int next = visible(index + 2);
    if (!Character.isUpperCase(text.at(next))) {
      return false;
    }
    return c != 'I' || (standsAlone(next) && text.at(next + 1) == '.') || text.at(index - 2) == '.';
  }

  private int listed(int start, int end) {
    int dot = end;
    // Entries such as "Ph.D." have dots inside.
    while (dot - start <= Abbreviations.LONGEST && text.at(dot) == '.') {
      int next = dot + 1;
      while (CharacterKind.isLetter(text.at(next)) && next - start <= Abbreviations.LONGEST) {
        next++;
      }
      if (next == dot + 1 || text.at(next) != '.') {
        break;
      }
      if (abbreviations.kind(text.written(start, next + 1)) != null) {
        return next + 1;
      }
      dot = next;
    }
    if (end - start > Abbreviations.LONGEST) {
      return end;
    }
    Abbreviations.Kind kind = abbreviations.kind(text.written(start, end + 1));
    if (kind == null) {
      return end;
    }
    int next = text.at(visible(end + 1));
    boolean whole =
        switch (kind) {
          case TITLE -> CharacterKind.isLetter(next);
          case NUMBER -> CharacterKind.isDigit(next);
          case INNER -> next != Characters.BOUNDARY;
          case END -> true;
        };
    return whole ? end + 1 : end;
  }

  private int visible(int from) {
    int i = from;
    while (i < text.length() && CharacterKind.of(text.at(i)) == CharacterKind.SPACE) {
      i++;
    }
    return i;
  }

  private boolean followsLetterOrDigit(int index) {
    return isLetterOrDigit(text.at(index - 1));
  }

  private static boolean isLetterOrDigit(int c) {
    return CharacterKind.isLetter(c) || CharacterKind.isDigit(c);
  }
}
