package org.plumbline.extract.time;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.text.Token;

/** Looks at tokens by index without running off the end. */
record TokenReader(List<Token> tokens) {

  @Nullable Token token(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
  }

  String lower(int i) {
    Token token = token(i);
    return token == null ? "" : token.lower();
  }

  boolean is(int i, String... words) {
    String lower = lower(i);
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  @Nullable Integer month(int i) {
    Token token = token(i);
    return token == null ? null : CalendarWords.month(token);
  }

  /**
   * A month, in small letters too where no other word looks so, or where a day or year stands
   * beside it.
   */
  @Nullable Integer anyMonth(int i) {
    Token token = token(i);
    Integer month = month(i);
    if (month != null || token == null) {
      return month;
    }
    boolean beside =
        dayOfMonth(i + 1) != null
            || year(i + 1) != null
            || dayOfMonth(i - 1) != null
            || is(i - 1, "st", "nd", "rd", "th", "in", "since", "until");
    return CalendarWords.smallMonth(token, beside);
  }

  /** The weekday a token names in full, or null. */
  @Nullable DayOfWeek weekday(int i) {
    Token token = token(i);
    return token == null ? null : CalendarWords.weekday(token);
  }

  /** The unit of time a token names, or null. */
  @Nullable Granularity unit(int i) {
    Token token = token(i);
    return token == null ? null : CalendarWords.unit(token);
  }

  /** Whether a sentence, a clause or a bracket ends before a token. */
  boolean ends(int i) {
    Token token = token(i);
    return token == null || token.kind() == Token.Kind.PUNCTUATION;
  }

  /** A day of a month, 1 to 31, in digits. */
  @Nullable Integer dayOfMonth(int i) {
    Integer number = digits(i, 2);
    return number != null && number >= 1 && number <= 31 ? number : null;
  }

  /** A year in four digits, 1000 to 2199. */
  @Nullable Integer year(int i) {
    Token token = token(i);
    Integer number = token != null && token.written().length() == 4 ? digits(i, 4) : null;
    return number != null && number >= 1000 && number < 2200 ? number : null;
  }

  @Nullable Integer digits(int i, int atMost) {
    Token token = token(i);
    if (token == null || token.kind() != Token.Kind.NUMBER || token.written().length() > atMost) {
      return null;
    }
    int number = 0;
    for (int k = 0; k < token.written().length(); k++) {
      char c = token.written().charAt(k);
      if (c < '0' || c > '9') {
        return null;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  boolean isDash(int i) {
    return is(i, "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014");
  }

  /** Whether white space stands before a token. */
  boolean spaced(int i) {
    Token token = token(i);
    return token == null || token.spaceBefore();
  }

  /** Whether a token goes on a run of digits and signs that began before it: "31/02/2020". */
  boolean isGlued(int i) {
    return followsNumber(i) && (year(i - 2) == null || followsNumber(i - 2));
  }

  private boolean followsNumber(int i) {
    Token before = token(i - 2);
    return (isDash(i - 1) || is(i - 1, "/"))
        && !spaced(i)
        && !spaced(i - 1)
        && before != null
        && before.kind() == Token.Kind.NUMBER;
  }

  /** Past a comma, if there is one. */
  int skipComma(int i) {
    return is(i, ",") ? i + 1 : i;
  }

  /** Past "st", "nd", "rd", "th", if they touch the number before. */
  int skipOrdinalEnding(int i) {
    Token token = token(i);
    return token != null && !token.spaceBefore() && is(i, "st", "nd", "rd", "th") ? i + 1 : i;
  }
}
