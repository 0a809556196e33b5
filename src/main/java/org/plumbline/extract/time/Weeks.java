package org.plumbline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/**
 * Weeks of a longer period: "the last week of July", "the second week of 2021", "the week of April
 * 10". As in ISO 8601, a week belongs to the year or month that has its Thursday.
 */
final class Weeks {
  private static final List<String> RANKS = List.of("first", "second", "third", "fourth", "fifth");

  /** A week read. */
  record Found(int to, Period period) {}

  private final TokenReader in;
  private final CalendarDates dates;

  Weeks(TokenReader in, CalendarDates dates) {
    this.in = in;
    this.dates = dates;
  }

  @Nullable Found at(int i) {
    int at = in.is(i, "the") ? i + 1 : i;
    if (in.is(at, "week") && in.is(at + 1, "of", "beginning", "ending", "starting")) {
      return around(at + 2);
    }
    boolean last = in.is(at, "last", "final");
    int rank = RANKS.indexOf(in.lower(at)) + 1;
    if ((rank == 0 && !last) || !in.is(at + 1, "week") || !in.is(at + 2, "of", "in")) {
      return null;
    }
    Period whole = null;
    int to = at + 4;
    Integer year = in.year(at + 3);
    if (year != null) {
      whole = Period.year(year);
    } else {
      CalendarDates.Found date = in.token(at + 3) == null ? null : dates.at(at + 3);
      whole = date == null ? null : date.period();
      to = date == null ? to : date.to();
    }
    return whole == null || whole.days() < 28 ? null : new Found(to, week(whole, rank));
  }

  private @Nullable Found around(int i) {
    int at = in.is(i, "on") ? i + 1 : i;
    CalendarDates.Found date = in.token(at) == null ? null : dates.at(at);
    Period day = date == null ? null : date.period();
    return date == null || day == null || day.days() != 1
        ? null
        : new Found(date.to(), Periods.around(day.start(), Granularity.WEEK));
  }

  private static Period week(Period whole, int rank) {
    LocalDate thursday =
        rank == 0
            ? whole.end().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
            : whole
                .start()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .plusWeeks(rank - 1L);
    return Periods.around(thursday, Granularity.WEEK);
  }
}
