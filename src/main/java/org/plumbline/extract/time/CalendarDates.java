package org.plumbline.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
  private final YearNumbers years;
  private final NumericDates numerics;
  private final Years lone;

  CalendarDates(TokenReader in, @Nullable LocalDate published) {
    this.in = in;
    this.published = published;
    this.years = new YearNumbers(in, published);
    this.numerics = new NumericDates(in, published);
    this.lone = new Years(in, years, published);
  }

  /** The date that begins at a token, or null. */
  @Nullable Found at(int i) {
    Found found = withWeekday(i);
    if (found == null) {
      found = numeric(i);
    }
    if (found == null) {
      found = onSide(i);
    }
    if (found == null) {
      found = dayFirst(i, null);
    }
    if (found == null) {
      found = monthFirst(i, null);
    }
    if (found == null) {
      found = joined(i);
    }
    if (found == null) {
      Quarters.Found quarter = new Quarters(in).at(i);
      found = quarter == null ? null : new Found(quarter.to(), quarter.period(), true, null);
    }
    if (found != null) {
      return found;
    }
    DatedSpan year = lone.at(i);
    return year == null ? null : new Found(year.to(), year.period(), true, null);
  }

  private @Nullable Found numeric(int i) {
    NumericDates.Found found = numerics.at(i);
    return found == null ? null : new Found(found.to(), found.period(), found.yearStated(), null);
  }

  /** "next 6th of April", "last 4 July". */
  private @Nullable Found onSide(int i) {
    boolean next = in.is(i, "next");
    if (!next && !in.is(i, "last")) {
      return null;
    }
    Found found = dayFirst(i + 1, null);
    Period period = found == null ? null : found.period;
    if (found == null || found.yearStated) {
      return null;
    }
    if (period == null || published == null) {
      return found;
    }
    LocalDate day = period.start();
    while (next && !day.isAfter(published)) {
      day = day.plusYears(1);
    }
    while (!next && !day.isBefore(published)) {
      day = day.minusYears(1);
    }
    return new Found(found.to, Period.day(day), false, null);
  }

  /** "Dec31", "mar3": a month and its day in one word. */
  private @Nullable Found joined(int i) {
    Token token = in.token(i);
    String word = token == null || token.kind() != Token.Kind.WORD ? "" : token.lower();
    int digits = word.length();
    while (digits > 0 && word.charAt(digits - 1) >= '0' && word.charAt(digits - 1) <= '9') {
      digits--;
    }
    boolean brief = digits >= 3 && digits < word.length() && word.length() - digits <= 2;
    Integer month = brief ? CalendarWords.monthNamed(word.substring(0, digits)) : null;
    int day = month == null ? 0 : Integer.parseInt(word.substring(digits));
    return month == null || day == 0 ? null : dayWithYear(i + 1, month, day, null);
  }

  private @Nullable Found withWeekday(int i) {
    var token = in.token(i);
    DayOfWeek weekday = token == null ? null : CalendarWords.anyWeekday(token);
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
    boolean bare = spelled && !of && !found.ordinal();
    if (month == null || (bare && years.at(in.skipComma(next + 1)) == null)) {
      return null;
    }
    return dayWithYear(next + 1, month, day, weekday);
  }

  private @Nullable Found dayWithYear(int behind, int month, int day, @Nullable DayOfWeek weekday) {
    boolean of = in.is(behind, "of");
    int at = of ? behind + 1 : in.skipComma(behind);
    YearNumbers.Found year = years.at(at);
    if (year == null && of) {
      year = years.shortYear(at);
    }
    return year == null
        ? day(behind, null, month, day, weekday)
        : day(year.to(), year.year(), month, day, weekday);
  }

  /** "December 9, 2017", "Dec. 9", "December 2017", "December". */
  private @Nullable Found monthFirst(int i, @Nullable DayOfWeek weekday) {
    Integer month = in.anyMonth(i);
    if (month == null || (in.is(i - 1, "$") && !in.spaced(i))) {
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
        in.is(i + 1, "of", "in") || in.isDash(i + 1) || in.is(i + 1, "/")
            ? i + 2
            : in.skipComma(i + 1);
    YearNumbers.Found year = years.at(next);
    if (year != null) {
      return new Found(year.to(), Period.month(year.year(), month), true, null);
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
        next == null || next.kind() == Token.Kind.PUNCTUATION || years.at(day.to()) != null;
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
}
