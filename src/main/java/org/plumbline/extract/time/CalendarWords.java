package org.plumbline.extract.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.text.Token;

/** Names of months, weekdays and units of time: closed classes of English. */
final class CalendarWords {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final Set<String> VERBS = Set.of("may", "march", "mar", "august");

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "monday", DayOfWeek.MONDAY,
          "tuesday", DayOfWeek.TUESDAY,
          "wednesday", DayOfWeek.WEDNESDAY,
          "thursday", DayOfWeek.THURSDAY,
          "friday", DayOfWeek.FRIDAY,
          "saturday", DayOfWeek.SATURDAY,
          "sunday", DayOfWeek.SUNDAY);

  private static final Map<String, Granularity> UNITS =
      Map.ofEntries(
          Map.entry("day", Granularity.DAY),
          Map.entry("days", Granularity.DAY),
          Map.entry("week", Granularity.WEEK),
          Map.entry("weeks", Granularity.WEEK),
          Map.entry("month", Granularity.MONTH),
          Map.entry("months", Granularity.MONTH),
          Map.entry("quarter", Granularity.QUARTER),
          Map.entry("quarters", Granularity.QUARTER),
          Map.entry("year", Granularity.YEAR),
          Map.entry("years", Granularity.YEAR),
          Map.entry("decade", Granularity.DECADE),
          Map.entry("decades", Granularity.DECADE));

  /** Short names, which are weekdays only beside a day: "Sun" and "Sat" are much else. */
  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS =
      Map.ofEntries(
          Map.entry("mon", DayOfWeek.MONDAY),
          Map.entry("tue", DayOfWeek.TUESDAY),
          Map.entry("tues", DayOfWeek.TUESDAY),
          Map.entry("wed", DayOfWeek.WEDNESDAY),
          Map.entry("weds", DayOfWeek.WEDNESDAY),
          Map.entry("thu", DayOfWeek.THURSDAY),
          Map.entry("thur", DayOfWeek.THURSDAY),
          Map.entry("thurs", DayOfWeek.THURSDAY),
          Map.entry("fri", DayOfWeek.FRIDAY),
          Map.entry("sat", DayOfWeek.SATURDAY),
          Map.entry("sun", DayOfWeek.SUNDAY));

  private CalendarWords() {}

  /** The month a token names, 1 to 12, or null; "may" and "march" only with a capital. */
  static @Nullable Integer month(Token token) {
    if (token.kind() != Token.Kind.WORD || !Character.isUpperCase(token.written().charAt(0))) {
      return null;
    }
    String word = token.lower();
    return MONTHS.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  /**
   * The month a token names in small letters, or null.
   *
   * @param beside whether a day or year stands beside it, so that an abbreviation may be meant
   */
  static @Nullable Integer smallMonth(Token token, boolean beside) {
    String word = token.lower();
    if (token.kind() != Token.Kind.WORD || VERBS.contains(word) || (word.length() < 4 && !beside)) {
      return null;
    }
    return MONTHS.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  static @Nullable DayOfWeek weekday(Token token) {
    return WEEKDAYS.get(token.lower());
  }

  /** A weekday by its full or its short name. */
  static @Nullable DayOfWeek anyWeekday(Token token) {
    String word = token.lower();
    boolean capital = Character.isUpperCase(token.written().charAt(0));
    DayOfWeek full = WEEKDAYS.get(word);
    if (full != null || !capital) {
      return full;
    }
    return SHORT_WEEKDAYS.get(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  /** The month of a name in any letters, or null. */
  static @Nullable Integer monthNamed(String word) {
    return MONTHS.get(word);
  }

  static @Nullable Granularity unit(Token token) {
    return UNITS.get(token.lower());
  }
}
