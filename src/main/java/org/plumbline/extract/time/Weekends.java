package org.plumbline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/** Saturday and Sunday: "this weekend", "over the weekend", "the weekend of 3 May". */
final class Weekends {
  private final TokenReader in;
  private final Weeks weeks;
  private final @Nullable LocalDate published;

  Weekends(TokenReader in, Weeks weeks, @Nullable LocalDate published) {
    this.in = in;
    this.weeks = weeks;
    this.published = published;
  }

  /** "this weekend", "last weekend", "the weekend of 3 May", "over the weekend". */
  @Nullable DatedSpan at(int i) {
    int at = in.is(i, "the") ? i + 1 : i;
    int side =
        in.is(at, "last", "previous", "past")
            ? -1
            : in.is(at, "next", "following", "coming") ? 1 : 0;
    boolean current = in.is(at, "this");
    at = side != 0 || current ? at + 1 : at;
    if (!in.is(at, "weekend")) {
      return null;
    }
    DatedSpan date = in.is(at + 1, "of") ? weeks.single(at + 2) : null;
    Period day = date == null ? null : date.period();
    if (date != null && day != null && day.days() == 1) {
      return new DatedSpan(date.to(), saturdayAndSunday(day.start()));
    }
    boolean stands = side != 0 || current || (in.is(i, "the") && in.is(i - 1, "over", "at", "on"));
    if (!stands) {
      return null;
    }
    if (published == null) {
      return new DatedSpan(at + 1, null);
    }
    LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    boolean early = published.getDayOfWeek().getValue() <= 3;
    int weeks = side != 0 ? side : current ? 0 : early ? -1 : 0;
    return new DatedSpan(at + 1, saturdayAndSunday(monday.plusWeeks(weeks).plusDays(5)));
  }

  /** The Saturday and Sunday nearest to a day. */
  private static Period saturdayAndSunday(LocalDate day) {
    LocalDate saturday =
        day.getDayOfWeek().getValue() <= 2
            ? day.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
            : day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? day.minusDays(1)
                : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    return Period.between(saturday, saturday.plusDays(1), Granularity.DAY);
  }
}
