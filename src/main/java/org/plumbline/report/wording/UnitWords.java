package org.plumbline.report.wording;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a unit to a number: {@code 12%}, {@code GBP 3,500}, {@code 40 km}, {@code 2 people}. */
public final class UnitWords {
  private static final int SHORTEST_WORD = 4;

  /** Codes that do not read as they are written. */
  private static final Map<String, String> SAID =
      Map.ofEntries(
          entry("percent", "%"),
          entry("percentage-point", " percentage points"),
          entry("person", " people"),
          entry("foot", " feet"),
          entry("celsius", " °C"),
          entry("degree-celsius", " °C"),
          entry("fahrenheit", " °F"),
          entry("degree-fahrenheit", " °F"),
          entry("degree", "°"),
          entry("child", " children"),
          entry("ratio", ""),
          entry("number", ""),
          entry("count", ""));

  private UnitWords() {}

  /** A number as said with a unit, for one number that is known. */
  static String around(String said, BigDecimal number, @Nullable String unit) {
    if (unit != null && number.abs().compareTo(BigDecimal.ONE) == 0 && isWord(unit)) {
      return said + " " + unit.replace('-', ' ');
    }
    return around(said, unit);
  }

  /** Numbers as said with a unit. */
  static String around(String said, @Nullable String unit) {
    if (unit == null || unit.isBlank()) {
      return said;
    }
    String known = SAID.get(unit);
    if (known != null) {
      return said + known;
    }
    String safe = PlainText.folded(unit);
    if (isCurrency(safe)) {
      return safe + " " + said;
    }
    return said + " " + (isWord(safe) ? plural(safe.replace('-', ' ')) : safe);
  }

  /** What the difference of two figures is counted in: of percentages, percentage points. */
  static @Nullable String ofDifference(@Nullable String unit) {
    return "percent".equals(unit) ? "percentage-point" : unit;
  }

  private static boolean isCurrency(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static boolean isWord(String unit) {
    return unit.length() >= SHORTEST_WORD
        && !unit.equals("percent")
        && unit.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
  }

  private static String plural(String word) {
    char last = word.charAt(word.length() - 1);
    if (last == 's' || last == 'z') {
      return word;
    }
    boolean consonantY = last == 'y' && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    return consonantY ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }
}
