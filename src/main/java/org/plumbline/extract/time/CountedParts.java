package org.plumbline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.extract.number.Ordinals;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/**
 * Units counted within a longer period: "the first five months of the year", "the last two weeks of
 * 2021", "the third month of last year", "the 15th day of next month", "the second half of 2021".
 * As in ISO 8601, a week belongs to the year or month that has its Thursday.
 */
final class CountedParts {
  private final TokenReader in;
  private final CalendarDates dates;
  private final RelativeDates relatives;
  private final @Nullable LocalDate published;

  CountedParts(TokenReader in, CalendarDates dates, @Nullable LocalDate published) {
    this.in = in;
    this.dates = dates;
    this.relatives = new RelativeDates(in, published);
    this.published = published;
  }

  /**
   * @param rank the first unit, counted from 1; from the end where it is negative
   * @param count how many units
   */
  private record Counted(int rank, int count, Granularity unit, int to) {}

  @Nullable DatedSpan at(int i) {
    int at = in.is(i, "the") ? i + 1 : i;
    Counted counted = half(at);
    if (counted == null) {
      counted = several(at);
    }
    if (counted == null) {
      counted = one(at);
    }
    if (counted == null || !in.is(counted.to, "of", "in")) {
      return null;
    }
    DatedSpan whole = whole(counted.to + 1);
    if (whole == null) {
      return null;
    }
    Period period = whole.period();
    Period part = period == null ? null : part(period, counted);
    return part == null ? null : new DatedSpan(whole.to(), part);
  }

  /** "first half", "second half": of months, quarters of a half-year being whole. */
  private @Nullable Counted half(int i) {
    int rank = in.is(i, "first") ? 1 : in.is(i, "second", "latter") ? 2 : 0;
    return rank == 0 || !in.is(i + 1, "half")
        ? null
        : new Counted(rank, 0, Granularity.MONTH, i + 2);
  }

  /** "first five months", "last 2 weeks". */
  private @Nullable Counted several(int i) {
    int side = in.is(i, "first", "opening") ? 1 : in.is(i, "last", "final", "closing") ? -1 : 0;
    NumberHit number =
        side == 0 || in.token(i + 1) == null ? null : NumberGrammar.at(in.tokens(), i + 1);
    boolean whole =
        number != null
            && number.value().scale() <= 0
            && number.value().signum() > 0
            && number.value().precision() <= 3;
    Granularity unit = whole && number != null ? in.unit(number.to()) : null;
    if (unit == null || number == null) {
      return null;
    }
    int count = number.value().intValue();
    return new Counted(side > 0 ? 1 : -count, count, unit, number.to() + 1);
  }

  /** "third month", "15th day", "last day". */
  private @Nullable Counted one(int i) {
    boolean last = in.is(i, "last", "final");
    Ordinals.Hit rank = last || in.token(i) == null ? null : Ordinals.at(in.tokens(), i);
    int next = last ? i + 1 : rank == null ? -1 : rank.to();
    Granularity unit = next < 0 ? null : in.unit(next);
    if (unit == null || in.lower(next).endsWith("s")) {
      boolean day = rank != null && in.is(next, "of") && isMonthUnit(next + 1);
      return day && rank != null ? new Counted(rank.rank(), 1, Granularity.DAY, next) : null;
    }
    return new Counted(last || rank == null ? -1 : rank.rank(), 1, unit, next + 1);
  }

  /** "the 4th of next month". */
  private boolean isMonthUnit(int i) {
    return in.is(i, "this", "next", "last") && in.is(i + 1, "month");
  }

  private @Nullable DatedSpan whole(int i) {
    Integer year = in.year(i);
    if (year != null && !(in.is(i + 1, "s") && !in.spaced(i + 1))) {
      return new DatedSpan(i + 1, Period.year(year));
    }
    if (in.token(i) == null) {
      return null;
    }
    RelativeDates.Found relative = relatives.at(i);
    if (relative != null) {
      return relative.granularity() == Granularity.DAY
          ? null
          : new DatedSpan(relative.to(), relative.period());
    }
    boolean the = in.is(i, "the");
    Granularity unit = the ? in.unit(i + 1) : null;
    if (unit == Granularity.YEAR || unit == Granularity.MONTH) {
      boolean other = in.is(i + 2, "of", "before", "after", "to") || in.lower(i + 1).endsWith("s");
      return other
          ? null
          : new DatedSpan(i + 2, published == null ? null : Periods.around(published, unit));
    }
    CalendarDates.Found date = dates.at(the ? i + 1 : i);
    Period period = date == null ? null : date.period();
    return date == null || (period != null && period.days() < 28)
        ? null
        : new DatedSpan(date.to(), period);
  }

  private static @Nullable Period part(Period whole, Counted counted) {
    if (whole.openStart() || whole.openEnd() || !whole.oneOf().isEmpty()) {
      return null;
    }
    long months = ChronoUnit.MONTHS.between(whole.start(), whole.end().plusDays(1));
    if (counted.count == 0) {
      return months >= 12 && months % 2 == 0 ? half(whole, counted.rank, (int) months / 2) : null;
    }
    if (counted.unit == Granularity.WEEK) {
      return weeks(whole, counted);
    }
    LocalDate first =
        counted.rank > 0
            ? Periods.shift(whole.start(), counted.rank - 1, counted.unit)
            : Periods.shift(whole.end().plusDays(1), counted.rank, counted.unit);
    LocalDate last = Periods.shift(first, counted.count, counted.unit).minusDays(1);
    boolean within = !first.isBefore(whole.start()) && !last.isAfter(whole.end());
    boolean smaller = counted.unit.compareTo(whole.granularity()) < 0 || months > 12;
    if (!within || !smaller) {
      return null;
    }
    Period begin = Periods.around(first, counted.unit);
    return counted.count == 1 ? begin : Periods.cover(begin, Periods.around(last, counted.unit));
  }

  private static Period half(Period whole, int rank, int months) {
    LocalDate first = whole.start().plusMonths(rank == 1 ? 0 : months);
    LocalDate last = first.plusMonths(months).minusDays(1);
    return months % 12 == 0
        ? Periods.cover(Period.year(first.getYear()), Period.year(last.getYear()))
        : Periods.months(last.getYear(), first.getMonthValue(), last.getMonthValue());
  }

  private static @Nullable Period weeks(Period whole, Counted counted) {
    LocalDate thursday =
        counted.rank > 0
            ? whole
                .start()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .plusWeeks(counted.rank - 1L)
            : whole
                .end()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                .plusWeeks(counted.rank + 1L);
    LocalDate monday = thursday.minusDays(3);
    LocalDate sunday = monday.plusDays(7L * counted.count - 1);
    boolean within = !thursday.isBefore(whole.start()) && !sunday.minusDays(3).isAfter(whole.end());
    return within ? Period.between(monday, sunday, Granularity.WEEK) : null;
  }
}
