package org.plumbline.model.time;

import java.util.Locale;

/** The unit a date or period was written in, from fine to coarse. */
public enum Granularity {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  DECADE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
