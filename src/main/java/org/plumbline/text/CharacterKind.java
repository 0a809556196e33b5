package org.plumbline.text;

/** What a character is to the tokeniser. */
enum CharacterKind {
  /** White space and control characters. */
  SPACE,
  /** Soft hyphens, direction marks and the like; also the boundary between two characters. */
  INVISIBLE,
  LETTER,
  /** An accent that belongs to the character before. */
  MARK,
  /** 0 to 9. Other scripts' digits are letters: nothing further on could read them. */
  DIGIT,
  PUNCTUATION,
  SYMBOL;

  private static final CharacterKind[] ASCII = new CharacterKind[128];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = classify(c);
    }
  }

  static CharacterKind of(int codePoint) {
    if (codePoint >= 0 && codePoint < 128) {
      return ASCII[codePoint];
    }
    return codePoint < 0 ? INVISIBLE : classify(codePoint);
  }

  private static CharacterKind classify(int codePoint) {
    if (codePoint >= '0' && codePoint <= '9') {
      return DIGIT;
    }
    if ("%&#@§".indexOf(codePoint) >= 0) {
      return SYMBOL;
    }
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL ->
          SPACE;
      case Character.FORMAT -> INVISIBLE;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER ->
          LETTER;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          MARK;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          codePoint == '‰' ? SYMBOL : PUNCTUATION;
      default -> SYMBOL;
    };
  }

  static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  static boolean isLetter(int codePoint) {
    return of(codePoint) == LETTER;
  }

  static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '’';
  }

  /** The raised digits that units carry: {@code km²}. */
  static boolean isSuperscript(int codePoint) {
    return codePoint == '²'
        || codePoint == '³'
        || codePoint == '¹'
        || (codePoint >= 0x2070 && codePoint <= 0x2079);
  }
}
