package org.plumbline.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what may stand on one side of an EDTF interval's slash. */
final class EdtfDate {
  private static final String UNSPECIFIED = "XX";

  private EdtfDate() {}

  static Optional<Period> parse(String written) {
    String text = written;
    boolean approximate = false;
    if (!text.isEmpty() && "?~%".indexOf(text.charAt(text.length() - 1)) >= 0) {
      approximate = true;
      text = text.substring(0, text.length() - 1);
    }
    boolean beforeChrist = text.startsWith("-");
    String[] parts = (beforeChrist ? text.substring(1) : text).split("-", -1);
    @Nullable Stretch stretch;
    try {
      stretch = stretch(parts, beforeChrist);
    } catch (DateTimeException noSuchDay) {
      stretch = null;
    }
    if (stretch == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Period(
            stretch.start, stretch.end, stretch.granularity, approximate, List.of(), written));
  }

  private static @Nullable Stretch stretch(String[] parts, boolean beforeChrist) {
    if (parts.length > 3 || parts[0].length() != 4) {
      return null;
    }
    if (parts.length == 1 && parts[0].endsWith("X")) {
      return decades(parts[0], beforeChrist);
    }
    int digits = number(parts[0]);
    if (digits < 0) {
      return null;
    }
    int year = beforeChrist ? -digits : digits;
    if (parts.length == 1) {
      return Stretch.months(year, 1, 12, Granularity.YEAR);
    }
    if (parts[1].equals(UNSPECIFIED)) {
      boolean allUnspecified = parts.length == 2 || parts[2].equals(UNSPECIFIED);
      return allUnspecified ? Stretch.months(year, 1, 12, Granularity.YEAR) : null;
    }
    if (parts.length == 2) {
      return partOfYear(year, parts[1]);
    }
    int month = twoDigits(parts[1]);
    if (month < 1) {
      return null;
    }
    if (parts[2].equals(UNSPECIFIED)) {
      return month > 12 ? null : Stretch.months(year, month, 1, Granularity.MONTH);
    }
    int dayOfMonth = twoDigits(parts[2]);
    if (dayOfMonth < 1) {
      return null;
    }
    LocalDate day = LocalDate.of(year, month, dayOfMonth);
    return new Stretch(day, day, Granularity.DAY);
  }

  private static @Nullable Stretch decades(String text, boolean beforeChrist) {
    boolean century = text.endsWith(UNSPECIFIED);
    int known = number(text.substring(0, century ? 2 : 3));
    if (known < 0) {
      return null;
    }
    int span = century ? 100 : 10;
    int nearest = known * span;
    int first = beforeChrist ? -(nearest + span - 1) : nearest;
    return new Stretch(
        LocalDate.of(first, 1, 1), LocalDate.of(first + span - 1, 12, 31), Granularity.DECADE);
  }

  private static @Nullable Stretch partOfYear(int year, String part) {
    int number = twoDigits(part);
    if (number >= 1 && number <= 12) {
      return Stretch.months(year, number, 1, Granularity.MONTH);
    }
    if (number >= 21 && number <= 24) {
      return Stretch.months(year, 3 * (number - 20), 3, Granularity.QUARTER);
    }
    if (number >= 0 || part.length() < 2) {
      return null;
    }
    int which = number(part.substring(1));
    return switch (part.charAt(0)) {
      case 'Q' -> equalPart(year, part, which, 4, Granularity.QUARTER);
      case 'T' -> equalPart(year, part, which, 3, Granularity.QUARTER);
      case 'S' -> equalPart(year, part, which, 2, Granularity.QUARTER);
      case 'A' -> equalPart(year, part, which, 1, Granularity.YEAR);
      case 'M' ->
          part.length() == 3 && which >= 1 && which <= 12
              ? Stretch.months(year, which, 1, Granularity.MONTH)
              : null;
      case 'W' -> part.length() == 3 ? week(year, which) : null;
      default -> null;
    };
  }

  private static @Nullable Stretch equalPart(
      int year, String part, int which, int parts, Granularity granularity) {
    if (part.length() != 2 || which < 1 || which > parts) {
      return null;
    }
    int months = 12 / parts;
    return Stretch.months(year, (which - 1) * months + 1, months, granularity);
  }

  private static @Nullable Stretch week(int year, int week) {
    // The fourth of January always lies in the first ISO week of its year.
    LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
    if (week < 1
        || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum()) {
      return null;
    }
    LocalDate monday =
        inFirstWeek.minusDays(inFirstWeek.getDayOfWeek().getValue() - 1L).plusWeeks(week - 1L);
    return new Stretch(monday, monday.plusDays(6), Granularity.WEEK);
  }

  private static int twoDigits(String text) {
    return text.length() == 2 ? number(text) : -1;
  }

  /** A number of ASCII digits, or -1. */
  private static int number(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + (digit - '0');
    }
    return text.isEmpty() ? -1 : number;
  }

  private record Stretch(LocalDate start, LocalDate end, Granularity granularity) {
    static Stretch months(int year, int month, int count, Granularity granularity) {
      YearMonth first = YearMonth.of(year, month);
      return new Stretch(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), granularity);
    }
  }
}
