package org.plumbline.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/**
 * From one date to another: "between January and August", "from March to May 2021", "2014-2018", "9
 * to 12 June", "April 9th through 17th". A year, or a month, that one end leaves out is that of the
 * other.
 */
final class DateRanges {
  /** No stretch of a text ends with a period longer than a year. */
  private static final int MOST = 366;

  /** A range read. */
  record Found(int to, Period period) {}

  private final TokenReader in;
  private final CalendarDates dates;
  private final RelativeDates relatives;
  private final YearParts parts;
  private final Holidays holidays;
  private final @Nullable LocalDate published;

  DateRanges(
      TokenReader in,
      CalendarDates dates,
      YearParts parts,
      Holidays holidays,
      @Nullable LocalDate published) {
    this.in = in;
    this.dates = dates;
    this.relatives = new RelativeDates(in, published);
    this.parts = parts;
    this.holidays = holidays;
    this.published = published;
  }

  @Nullable Found at(int i) {
    boolean opens = in.is(i, "between", "from");
    int first = opens ? i + 1 : i;
    first = opens && in.is(first, "the") ? first + 1 : first;
    Found found = days(first, opens);
    if (found == null) {
      found = months(first, opens);
    }
    if (found == null) {
      found = years(first, opens);
    }
    if (found == null && (opens || startsOpen(first))) {
      found = any(first, opens);
    }
    return found;
  }

  /** Two full dates, or "2014 through May 2018", need no "from" before them. */
  private boolean startsOpen(int i) {
    Integer year = in.year(i);
    if (year != null && in.is(i - 1, "in") && in.is(i + 1, "through", "until", "till")) {
      return true;
    }
    boolean begins = in.anyMonth(i) != null || in.dayOfMonth(i) != null || year != null;
    CalendarDates.Found date = begins ? dates.at(i) : null;
    Period period = date == null ? null : date.period();
    return date != null
        && date.yearStated()
        && period != null
        && period.oneOf().isEmpty()
        && period.days() < 32
        && (in.isDash(date.to()) || in.is(date.to(), "through", "until", "till", "to"));
  }

  /** Past "and", "to", "until", "through" or a dash, or -1. */
  private int joint(int i, boolean opens) {
    boolean word = in.is(i, "to", "until", "till", "through", "thru") || (opens && in.is(i, "and"));
    boolean tilde = in.is(i, "~") && in.year(i - 1) != null && in.year(i + 1) != null;
    return word || tilde || in.isDash(i) ? i + 1 : -1;
  }

  /** "9 to 12 June 2020", "June 9 to 12", "ninth till seventeenth of April". */
  private @Nullable Found days(int i, boolean opens) {
    Integer month = in.anyMonth(i);
    DayNumbers.Found first = DayNumbers.at(in, month == null ? i : i + 1);
    int joint = first == null ? -1 : joint(first.to(), opens);
    DayNumbers.Found last = joint < 0 ? null : DayNumbers.at(in, joint);
    if (first == null || last == null || (month != null && in.year(i + 1) != null)) {
      return null;
    }
    int behind = last.to();
    if (month == null) {
      int of = in.is(behind, "of") ? behind + 1 : behind;
      month = in.anyMonth(of);
      behind = of + 1;
      if (month == null) {
        return null;
      }
    } else if (in.anyMonth(behind) != null || in.is(behind, "of")) {
      return null;
    }
    int yearAt = in.skipComma(in.is(behind, "of", "in") ? behind + 1 : behind);
    Integer year = in.year(yearAt);
    int to = year == null ? behind : yearAt + 1;
    boolean monthFirst = in.anyMonth(i) != null;
    if (first.day() > last.day() && !(monthFirst && opens && last.ordinal())) {
      return null;
    }
    return between(to, year, month, first.day(), last.day());
  }

  private @Nullable Found between(
      int to, @Nullable Integer stated, int month, int from, int until) {
    if (stated == null && published == null) {
      return null;
    }
    try {
      int year = stated != null ? stated : nearestYear(month, from);
      LocalDate start = LocalDate.of(year, month, from);
      LocalDate end = LocalDate.of(year, month, 1);
      end = (until < from ? end.plusMonths(1) : end).withDayOfMonth(until);
      return new Found(to, Period.between(start, end, Granularity.DAY));
    } catch (DateTimeException notInCalendar) {
      return null;
    }
  }

  private int nearestYear(int month, int day) {
    if (published == null) {
      throw new DateTimeException("no day of publication");
    }
    int best = published.getYear();
    long least = Long.MAX_VALUE;
    for (int year = best - 1; year <= published.getYear() + 1; year++) {
      LocalDate first = LocalDate.of(year, month, 1);
      LocalDate date = first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
      long distance = Math.abs(date.toEpochDay() - published.toEpochDay());
      if (distance < least) {
        least = distance;
        best = year;
      }
    }
    return best;
  }

  /** "January to March 2021", "Jan-Feb 2017", "from March to May". */
  private @Nullable Found months(int i, boolean opens) {
    Integer first = in.anyMonth(i);
    int joint = first == null ? -1 : joint(i + 1, opens);
    Integer last = joint < 0 ? null : in.anyMonth(joint);
    if (first == null || last == null) {
      return null;
    }
    int yearAt = in.is(joint + 1, "of", "in") ? joint + 2 : in.skipComma(joint + 1);
    Integer year = in.year(yearAt);
    if (year != null) {
      return new Found(yearAt + 1, Periods.months(year, first, last));
    }
    boolean word = in.is(i + 1, "to", "until", "through") && !first.equals(last);
    if (DayNumbers.at(in, joint + 1) != null || published == null || !(opens || word)) {
      return null;
    }
    int end = last > published.getMonthValue() ? published.getYear() - 1 : published.getYear();
    Period next = Periods.months(end + 1, first, last);
    boolean running = next.contains(published);
    return new Found(joint + 1, running ? next : Periods.months(end, first, last));
  }

  /** "2014-2018", "between 1914 and 1918", "from 2014 to 2018". */
  private @Nullable Found years(int i, boolean opens) {
    Integer first = in.isGlued(i) ? null : in.year(i);
    int joint = first == null ? -1 : joint(i + 1, opens);
    Integer last = joint < 0 ? null : in.year(joint);
    if (first == null || last == null || last <= first || last - first > 900) {
      return null;
    }
    boolean word = !in.isDash(i + 1);
    boolean counted = in.token(joint + 1) != null && isCount(joint + 1);
    boolean serial = !word && (in.isDash(i - 1) || in.isDash(joint + 1));
    return counted || serial || (word && !opens && !in.is(i - 1, "in", "during", "since", "of"))
        ? null
        : new Found(joint + 1, Periods.cover(Period.year(first), Period.year(last)));
  }

  /** "between 1800 and 2000 people". */
  private boolean isCount(int i) {
    return in.is(
        i,
        "people",
        "men",
        "women",
        "troops",
        "soldiers",
        "jobs",
        "homes",
        "cases",
        "%",
        "percent",
        "miles",
        "km",
        "tonnes",
        "feet",
        "metres",
        "workers",
        "members",
        "patients");
  }

  /** Any two dates behind "from" or "between". */
  private @Nullable Found any(int i, boolean opens) {
    One first = one(i);
    int joint = first == null ? -1 : joint(first.to, opens);
    int at = joint > 0 && in.is(joint, "the") && !in.is(joint + 1, "end") ? joint + 1 : joint;
    One last = joint < 0 ? null : last(at, first);
    if (first == null || last == null) {
      return null;
    }
    Period from = first.period;
    Period until = last.period;
    if (until.end().isBefore(from.start()) && last.floats) {
      until = nextYear(until);
    } else if (until.end().isBefore(from.start()) && first.floats) {
      return null;
    }
    return until.end().isBefore(from.start()) || until.days() > MOST
        ? null
        : new Found(last.to, Periods.cover(from, until));
  }

  /** A day or month whose year is not given, a year on. */
  private static Period nextYear(Period period) {
    LocalDate start = period.start().plusYears(1);
    return period.granularity() == Granularity.MONTH
        ? Period.month(start.getYear(), start.getMonthValue())
        : Period.between(start, period.end().plusYears(1), period.granularity());
  }

  /** "from next Monday to Friday", "from March to date". */
  private @Nullable One last(int i, @Nullable One first) {
    DayOfWeek weekday = in.weekday(i);
    if (weekday != null && first != null && first.period.days() == 1 && !in.is(i + 1, "of")) {
      LocalDate day = first.period.start().with(TemporalAdjusters.next(weekday));
      return new One(i + 1, Period.day(day), false);
    }
    return in.is(i, "date") && published != null
        ? new One(i + 1, Period.day(published), false)
        : one(i);
  }

  /**
   * @param floats whether its year is not given
   */
  private record One(int to, Period period, boolean floats) {}

  private @Nullable One one(int i) {
    if (in.token(i) == null) {
      return null;
    }
    if (in.is(i, "now", "today") && published != null) {
      return new One(i + 1, Period.day(published), false);
    }
    DatedSpan part = parts.at(i);
    DatedSpan found = part == null ? holidays.at(i) : part;
    if (found != null) {
      Period period = found.period();
      return period == null ? null : new One(found.to(), period, in.year(found.to() - 1) == null);
    }
    Integer year = in.year(i);
    if (year != null && year > 1500 && in.anyMonth(i + 1) == null && !sign(i + 1)) {
      return new One(i + 1, Period.year(year), false);
    }
    CalendarDates.Found date = dates.at(i);
    if (date != null) {
      Period period = date.period();
      return period == null || !period.oneOf().isEmpty()
          ? null
          : new One(date.to(), period, !date.yearStated());
    }
    RelativeDates.Found relative = relatives.at(i);
    Period period = relative == null ? null : relative.period();
    return relative == null || period == null || !period.oneOf().isEmpty()
        ? null
        : new One(relative.to(), period, false);
  }

  /** Whether a sign goes on the year, as in "2019-aug-1". */
  private boolean sign(int i) {
    return (in.isDash(i) || in.is(i, "/"))
        && !in.spaced(i)
        && CalendarWords.monthNamed(in.lower(i + 1)) != null;
  }
}
