package org.plumbline.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.text.Token;

/**
 * Dates that name a day, month, quarter, year or decade. A date without its year is the last such
 * one before the article, or the next one where the words before it look ahead ("by March").
 */
final class CalendarDates {

  /**
   * A date read.
   *
   * @param period null where the year is missing and there is no article date to tell it from
   * @param yearStated whether the text gives the year
   */
  record Found(int to, @Nullable Period period, boolean yearStated, @Nullable DayOfWeek weekday) {}

  private final TokenReader in;
  private final @Nullable LocalDate published;

  CalendarDates(TokenReader in, @Nullable LocalDate published) {
    this.in = in;
    this.published = published;
  }

  /** The date that begins at a token, or null. */
  @Nullable Found at(int i) {
    Found found = withWeekday(i);
    if (found == null) {
      found = dayFirst(i, null);
    }
    if (found == null) {
      found = monthFirst(i, null);
    }
    if (found == null) {
      NumericDates.Found numeric = new NumericDates(in).at(i);
      found = numeric == null ? null : new Found(numeric.to(), numeric.period(), true, null);
    }
    if (found == null) {
      Quarters.Found quarter = new Quarters(in).at(i);
      found = quarter == null ? null : new Found(quarter.to(), quarter.period(), true, null);
    }
    return found == null ? year(i) : found;
  }

  private @Nullable Found withWeekday(int i) {
    var token = in.token(i);
    DayOfWeek weekday = token == null ? null : CalendarWords.weekday(token);
    if (weekday == null) {
      return null;
    }
    int next = in.skipComma(i + 1);
    next = in.is(next, "the") ? next + 1 : next;
    Found date = dayFirst(next, weekday);
    return date == null ? monthFirst(next, weekday) : date;
  }

  /** "9 December 2017", "3rd of April". */
  private @Nullable Found dayFirst(int i, @Nullable DayOfWeek weekday) {
    DayNumbers.Found found = DayNumbers.at(in, i);
    if (found == null || (in.is(i, "the") && !found.ordinal())) {
      return null;
    }
    int day = found.day();
    int next = found.to();
    next = in.is(next, "day") && in.is(next + 1, "of") ? next + 1 : next;
    boolean of = in.is(next, "of");
    next = of ? next + 1 : next;
    Integer month = in.anyMonth(next);
    boolean spelled = in.dayOfMonth(in.is(i, "the") ? i + 1 : i) == null;
    if (month == null || (spelled && !of && !found.ordinal())) {
      return null;
    }
    return dayWithYear(next + 1, month, day, weekday);
  }

  private @Nullable Found dayWithYear(int behind, int month, int day, @Nullable DayOfWeek weekday) {
    int at = in.is(behind, "of") ? behind + 1 : in.skipComma(behind);
    Integer year = in.year(at);
    return year == null
        ? day(behind, null, month, day, weekday)
        : day(at + 1, year, month, day, weekday);
  }

  /** "December 9, 2017", "Dec. 9", "December 2017", "December". */
  private @Nullable Found monthFirst(int i, @Nullable DayOfWeek weekday) {
    Integer month = in.anyMonth(i);
    if (month == null) {
      return null;
    }
    int dayAt = in.isDash(i + 1) || in.is(i + 1, "/") ? i + 2 : i + 1;
    DayNumbers.Found day = in.year(dayAt) == null ? DayNumbers.at(in, dayAt) : null;
    boolean stands = day != null && (dayAt == i + 1 || !in.spaced(dayAt));
    if (day != null && stands && isDay(day)) {
      int behind = in.isDash(day.to()) && in.year(day.to() + 1) != null ? day.to() + 1 : day.to();
      return dayWithYear(behind, month, day.day(), weekday);
    }
    int next =
        in.is(i + 1, "of") || in.isDash(i + 1) || in.is(i + 1, "/") ? i + 2 : in.skipComma(i + 1);
    Integer year = in.year(next);
    if (year != null) {
      return new Found(next + 1, Period.month(year, month), true, null);
    }
    return new Found(i + 1, monthWithoutYear(i, month), false, null);
  }

  /** "March 5" is a day; in "in March five people died" and "May 12%" a count follows. */
  private boolean isDay(DayNumbers.Found day) {
    boolean digits = in.dayOfMonth(day.to() - 1) != null;
    if (day.ordinal()) {
      return true;
    }
    var next = in.token(day.to());
    boolean ends =
        next == null || next.kind() == Token.Kind.PUNCTUATION || in.year(day.to()) != null;
    return digits || ends;
  }

  private @Nullable Period monthWithoutYear(int i, int month) {
    if (published == null) {
      return null;
    }
    int year = published.getYear();
    if (in.is(i - 1, "by", "until", "till", "next")) {
      return Period.month(month < published.getMonthValue() ? year + 1 : year, month);
    }
    return Period.month(month > published.getMonthValue() ? year - 1 : year, month);
  }

  private @Nullable Found day(
      int to, @Nullable Integer year, int month, int day, @Nullable DayOfWeek weekday) {
    try {
      if (year != null) {
        return new Found(to, Period.day(LocalDate.of(year, month, day)), true, weekday);
      }
      return new Found(to, dayWithoutYear(month, day), false, weekday);
    } catch (DateTimeException notInCalendar) {
      return null;
    }
  }

  /**
   * The nearest such day: news dates without a year are at most a few months off, before or ahead.
   */
  private @Nullable Period dayWithoutYear(int month, int day) {
    if (published == null) {
      return null;
    }
    LocalDate best = null;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      if (day == 29 && month == 2 && !LocalDate.of(year, 1, 1).isLeapYear()) {
        continue;
      }
      LocalDate candidate = LocalDate.of(year, month, day);
      if (best == null || distance(candidate) < distance(best)) {
        best = candidate;
      }
    }
    return best == null ? null : Period.day(best);
  }

  private long distance(LocalDate day) {
    return published == null ? 0 : Math.abs(day.toEpochDay() - published.toEpochDay());
  }

  /** "2017" where the words around it make it a year; "the 1990s"; "2023-24". */
  private @Nullable Found year(int i) {
    Integer year = in.year(i);
    if (year == null || year < 1700 || in.isGlued(i)) {
      return null;
    }
    Integer month = in.anyMonth(i + 1);
    if (month != null && in.dayOfMonth(i + 2) == null && in.is(i - 1, "in", "of", "by", "since")) {
      return new Found(i + 2, Period.month(year, month), true, null);
    }
    if (in.is(i + 1, "s") && in.skipOrdinalEnding(i + 1) == i + 1 && year % 10 == 0) {
      return new Found(i + 2, Periods.decade(year), true, null);
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
      return new Found(i + 3, span, true, null);
    }
    return saysYear(i) ? new Found(i + 1, Period.year(year), true, null) : null;
  }

  private boolean saysYear(int i) {
    if (in.is(i - 1, "$", "\u00a3", "\u20ac", "about", "around", "some", "nearly", "almost")) {
      return false;
    }
    boolean after =
        in.is(
            i - 1, "in", "since", "by", "of", "until", "till", "to", "from", "before", "after",
            "during", "for", "on", "and", "between", "through", "than", "late", "early", "mid",
            "year", "the", "-", "\u2013", "(", "with");
    boolean ends =
        in.token(i + 1) == null
            || in.is(
                i + 1, ".", ",", ";", ":", ")", "?", "!", "\u2013", "\u2014", "-", "'s", "and",
                "to", "when", "but");
    return in.is(i - 1, "in", "since", "until", "during", "late", "early", "mid", "year")
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
}
