package org.plumbline.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.text.Token;

/** Years and decades that stand alone: "in 2017", "2023-24", "the 1990s", "in the nineties". */
final class Years {
  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties", 20,
          "thirties", 30,
          "forties", 40,
          "fifties", 50,
          "sixties", 60,
          "seventies", 70,
          "eighties", 80,
          "nineties", 90);

  private final TokenReader in;
  private final YearNumbers years;
  private final @Nullable LocalDate published;

  Years(TokenReader in, YearNumbers years, @Nullable LocalDate published) {
    this.in = in;
    this.years = years;
    this.published = published;
  }

  /** "2017" where the words around it make it a year; "the 1990s"; "2023-24". */
  @Nullable DatedSpan at(int i) {
    Integer year = in.year(i);
    if (year == null) {
      DatedSpan decade = decade(i);
      return decade == null ? inWords(i) : decade;
    }
    if (year < 1700 || in.isGlued(i) || isAmidDigits(i)) {
      return null;
    }
    Integer month = in.anyMonth(i + 1);
    if (month != null && in.dayOfMonth(i + 2) == null && in.is(i - 1, "in", "of", "by", "since")) {
      return new DatedSpan(i + 2, Period.month(year, month));
    }
    if (in.is(i + 1, "s") && in.skipOrdinalEnding(i + 1) == i + 1 && year % 10 == 0) {
      return new DatedSpan(i + 2, Periods.decade(year));
    }
    Integer short2 = in.isDash(i + 1) ? in.digits(i + 2, 2) : null;
    if (short2 != null && short2 == (year + 1) % 100 && !in.isDash(i + 3)) {
      Period span =
          new Period(
              LocalDate.of(year, 1, 1),
              LocalDate.of(year + 1, 12, 31),
              Granularity.YEAR,
              false,
              List.of(),
              year + "/" + (year + 1));
      return new DatedSpan(i + 3, span);
    }
    return saysYear(i) ? new DatedSpan(i + 1, Period.year(year)) : null;
  }

  /** "2010-2015-86" is a number of another kind. */
  private boolean isAmidDigits(int i) {
    return in.isDash(i - 1)
        && in.digits(i - 2, 4) != null
        && in.isDash(i + 1)
        && !in.spaced(i + 1)
        && in.digits(i + 2, 4) != null
        && !in.spaced(i + 2);
  }

  private boolean saysYear(int i) {
    boolean counted = in.isDash(i - 1) && in.digits(i - 2, 3) != null;
    if (counted
        || in.is(i - 1, "$", "\u00a3", "\u20ac", "about", "around", "some", "nearly", "almost")) {
      return false;
    }
    boolean after =
        in.is(
            i - 1, "in", "since", "by", "of", "until", "till", "to", "from", "before", "after",
            "during", "for", "on", "and", "between", "through", "than", "late", "early", "mid",
            "year", "the", "-", "\u2013", "(", "with", "=", ">", "<", "\u2265", "\u2264", "not",
            "ytd");
    boolean ends =
        in.token(i + 1) == null
            || in.is(
                i + 1, ".", ",", ";", ":", ")", "?", "!", "\u2013", "\u2014", "-", "'s", "and",
                "to", "when", "but");
    return in.is(
            i - 1, "in", "since", "until", "during", "late", "early", "mid", "year", "=", ">", "<",
            "\u2265", "\u2264")
        || (after && ends)
        || (after && isNounFollowing(i + 1));
  }

  /** "the 2002 census", "of 2019 to", but not "the 1500 people". */
  private boolean isNounFollowing(int i) {
    var token = in.token(i);
    Integer year = in.year(i - 1);
    return token != null && year != null && year >= 1900 && !isPlural(token.lower());
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }

  /** "in the nineties", "in the '90s": the last one that has begun. */
  private @Nullable DatedSpan decade(int i) {
    Integer word = DECADES.get(in.lower(i));
    boolean led = in.is(i - 1, "the", "in", "of", "late", "early", "mid", "-");
    if (word != null && led && !in.is(i - 2, "his", "her", "their")) {
      return new DatedSpan(i + 1, lastDecade(word));
    }
    int at = in.is(i, "'") ? i + 1 : i;
    Token token = in.token(at);
    boolean short2 =
        token != null && token.written().length() == 2 && (at == i || !token.spaceBefore());
    Integer two = short2 ? in.digits(at, 2) : null;
    boolean tens = two != null && two % 10 == 0;
    boolean plural = in.is(at + 1, "s") && !in.spaced(at + 1);
    return two != null && tens && plural && (at > i || in.is(i - 1, "the"))
        ? new DatedSpan(at + 2, lastDecade(two))
        : null;
  }

  private @Nullable Period lastDecade(int tens) {
    if (published == null) {
      return null;
    }
    int year = published.getYear();
    return Periods.decade(year - Math.floorMod(year - tens, 100));
  }

  /** "in nineteen eighty-four", where no noun follows that would be counted. */
  private @Nullable DatedSpan inWords(int i) {
    if (!in.is(i - 1, "in", "since", "by", "until", "from", "year", "of", "and", "to")) {
      return null;
    }
    YearNumbers.Found year = years.inWords(i);
    boolean stands =
        year != null
            && (in.ends(year.to())
                || in.is(year.to(), "and", "to", "when", "until", "but", "the", "as"));
    return stands && year != null && !in.is(year.to() - 1, "thousand", "hundred")
        ? new DatedSpan(year.to(), Period.year(year.year()))
        : null;
  }
}
