package org.plumbline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.Ordinals;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/**
 * Weeks and their days: "the week of April 10", "the week after next", "week 31 of 2021", "next
 * week on Tuesday", "Tuesday of next week", "Friday the 14th", "on the 4th". Weeks begin on Monday
 * and are numbered as in ISO 8601.
 */
final class Weeks {
  private final TokenReader in;
  private final CalendarDates dates;
  private final RelativeDates relatives;
  private final CountedParts parts;
  private final Holidays holidays;
  private final NearDays near;
  private final @Nullable LocalDate published;

  Weeks(
      TokenReader in,
      CalendarDates dates,
      CountedParts parts,
      Holidays holidays,
      @Nullable LocalDate published) {
    this.in = in;
    this.dates = dates;
    this.relatives = new RelativeDates(in, published);
    this.parts = parts;
    this.holidays = holidays;
    this.near = new NearDays(published);
    this.published = published;
  }

  @Nullable DatedSpan at(int i) {
    DatedSpan found = dayOfWeek(i);
    if (found == null) {
      found = weekdayFirst(i);
    }
    if (found == null) {
      found = unitAfterNext(i);
    }
    if (found == null) {
      found = around(i);
    }
    if (found == null) {
      found = new Weekends(in, this, published).at(i);
    }
    return found == null ? loneDay(i) : found;
  }

  /** "next week on Tuesday", "the first week of May, Friday". */
  private @Nullable DatedSpan dayOfWeek(int i) {
    DatedSpan week = week(i);
    if (week == null) {
      return null;
    }
    int at = in.isDash(week.to()) || in.is(week.to(), ",", ".") ? week.to() + 1 : week.to();
    boolean on = in.is(at, "on");
    DayOfWeek weekday = in.weekday(on ? at + 1 : at);
    boolean stopped = in.is(week.to(), ".") && !on;
    return weekday == null || stopped
        ? null
        : new DatedSpan(on ? at + 2 : at + 1, day(week.period(), weekday));
  }

  /** A single week, named from today, within a month or year, or by a day in it. */
  private @Nullable DatedSpan week(int i) {
    if (in.token(i) == null) {
      return null;
    }
    RelativeDates.Found relative = relatives.at(in.is(i, "the") ? i + 1 : i);
    if (relative != null) {
      boolean one = Math.abs(relative.amount()) <= 1 && isWeek(relative.period());
      return relative.granularity() == Granularity.WEEK && one
          ? new DatedSpan(relative.to(), relative.period())
          : null;
    }
    DatedSpan within = in.is(i, "the") || rank(i) ? parts.at(i) : null;
    if (within != null) {
      return isWeek(within.period()) ? within : null;
    }
    return around(i);
  }

  private boolean rank(int i) {
    return in.is(i, "last", "final") || Ordinals.at(in.tokens(), i) != null;
  }

  private static boolean isWeek(@Nullable Period period) {
    return period == null || (period.days() == 7 && period.granularity() == Granularity.WEEK);
  }

  /** "Tuesday of next week", "Monday two weeks from now", "Friday the 14th", "Tue 13th". */
  private @Nullable DatedSpan weekdayFirst(int i) {
    DayOfWeek weekday = in.token(i) == null ? null : CalendarWords.anyWeekday(in.tokens().get(i));
    if (weekday == null) {
      return null;
    }
    int next = in.skipComma(i + 1);
    boolean of = in.is(next, "of", "in");
    boolean full = in.weekday(i) != null;
    DatedSpan week = full && of ? week(next + 1) : null;
    if (week != null) {
      return new DatedSpan(week.to(), day(week.period(), weekday));
    }
    RelativeDates.Found weeks = full && in.token(next) != null ? relatives.at(next) : null;
    if (weeks != null
        && weeks.granularity() == Granularity.WEEK
        && weeks.amount() != 0
        && (weeks.period() == null || weeks.period().days() == 1)) {
      Period day = weeks.period();
      return new DatedSpan(
          weeks.to(),
          day == null ? null : day(Periods.around(day.start(), Granularity.WEEK), weekday));
    }
    DayNumbers.Found number = DayNumbers.at(in, next);
    boolean alone =
        number != null
            && number.ordinal()
            && !in.is(number.to(), "of", "day")
            && in.anyMonth(number.to()) == null;
    return alone && number != null
        ? new DatedSpan(number.to(), near.at(number.day(), weekday))
        : null;
  }

  private static @Nullable Period day(@Nullable Period week, DayOfWeek weekday) {
    return week == null ? null : Period.day(week.start().plusDays(weekday.getValue() - 1L));
  }

  /** "the week after next", "the year before last". */
  private @Nullable DatedSpan unitAfterNext(int i) {
    Granularity unit = in.unit(i);
    boolean after = in.is(i + 1, "after") && in.is(i + 2, "next");
    boolean before = in.is(i + 1, "before") && in.is(i + 2, "last");
    if (unit == null || in.lower(i).endsWith("s") || !(after || before)) {
      return day(i);
    }
    return new DatedSpan(
        i + 3,
        published == null
            ? null
            : Periods.around(Periods.shift(published, after ? 2 : -2, unit), unit));
  }

  /** "the day before yesterday", "the day after tomorrow". */
  private @Nullable DatedSpan day(int i) {
    boolean before = in.is(i + 1, "before") && in.is(i + 2, "yesterday");
    boolean after = in.is(i + 1, "after") && in.is(i + 2, "tomorrow");
    if (!in.is(i, "day") || !(before || after)) {
      return null;
    }
    return new DatedSpan(
        i + 3, published == null ? null : Period.day(published.plusDays(before ? -2 : 2)));
  }

  /** "the week of 3 May", "week beginning 3 May", "w/c 3 May", "week 31". */
  private @Nullable DatedSpan around(int i) {
    int at = in.is(i, "the") ? i + 1 : i;
    boolean short3 = in.is(at, "w") && in.is(at + 1, "/") && in.is(at + 2, "c", "b", "e");
    boolean words =
        in.is(at, "week")
            && in.is(
                at + 1,
                "of",
                "beginning",
                "ending",
                "starting",
                "commencing",
                "from",
                "containing");
    if (!short3 && !words) {
      return numbered(at);
    }
    int day = short3 ? at + 3 : at + 2;
    day = in.is(day, "on") ? day + 1 : day;
    DatedSpan date = single(day);
    Period period = date == null ? null : date.period();
    boolean one = period == null || (period.days() == 1 && period.oneOf().isEmpty());
    return date == null || !one
        ? null
        : new DatedSpan(
            date.to(), period == null ? null : Periods.around(period.start(), Granularity.WEEK));
  }

  /** A holiday, a date or "the 18th": one day. */
  @Nullable DatedSpan single(int i) {
    if (in.token(i) == null) {
      return null;
    }
    DatedSpan holiday = holidays.named(i);
    if (holiday != null) {
      return holiday;
    }
    CalendarDates.Found date = dates.at(i);
    if (date != null) {
      return new DatedSpan(date.to(), date.period());
    }
    DayNumbers.Found number = DayNumbers.at(in, i);
    boolean alone = number != null && number.ordinal() && in.ends(number.to());
    return alone && number != null ? new DatedSpan(number.to(), near.at(number.day(), null)) : null;
  }

  private @Nullable DatedSpan numbered(int i) {
    Integer number = in.is(i, "week") ? in.digits(i + 1, 2) : null;
    if (number == null || number < 1 || number > 53) {
      return null;
    }
    int next = in.is(i + 2, "of", ",") ? i + 3 : i + 2;
    Integer year = in.year(next);
    if (year == null && (!in.ends(i + 2) || published == null)) {
      return null;
    }
    int of = year == null ? published == null ? 0 : published.getYear() : year;
    LocalDate day = LocalDate.of(of, 1, 4).plusWeeks(number - 1L);
    boolean exists = day.get(IsoFields.WEEK_BASED_YEAR) == of;
    return exists
        ? new DatedSpan(year == null ? i + 2 : next + 1, Periods.around(day, Granularity.WEEK))
        : null;
  }

  /** "on the 4th": the nearest one. */
  private @Nullable DatedSpan loneDay(int i) {
    if (!in.is(i, "the") || !in.is(i - 1, "on", "by", "until")) {
      return null;
    }
    DayNumbers.Found number = DayNumbers.at(in, i);
    boolean alone = number != null && number.ordinal() && in.ends(number.to());
    return alone && number != null ? new DatedSpan(number.to(), near.at(number.day(), null)) : null;
  }
}
