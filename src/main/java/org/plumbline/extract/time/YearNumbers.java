package org.plumbline.extract.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.text.Token;

/** Years in digits, in words ("nineteen eighty-six", "two thousand and five") and short ("'87"). */
final class YearNumbers {
  private static final Set<String> HUNDREDS =
      Set.of(
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  /** A short year may lie so many years ahead before the century before is meant. */
  private static final int AHEAD = 10;

  /** A year found; {@code to} is the index behind it. */
  record Found(int year, int to) {}

  private final TokenReader in;
  private final @Nullable LocalDate published;

  YearNumbers(TokenReader in, @Nullable LocalDate published) {
    this.in = in;
    this.published = published;
  }

  /** The year that begins at a token, or null. */
  @Nullable Found at(int i) {
    Integer digits = in.year(i);
    if (digits != null) {
      return new Found(digits, i + 1);
    }
    Found words = inWords(i);
    if (words != null) {
      return words;
    }
    boolean apostrophe = in.is(i, "'") && in.token(i + 1) != null && !in.spaced(i + 1);
    return apostrophe ? shortYear(i + 1) : null;
  }

  /** "87": of the century that brings it nearest to the day of publication, or before it. */
  @Nullable Found shortYear(int i) {
    Token token = in.token(i);
    Integer two = token != null && token.written().length() == 2 ? in.digits(i, 2) : null;
    if (two == null || published == null) {
      return null;
    }
    int last = published.getYear() + AHEAD;
    int year = last - Math.floorMod(last - two, 100);
    return new Found(year, i + 1);
  }

  /** "nineteen eighty-six", "nineteen hundred and five", "two thousand and twenty". */
  @Nullable Found inWords(int i) {
    boolean thousand = in.is(i, "two") && in.is(i + 1, "thousand");
    if (!thousand && !HUNDREDS.contains(in.lower(i))) {
      return null;
    }
    NumberHit first = NumberGrammar.at(in.tokens(), i);
    if (first == null || first.value().scale() > 0) {
      return null;
    }
    int value = first.value().precision() > 4 ? 0 : first.value().intValue();
    boolean hundred = in.is(i + 1, "hundred") || thousand;
    if (hundred) {
      return value >= 1100 && value < 2200 ? new Found(value, first.to()) : null;
    }
    if (value > 20 || first.to() > i + 1) {
      return null;
    }
    int next = in.isDash(first.to()) ? first.to() + 1 : first.to();
    int within = in.token(next) == null ? 0 : belowHundred(next);
    return within < 10 ? null : new Found(value * 100 + within, end(next));
  }

  private int belowHundred(int i) {
    NumberHit hit = NumberGrammar.at(in.tokens(), i);
    boolean whole =
        hit != null
            && hit.form() == NumberHit.Form.SPELLED
            && hit.value().scale() <= 0
            && hit.value().precision() <= 2;
    return whole && hit != null ? hit.value().intValue() : 0;
  }

  private int end(int i) {
    NumberHit hit = NumberGrammar.at(in.tokens(), i);
    return hit == null ? i : hit.to();
  }
}
