package org.plumbline.reference.code;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Units as the headers of tables write them: {@code US$ bn}, {@code % of GDP}, {@code '000}. */
public final class UnitWords {
  private static final Set<String> PASSED_OVER =
      Set.of("current", "constant", "of", "in", "the", "total", "prices", "annual", "per", "year");

  private final Map<String, Scaled> words = new HashMap<>();

  private UnitWords() {
    for (CSVRecord row : ShippedTable.rows("unit-words.csv")) {
      String unit = row.get("unit");
      words.put(
          row.get("word"),
          new Scaled(
              unit.isEmpty() ? Optional.empty() : Optional.of(unit),
              Integer.parseInt(row.get("power"))));
    }
  }

  /** Those that come with the program. */
  public static UnitWords shipped() {
    return Shipped.WORDS;
  }

  /** The unit that a phrase writes, or empty where a word of it is not known. */
  public Optional<Scaled> find(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT).strip();
    Scaled whole = words.get(lower);
    if (whole != null) {
      return Optional.of(whole);
    }
    for (String start : Set.of("% ", "percent of ", "per cent of ", "percentage of ", "annual %")) {
      if (lower.startsWith(start)) {
        return Optional.ofNullable(words.get("%"));
      }
    }
    Optional<String> unit = Optional.empty();
    int power = 0;
    for (String word : lower.split("[ ,]+", -1)) {
      Scaled one = words.get(word);
      boolean year = word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
      if (one == null && !year && !PASSED_OVER.contains(word)) {
        return Optional.empty();
      }
      if (one != null) {
        if (one.unit.isPresent() && unit.isPresent()) {
          return Optional.empty();
        }
        unit = one.unit.isPresent() ? one.unit : unit;
        power += one.power;
      }
    }
    return unit.isEmpty() && power == 0 ? Optional.empty() : Optional.of(new Scaled(unit, power));
  }

  /**
   * A unit and a power of ten.
   *
   * @param unit as {@code units.csv} has it; empty for a bare multiple such as "thousands"
   */
  public record Scaled(Optional<String> unit, int power) {}

  /** Read when it is first asked for. */
  private static final class Shipped {
    static final UnitWords WORDS = new UnitWords();
  }
}
