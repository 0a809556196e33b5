package org.plumbline.model.wording;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/**
 * Periods: {@code 2017}, {@code December 2017}, {@code May to August 2021}, {@code since 2014},
 * {@code between 13 and 14 December 2021} where one of two days is meant.
 */
public final class PeriodWording {
  private PeriodWording() {}

  public static String say(Period period) {
    String words = period.oneOf().isEmpty() ? stretch(period) : choice(period.oneOf());
    return period.approximate() ? "about " + words : words;
  }

  private static String stretch(Period period) {
    Granularity grain = grainOf(period);
    if (period.openStart()) {
      return period.openEnd() ? "any time" : "until " + unit(period.end(), grain);
    }
    if (period.openEnd()) {
      return "since " + unit(period.start(), grain);
    }
    return isOneUnit(period, grain)
        ? unit(period.start(), grain)
        : joined(period.start(), period.end(), grain, " to ");
  }

  /** Neighbouring days, months or years are said as one stretch, others one by one. */
  private static String choice(List<Period> several) {
    List<Period> sorted = new ArrayList<>(several);
    sorted.sort((a, b) -> a.start().compareTo(b.start()));
    Period first = sorted.get(0);
    Period last = sorted.get(sorted.size() - 1);
    if (sorted.size() > 1 && areNeighbours(sorted)) {
      return "between " + joined(first.start(), last.end(), first.granularity(), " and ");
    }
    return sorted.stream().map(PeriodWording::say).collect(Collectors.joining(" or "));
  }

  private static boolean areNeighbours(List<Period> sorted) {
    Granularity grain = sorted.get(0).granularity();
    for (int i = 0; i < sorted.size(); i++) {
      Period one = sorted.get(i);
      if (one.granularity() != grain || one.openStart() || one.openEnd()) {
        return false;
      }
      if (!isOneUnit(one, grain)
          || (i > 0 && !sorted.get(i - 1).end().plusDays(1).equals(one.start()))) {
        return false;
      }
    }
    return true;
  }

  /** The granularity it was written in, or days where its edges do not fit that. */
  private static Granularity grainOf(Period period) {
    Granularity grain = period.granularity();
    boolean startFits = period.openStart() || first(period.start(), grain).equals(period.start());
    boolean endFits = period.openEnd() || last(period.end(), grain).equals(period.end());
    return startFits && endFits ? grain : Granularity.DAY;
  }

  private static boolean isOneUnit(Period period, Granularity grain) {
    return first(period.start(), grain).equals(period.start())
        && last(period.start(), grain).equals(period.end());
  }

  private static String unit(LocalDate day, Granularity grain) {
    return switch (grain) {
      case DAY -> DateWording.say(day);
      case WEEK -> "the week of " + DateWording.say(first(day, grain));
      case MONTH -> DateWording.month(day.getMonth()) + " " + day.getYear();
      case QUARTER -> "the " + quarter(day) + " quarter of " + day.getYear();
      case YEAR -> Integer.toString(day.getYear());
      case DECADE -> "the " + first(day, grain).getYear() + "s";
    };
  }

  private static String joined(LocalDate from, LocalDate to, Granularity grain, String link) {
    boolean oneYear = from.getYear() == to.getYear();
    if (grain == Granularity.DAY && oneYear) {
      String start =
          from.getMonth() == to.getMonth()
              ? Integer.toString(from.getDayOfMonth())
              : DateWording.dayAndMonth(from);
      return start + link + DateWording.say(to);
    }
    if (grain == Granularity.MONTH && oneYear) {
      return DateWording.month(from.getMonth()) + link + unit(to, grain);
    }
    return unit(from, grain) + link + unit(to, grain);
  }

  private static String quarter(LocalDate day) {
    return List.of("first", "second", "third", "fourth").get((day.getMonthValue() - 1) / 3);
  }

  private static LocalDate first(LocalDate day, Granularity grain) {
    return switch (grain) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
    };
  }

  private static LocalDate last(LocalDate day, Granularity grain) {
    LocalDate start = first(day, grain);
    return switch (grain) {
      case DAY -> start;
      case WEEK -> start.plusDays(6);
      case MONTH -> start.plusMonths(1).minusDays(1);
      case QUARTER -> start.plusMonths(3).minusDays(1);
      case YEAR -> start.plusYears(1).minusDays(1);
      case DECADE -> start.plusYears(10).minusDays(1);
    };
  }
}
