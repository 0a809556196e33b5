package org.plumbline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Period;

/** Days of a month whose month is not given: the nearest to the day of publication. */
record NearDays(@Nullable LocalDate published) {

  /** The nearest such day of a month, on that weekday if one is given. */
  @Nullable Period at(int day, @Nullable DayOfWeek weekday) {
    if (published == null) {
      return null;
    }
    LocalDate best = null;
    for (int months = -12; months <= 12; months++) {
      LocalDate first = published.plusMonths(months).withDayOfMonth(1);
      if (day > first.lengthOfMonth()) {
        continue;
      }
      LocalDate candidate = first.withDayOfMonth(day);
      boolean fits = weekday == null || candidate.getDayOfWeek() == weekday;
      if (fits && (best == null || distance(candidate) < distance(best))) {
        best = candidate;
      }
    }
    return best == null ? null : Period.day(best);
  }

  private long distance(LocalDate day) {
    return published == null ? 0 : Math.abs(day.toEpochDay() - published.toEpochDay());
  }
}
