package org.plumbline.reference.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates among words: {@code 12 May 2014}, {@code May 12, 2014}, {@code May 2014}, {@code 12 May}.
 */
public final class DateWords {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("jan", 1),
          Map.entry("february", 2),
          Map.entry("feb", 2),
          Map.entry("march", 3),
          Map.entry("mar", 3),
          Map.entry("april", 4),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("jun", 6),
          Map.entry("july", 7),
          Map.entry("jul", 7),
          Map.entry("august", 8),
          Map.entry("aug", 8),
          Map.entry("september", 9),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("october", 10),
          Map.entry("oct", 10),
          Map.entry("november", 11),
          Map.entry("nov", 11),
          Map.entry("december", 12),
          Map.entry("dec", 12));

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private DateWords() {}

  /**
   * A date with the words it stands in.
   *
   * @param to the word behind its last
   */
  public record Found(TableDate date, int from, int to) {}

  /** The longest date that begins with a word, or null. */
  public static @Nullable Found at(List<TableWord> words, int i) {
    Integer month = month(words, i);
    if (month != null) {
      return fromMonth(words, i, month);
    }
    Integer day = day(words, i);
    int next = afterDay(words, i);
    if (next < words.size() && words.get(next).lower().equals("of")) {
      next++;
    }
    Integer then = day == null ? null : month(words, next);
    if (day != null && then != null) {
      Integer year = year(words, next + 1);
      return new Found(new TableDate(year, then, day), i, year == null ? next + 1 : next + 2);
    }
    return iso(words, i);
  }

  private static @Nullable Found fromMonth(List<TableWord> words, int i, int month) {
    Integer day = day(words, i + 1);
    if (day != null) {
      int next = afterDay(words, i + 1);
      Integer year = year(words, next);
      return new Found(new TableDate(year, month, day), i, year == null ? next : next + 1);
    }
    Integer year = year(words, i + 1);
    return year == null ? null : new Found(new TableDate(year, month, null), i, i + 2);
  }

  /** Behind a day and its ordinal ending: "12th". */
  private static int afterDay(List<TableWord> words, int i) {
    boolean ordinal =
        i + 1 < words.size()
            && words.get(i).to() == words.get(i + 1).from()
            && ORDINALS.contains(words.get(i + 1).lower());
    return ordinal ? i + 2 : i + 1;
  }

  private static @Nullable Found iso(List<TableWord> words, int i) {
    Integer year = year(words, i);
    if (year == null || i + 2 >= words.size()) {
      return null;
    }
    boolean joined =
        words.get(i).to() + 1 == words.get(i + 1).from()
            && words.get(i + 1).to() + 1 == words.get(i + 2).from();
    Integer month = whole(words, i + 1, 12);
    Integer day = whole(words, i + 2, 31);
    boolean padded = words.get(i + 1).lower().length() == 2;
    return joined && padded && month != null && day != null
        ? new Found(new TableDate(year, month, day), i, i + 3)
        : null;
  }

  private static @Nullable Integer month(List<TableWord> words, int i) {
    return i < words.size() ? MONTHS.get(words.get(i).lower()) : null;
  }

  private static @Nullable Integer day(List<TableWord> words, int i) {
    return whole(words, i, 31);
  }

  private static @Nullable Integer year(List<TableWord> words, int i) {
    Integer year = whole(words, i, 2999);
    return year != null && year >= 1000 && words.get(i).lower().length() == 4 ? year : null;
  }

  private static @Nullable Integer whole(List<TableWord> words, int i, int most) {
    if (i >= words.size()) {
      return null;
    }
    TableWord word = words.get(i);
    BigDecimal number = word.number();
    if (number == null || !word.lower().chars().allMatch(Character::isDigit)) {
      return null;
    }
    boolean within =
        number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    return within ? Integer.valueOf(number.intValueExact()) : null;
  }
}
