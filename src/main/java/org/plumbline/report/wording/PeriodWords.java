package org.plumbline.report.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/** Days and periods: {@code 9 December 2017}, {@code May to August 2021}, {@code Q3 2021}. */
public final class PeriodWords {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private PeriodWords() {}

  public static String say(LocalDate day) {
    return day.getDayOfMonth() + " " + monthAndYear(day);
  }

  /** A month's first three letters. */
  public static String shortMonth(LocalDate day) {
    return month(day).substring(0, 3);
  }

  public static String say(Period period) {
    if (!period.oneOf().isEmpty()) {
      return period.oneOf().stream().map(PeriodWords::say).collect(Collectors.joining(" or "));
    }
    String about = period.approximate() ? "about " : "";
    if (period.openStart() && period.openEnd()) {
      return "at no stated time";
    }
    if (period.openEnd()) {
      return "since " + about + edge(period.start(), period.granularity());
    }
    if (period.openStart()) {
      return "until " + about + edge(period.end(), period.granularity());
    }
    return about + closed(period.start(), period.end(), period.granularity());
  }

  private static String edge(LocalDate day, Granularity granularity) {
    return switch (granularity) {
      case DAY, WEEK -> say(day);
      case MONTH, QUARTER -> monthAndYear(day);
      case YEAR, DECADE -> year(day);
    };
  }

  private static String closed(LocalDate start, LocalDate end, Granularity granularity) {
    if (start.equals(end)) {
      return say(start);
    }
    boolean wholeMonths = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
    if (wholeMonths && start.getMonthValue() == 1 && end.getMonthValue() == 12) {
      return years(start, end, granularity);
    }
    if (wholeMonths) {
      return months(start, end, granularity);
    }
    return days(start, end);
  }

  private static String years(LocalDate start, LocalDate end, Granularity granularity) {
    if (start.getYear() == end.getYear()) {
      return year(start);
    }
    if (granularity == Granularity.DECADE && end.getYear() - start.getYear() == 9) {
      return "the " + year(start) + "s";
    }
    return year(start) + " to " + year(end);
  }

  private static String months(LocalDate start, LocalDate end, Granularity granularity) {
    boolean sameYear = start.getYear() == end.getYear();
    if (sameYear && start.getMonthValue() == end.getMonthValue()) {
      return monthAndYear(start);
    }
    boolean quarter =
        sameYear
            && end.getMonthValue() - start.getMonthValue() == 2
            && end.getMonthValue() % 3 == 0;
    if (quarter && granularity == Granularity.QUARTER) {
      return "Q" + end.getMonthValue() / 3 + " " + year(start);
    }
    return (sameYear ? month(start) : monthAndYear(start)) + " to " + monthAndYear(end);
  }

  private static String days(LocalDate start, LocalDate end) {
    if (start.getYear() != end.getYear()) {
      return say(start) + " to " + say(end);
    }
    boolean sameMonth = start.getMonthValue() == end.getMonthValue();
    String from = start.getDayOfMonth() + (sameMonth ? "" : " " + month(start));
    return from + " to " + say(end);
  }

  private static String monthAndYear(LocalDate day) {
    return month(day) + " " + year(day);
  }

  private static String month(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  private static String year(LocalDate day) {
    return day.getYear() > 0 ? Integer.toString(day.getYear()) : (1 - day.getYear()) + " BC";
  }
}
