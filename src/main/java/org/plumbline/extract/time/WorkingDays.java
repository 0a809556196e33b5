package org.plumbline.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/** Days from Monday to Friday, counted forwards or backwards; holidays are not left out. */
final class WorkingDays {
  private WorkingDays() {}

  /** From the first to the last of so many days from Monday to Friday. */
  static @Nullable Period from(@Nullable LocalDate published, int amount) {
    if (published == null) {
      return null;
    }
    int step = Integer.signum(amount);
    LocalDate day = published;
    LocalDate first = null;
    int left = Math.abs(amount);
    while (left > 0) {
      day = day.plusDays(step);
      if (day.getDayOfWeek().getValue() <= 5) {
        first = first == null ? day : first;
        left--;
      }
    }
    return first == null
        ? null
        : step > 0
            ? Period.between(first, day, Granularity.DAY)
            : Period.between(day, first, Granularity.DAY);
  }
}
