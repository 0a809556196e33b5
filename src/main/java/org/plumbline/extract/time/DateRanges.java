package org.plumbline.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/**
 * From one date to another: "between January and August", "from March to May 2021", "2014-2018", "9
 * to 12 June", "April 9th through 17th". A year, or a month, that one end leaves out is that of the
 * other.
 */
final class DateRanges {

  /** A range read. */
  record Found(int to, Period period) {}

  private final TokenReader in;
  private final CalendarDates dates;
  private final RelativeDates relatives;
  private final @Nullable LocalDate published;

  DateRanges(TokenReader in, CalendarDates dates, @Nullable LocalDate published) {
    this.in = in;
    this.dates = dates;
    this.relatives = new RelativeDates(in, published);
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
    return found == null && opens ? any(first) : found;
  }

  /** Past "and", "to", "until", "through" or a dash, or -1. */
  private int joint(int i, boolean opens) {
    boolean word = in.is(i, "to", "until", "till", "through") || (opens && in.is(i, "and"));
    return word || in.isDash(i) ? i + 1 : -1;
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
    return first.day() > last.day() ? null : between(to, year, month, first.day(), last.day());
  }

  private @Nullable Found between(
      int to, @Nullable Integer stated, int month, int from, int until) {
    if (stated == null && published == null) {
      return null;
    }
    int year =
        stated != null
            ? stated
            : published == null
                ? 0
                : month > published.getMonthValue() ? published.getYear() - 1 : published.getYear();
    try {
      return new Found(
          to,
          Period.between(
              LocalDate.of(year, month, from), LocalDate.of(year, month, until), Granularity.DAY));
    } catch (DateTimeException notInCalendar) {
      return null;
    }
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
    if (DayNumbers.at(in, joint + 1) != null || published == null || !opens) {
      return null;
    }
    int end = last > published.getMonthValue() ? published.getYear() - 1 : published.getYear();
    return new Found(joint + 1, Periods.months(end, first, last));
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
  private @Nullable Found any(int i) {
    Found first = one(i);
    int joint = first == null ? -1 : joint(first.to, true);
    int at = joint > 0 && in.is(joint, "the") ? joint + 1 : joint;
    Found last = joint < 0 ? null : one(at);
    boolean ordered =
        first != null && last != null && !last.period.end().isBefore(first.period.start());
    return ordered && first != null && last != null
        ? new Found(last.to, Periods.cover(first.period, last.period))
        : null;
  }

  private @Nullable Found one(int i) {
    if (in.token(i) == null) {
      return null;
    }
    if (in.is(i, "now", "today") && published != null) {
      return new Found(i + 1, Period.day(published));
    }
    Integer year = in.year(i);
    if (year != null && year > 1500 && in.anyMonth(i + 1) == null) {
      return new Found(i + 1, Period.year(year));
    }
    CalendarDates.Found date = dates.at(i);
    if (date != null) {
      Period period = date.period();
      return period == null || !period.oneOf().isEmpty() ? null : new Found(date.to(), period);
    }
    RelativeDates.Found relative = relatives.at(i);
    Period period = relative == null ? null : relative.period();
    return relative == null || period == null ? null : new Found(relative.to(), period);
  }
}
