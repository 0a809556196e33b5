package org.plumbline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/**
 * When a holiday is, as its row in the vocabulary says: {@code 12-25}, {@code easter-2} (days from
 * Easter Sunday), {@code 4 thursday 11} (the fourth Thursday of November; {@code last} for the last
 * one), {@code hijri 10-01} (by the Umm al-Qura calendar, on which observance may be a day off).
 */
final class HolidayRule {
  private HolidayRule() {}

  /** The day in a year, or null where the rule cannot be read or gives none in that year. */
  static @Nullable Period in(int year, String rule) {
    String[] words = rule.strip().toLowerCase(Locale.ROOT).split(" +", -1);
    try {
      if (words[0].startsWith("easter")) {
        String days = words[0].substring("easter".length());
        return Period.day(easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days)));
      }
      if (words[0].equals("hijri") && words.length == 2) {
        return hijri(year, words[1]);
      }
      if (words.length == 3) {
        return Period.day(weekdayOfMonth(year, words));
      }
      int dash = words[0].indexOf('-');
      return Period.day(
          LocalDate.of(
              year,
              Integer.parseInt(words[0].substring(0, dash)),
              Integer.parseInt(words[0].substring(dash + 1))));
    } catch (RuntimeException notADay) {
      return null;
    }
  }

  private static LocalDate weekdayOfMonth(int year, String[] words) {
    DayOfWeek weekday = DayOfWeek.valueOf(words[1].toUpperCase(Locale.ROOT));
    LocalDate first = LocalDate.of(year, Integer.parseInt(words[2]), 1);
    return words[0].equals("last")
        ? first.with(TemporalAdjusters.lastInMonth(weekday))
        : first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words[0]), weekday));
  }

  /** Two such days fall into some years; the first one is given. */
  private static @Nullable Period hijri(int year, String monthAndDay) {
    int dash = monthAndDay.indexOf('-');
    int month = Integer.parseInt(monthAndDay.substring(0, dash));
    int day = Integer.parseInt(monthAndDay.substring(dash + 1));
    int hijriYear = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    List<LocalDate> days = new ArrayList<>();
    for (int y = hijriYear; y <= hijriYear + 1; y++) {
      ChronoLocalDate date = HijrahDate.of(y, month, day);
      LocalDate civil = LocalDate.from(date);
      if (civil.getYear() == year) {
        days.add(civil);
      }
    }
    if (days.isEmpty()) {
      return null;
    }
    LocalDate first = days.get(0);
    return new Period(first, first, Granularity.DAY, true, List.of(), first + "~");
  }

  /** Easter Sunday of the Gregorian calendar: the anonymous algorithm of Nature, 20 April 1876. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int monthAndDay = h + l - 7 * m + 114;
    return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
  }
}
