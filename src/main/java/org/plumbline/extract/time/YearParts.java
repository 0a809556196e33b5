package org.plumbline.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/**
 * Early, middle and late parts: "the end of 2017", "mid-2021", "late last year", "early next week",
 * "the late 1980s", "the mid-19th century"; and what lies before or behind the day of publication:
 * "earlier this week", "later in the year", "the year to date".
 */
final class YearParts {
  private enum Part {
    EARLY,
    MIDDLE,
    LATE
  }

  private final TokenReader in;
  private final Lexicon lexicon;
  private final CalendarDates dates;
  private final RelativeDates relatives;
  private final @Nullable LocalDate published;

  YearParts(TokenReader in, Lexicon lexicon, CalendarDates dates, @Nullable LocalDate published) {
    this.in = in;
    this.lexicon = lexicon;
    this.dates = dates;
    this.relatives = new RelativeDates(in, published);
    this.published = published;
  }

  @Nullable DatedSpan at(int i) {
    DatedSpan side = sideOfToday(i);
    if (side == null) {
      side = toDate(i);
    }
    return side == null ? part(i) : side;
  }

  /** "earlier this year", "later in the week": the day of publication itself is not in it. */
  private @Nullable DatedSpan sideOfToday(int i) {
    boolean earlier = in.is(i, "earlier");
    if (!earlier && !in.is(i, "later")) {
      return null;
    }
    if (in.is(i + 1, "last", "previous", "next", "the") && in.token(i + 2) != null) {
      RelativeDates.Found relative = relatives.at(in.is(i + 1, "the") ? i + 2 : i + 1);
      Period whole = relative == null ? null : relative.period();
      Period cut =
          whole == null || relative == null || Math.abs(relative.amount()) != 1
              ? null
              : whole.granularity() == Granularity.YEAR
                  ? ofYear(whole, earlier ? "1-6" : "7-12")
                  : part(whole, earlier ? Part.EARLY : Part.LATE);
      return cut == null || relative == null ? null : new DatedSpan(relative.to(), cut);
    }
    int at = in.is(i + 1, "in") && in.is(i + 2, "the") ? i + 3 : in.is(i + 1, "this") ? i + 2 : 0;
    Granularity unit = at == 0 ? null : in.unit(at);
    boolean whole =
        unit == Granularity.WEEK
            || unit == Granularity.MONTH
            || unit == Granularity.YEAR
            || unit == Granularity.DECADE;
    if (!whole || unit == null || in.lower(at).endsWith("s") || in.is(at + 1, "of")) {
      return null;
    }
    if (published == null) {
      return new DatedSpan(at + 1, null);
    }
    Period all = Periods.around(published, unit);
    LocalDate from = earlier ? all.start() : published.plusDays(1);
    LocalDate until = earlier ? published.minusDays(1) : all.end();
    return new DatedSpan(at + 1, until.isBefore(from) ? all : Period.between(from, until, unit));
  }

  /** "the year to date". */
  private @Nullable DatedSpan toDate(int i) {
    boolean words =
        in.is(i, "year", "month")
            && ((in.is(i + 1, "to") && in.is(i + 2, "date"))
                || (in.isDash(i + 1)
                    && in.is(i + 2, "to")
                    && in.isDash(i + 3)
                    && in.is(i + 4, "date")));
    Granularity unit = words ? in.unit(i) : null;
    if (unit == null) {
      return null;
    }
    int to = in.isDash(i + 1) ? i + 5 : i + 3;
    if (published == null) {
      return new DatedSpan(to, null);
    }
    LocalDate first = Periods.around(published, unit).start();
    LocalDate last = published.minusDays(1);
    return last.isBefore(first)
        ? new DatedSpan(to, Period.day(published))
        : new DatedSpan(to, Period.between(first, last, Granularity.DAY));
  }

  private @Nullable DatedSpan part(int i) {
    PhraseIndex.Hit<Cue> cue =
        in.token(i) == null ? null : lexicon.cueAt("year-part", in.tokens(), i);
    if (cue == null) {
      return null;
    }
    int next = in.isDash(cue.to()) ? cue.to() + 1 : cue.to();
    DatedSpan whole = whole(next);
    Period period = whole == null ? null : whole.period();
    if (whole == null || period == null || !period.oneOf().isEmpty()) {
      return null;
    }
    Part part = part(cue.values().get(0).phrase());
    Period cut =
        period.granularity() == Granularity.YEAR && period.days() < 367
            ? ofYear(period, cue.values().get(0).value())
            : part(period, part);
    return cut == null ? null : new DatedSpan(whole.to(), cut);
  }

  private static Part part(String phrase) {
    if (phrase.startsWith("mid") || phrase.contains("middle")) {
      return Part.MIDDLE;
    }
    return phrase.equals("late") || phrase.contains("end") || phrase.contains("close")
        ? Part.LATE
        : Part.EARLY;
  }

  private @Nullable DatedSpan whole(int i) {
    boolean the = in.is(i, "the");
    int at = the ? i + 1 : i;
    boolean decade = in.is(at + 1, "s") && !in.spaced(at + 1);
    Integer year = decade ? null : in.year(at);
    if (year != null) {
      return in.isDash(at + 1) && !in.spaced(at + 1) && in.digits(at + 2, 4) != null
          ? null
          : new DatedSpan(at + 1, Period.year(year));
    }
    RelativeDates.Found relative = in.token(at) == null ? null : relatives.at(at);
    if (relative != null && relative.granularity() != Granularity.DAY) {
      return new DatedSpan(relative.to(), relative.period());
    }
    Granularity unit = in.unit(at);
    boolean bare = unit == Granularity.YEAR || unit == Granularity.MONTH;
    if (bare && unit != null && published != null && (the || unit == Granularity.YEAR)) {
      return in.lower(at).endsWith("s") || in.is(at + 1, "of", "-", "old")
          ? null
          : new DatedSpan(at + 1, Periods.around(published, unit));
    }
    boolean named = in.anyMonth(at) != null && DayNumbers.at(in, at + 1) == null;
    CalendarDates.Found found = in.token(at) == null ? null : dates.at(at);
    Period period = found == null ? null : found.period();
    boolean long28 = period != null && period.days() >= 28;
    return found != null && (long28 || named) ? new DatedSpan(found.to(), period) : null;
  }

  private static Period ofYear(Period year, String months) {
    int dash = months.indexOf('-');
    int first = Integer.parseInt(months.substring(0, dash));
    int last = Integer.parseInt(months.substring(dash + 1));
    return Periods.months(year.start().getYear(), first, last);
  }

  /**
   * Thirds of a month; the first three and the last four days of a week; overlapping thirds else.
   */
  private static @Nullable Period part(Period whole, Part part) {
    LocalDate first = whole.start();
    switch (whole.granularity()) {
      case MONTH -> {
        return switch (part) {
          case EARLY -> Period.between(first, first.plusDays(9), Granularity.DAY);
          case MIDDLE -> Period.between(first.plusDays(10), first.plusDays(19), Granularity.DAY);
          case LATE -> Period.between(first.plusDays(20), whole.end(), Granularity.DAY);
        };
      }
      case WEEK -> {
        return switch (part) {
          case EARLY -> Period.between(first, first.plusDays(2), Granularity.DAY);
          case MIDDLE -> Period.between(first.plusDays(1), first.plusDays(3), Granularity.DAY);
          case LATE -> Period.between(first.plusDays(3), whole.end(), Granularity.DAY);
        };
      }
      case DECADE, YEAR -> {
        int years = whole.end().getYear() - first.getYear() + 1;
        int third = (years * 2 + 4) / 5;
        int from = part == Part.EARLY ? 0 : part == Part.LATE ? years - third : (years - third) / 2;
        int start = first.getYear() + from;
        return Periods.cover(Period.year(start), Period.year(start + third - 1));
      }
      default -> {
        return null;
      }
    }
  }
}
