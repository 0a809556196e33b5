package org.plumbline.reference.table;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A day or month as written, with or without its year.
 *
 * @param year or null where none is written
 * @param month 1 to 12
 * @param day or null for a whole month
 */
public record TableDate(@Nullable Integer year, int month, @Nullable Integer day)
    implements Comparable<TableDate> {
  private static final Comparator<TableDate> ORDER =
      Comparator.comparingInt((TableDate date) -> or(date.year, 0))
          .thenComparingInt(TableDate::month)
          .thenComparingInt(date -> or(date.day, 0));

  private static int or(@Nullable Integer number, int otherwise) {
    return number == null ? otherwise : number;
  }

  /** Whether two can be the same: what both say is the same. */
  public boolean agrees(TableDate other) {
    return month == other.month
        && (year == null || other.year == null || year.equals(other.year))
        && (day == null || other.day == null || day.equals(other.day));
  }

  /** Whether both say as much, so that they can be put in order. */
  public boolean comparable(TableDate other) {
    return (year == null) == (other.year == null);
  }

  @Override
  public int compareTo(TableDate other) {
    return ORDER.compare(this, other);
  }
}
