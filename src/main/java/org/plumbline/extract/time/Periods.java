package org.plumbline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/** Makes periods of whole calendar units. */
final class Periods {
  private Periods() {}

  /** The whole unit that a day lies in. */
  static Period around(LocalDate day, Granularity unit) {
    return switch (unit) {
      case YEAR -> Period.year(day.getYear());
      case MONTH -> Period.month(day.getYear(), day.getMonthValue());
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Period.between(monday, monday.plusDays(6), Granularity.WEEK);
      }
      case QUARTER -> quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
      case DECADE -> decade(day.getYear() / 10 * 10);
      case DAY -> Period.day(day);
    };
  }

  static LocalDate shift(LocalDate day, int amount, Granularity unit) {
    return switch (unit) {
      case DAY -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(3L * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10L * amount);
    };
  }

  static Period quarter(int year, int number) {
    LocalDate first = LocalDate.of(year, 3 * number - 2, 1);
    return new Period(
        first,
        first.plusMonths(3).minusDays(1),
        Granularity.QUARTER,
        false,
        List.of(),
        String.format(Locale.ROOT, "%04d-Q%d", year, number));
  }

  static Period decade(int first) {
    return new Period(
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 9, 12, 31),
        Granularity.DECADE,
        false,
        List.of(),
        first / 10 + "X");
  }

  /** From a month to another one, of the year before where it comes later in the year. */
  static Period months(int year, int first, int last) {
    LocalDate start = LocalDate.of(first > last ? year - 1 : year, first, 1);
    LocalDate end = LocalDate.of(year, last, 1).plusMonths(1).minusDays(1);
    String written =
        String.format(Locale.ROOT, "%04d-%02d/%04d-%02d", start.getYear(), first, year, last);
    return new Period(start, end, Granularity.MONTH, false, List.of(), written);
  }

  /** Exactly one of several periods, the earliest first. */
  static Period oneOf(List<Period> choices) {
    List<Period> ordered =
        choices.stream().distinct().sorted(Comparator.comparing(Period::start)).toList();
    if (ordered.size() == 1) {
      return ordered.get(0);
    }
    String written =
        ordered.stream().map(Period::written).collect(Collectors.joining(",", "[", "]"));
    Period first = ordered.get(0);
    Period last = ordered.get(ordered.size() - 1);
    return new Period(
        first.start(), last.end(), first.granularity(), first.approximate(), ordered, written);
  }

  /** From the beginning of one period to the end of another. */
  static Period cover(Period first, Period last) {
    String written = first.written() + "/" + last.written();
    boolean simple =
        first.oneOf().isEmpty()
            && last.oneOf().isEmpty()
            && written.indexOf('/') == written.lastIndexOf('/')
            && !first.written().contains("Q")
            && !last.written().contains("Q");
    Granularity unit =
        first.granularity().compareTo(last.granularity()) > 0
            ? first.granularity()
            : last.granularity();
    return new Period(
        first.start(),
        last.end(),
        unit,
        first.approximate() || last.approximate(),
        List.of(),
        simple ? written : first.start() + "/" + last.end());
  }
}
