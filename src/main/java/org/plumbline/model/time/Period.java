package org.plumbline.model.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Days from a first to a last one, both included, or one of several such stretches.
 *
 * @param start the first day; {@link LocalDate#MIN} where the beginning is open
 * @param end the last day; {@link LocalDate#MAX} where the end is open
 * @param granularity what it was written in
 * @param approximate whether it was written as approximate ({@code 2021~}) or uncertain ({@code
 *     2021?})
 * @param oneOf the stretches of which exactly one is meant ({@code [2020-01-02,2020-01-03]}); empty
 *     otherwise
 * @param written the EDTF level 1 text (or set of level 2) it stands for: {@code 2021-Q3}
 */
public record Period(
    LocalDate start,
    LocalDate end,
    Granularity granularity,
    boolean approximate,
    List<Period> oneOf,
    String written) {

  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("Period (" + written + ") ends before it starts.");
    }
    oneOf = List.copyOf(oneOf);
  }

  /** A single day. */
  public static Period day(LocalDate day) {
    return new Period(day, day, Granularity.DAY, false, List.of(), day.toString());
  }

  /** From one day to another, written as an EDTF interval. */
  public static Period between(LocalDate start, LocalDate end, Granularity granularity) {
    String written = start.equals(end) ? start.toString() : start + "/" + end;
    return new Period(start, end, granularity, false, List.of(), written);
  }

  public static Period year(int year) {
    return new Period(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Granularity.YEAR,
        false,
        List.of(),
        String.format(Locale.ROOT, "%04d", year));
  }

  public static Period month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Period(
        first,
        first.plusMonths(1).minusDays(1),
        Granularity.MONTH,
        false,
        List.of(),
        String.format(Locale.ROOT, "%04d-%02d", year, month));
  }

  public boolean openStart() {
    return start.equals(LocalDate.MIN);
  }

  public boolean openEnd() {
    return end.equals(LocalDate.MAX);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** Whether all of the other lies within this one. */
  public boolean contains(Period other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  public boolean overlaps(Period other) {
    return !other.end.isBefore(start) && !other.start.isAfter(end);
  }

  /** The number of days, or {@link Long#MAX_VALUE} where an end is open. */
  public long days() {
    return openStart() || openEnd() ? Long.MAX_VALUE : ChronoUnit.DAYS.between(start, end) + 1;
  }
}
