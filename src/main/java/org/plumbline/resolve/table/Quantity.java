package org.plumbline.resolve.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.table.Scale;
import org.plumbline.reference.table.TableWord;
import org.plumbline.reference.table.TypedColumn;

/**
 * A number of the text.
 *
 * @param digits the number before its scale word
 * @param scale what the scale word multiplies by; 1 without one
 * @param half half of its last place, before the scale; 0 for a whole number, which is exact
 * @param ordinal whether it is written as an ordinal ("5th")
 */
record Quantity(BigDecimal digits, BigDecimal scale, BigDecimal half, boolean ordinal) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<String, Integer> NUMBER_WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("twenty", 20));

  /**
   * A quantity with the words it stands in.
   *
   * @param to the word behind its last
   */
  record Found(Quantity quantity, int to) {}

  /** The quantity that begins with a word, its scale word and percent sign with it, or null. */
  static @Nullable Found at(List<TableWord> words, int i) {
    TableWord word = words.get(i);
    BigDecimal number = word.signed();
    if (number == null) {
      Integer said = NUMBER_WORDS.get(word.lower());
      return said == null
          ? null
          : new Found(
              new Quantity(BigDecimal.valueOf(said), BigDecimal.ONE, BigDecimal.ZERO, false),
              i + 1);
    }
    int next = i + 1;
    boolean ordinal = next < words.size() && isOrdinalEnding(word, words.get(next));
    if (ordinal) {
      next++;
    }
    BigDecimal scale = next < words.size() ? scale(words.get(next).lower()) : null;
    if (scale != null) {
      next++;
    }
    if (next < words.size() && words.get(next).lower().equals("percent")) {
      next++;
    }
    BigDecimal half =
        word.decimals() == 0 && scale == null
            ? BigDecimal.ZERO
            : HALF.movePointLeft(word.decimals());
    return new Found(
        new Quantity(number, scale == null ? BigDecimal.ONE : scale, half, ordinal), next);
  }

  private static @Nullable BigDecimal scale(String word) {
    return word.equals("m") ? Scale.of("million") : Scale.of(word);
  }

  private static boolean isOrdinalEnding(TableWord number, TableWord next) {
    return number.to() == next.from()
        && switch (next.lower()) {
          case "st", "nd", "rd", "th" -> true;
          default -> false;
        };
  }

  /** The number in full. */
  BigDecimal value() {
    return digits.multiply(scale);
  }

  BigDecimal low(TypedColumn column) {
    return digits.subtract(half).multiply(factor(column));
  }

  BigDecimal high(TypedColumn column) {
    return digits.add(half).multiply(factor(column));
  }

  /** Whether a figure of a column is this one, by the digits as written. */
  boolean is(BigDecimal figure, TypedColumn column) {
    BigDecimal apart = figure.subtract(digits.multiply(factor(column))).abs();
    return apart.compareTo(half.multiply(factor(column))) <= 0;
  }

  /** Negative, zero or positive as the figure lies below, on or above this number. */
  int order(BigDecimal figure, TypedColumn column) {
    return figure.compareTo(digits.multiply(factor(column)));
  }

  /** A header that counts in millions leaves its figures without them. */
  BigDecimal factor(TypedColumn column) {
    BigDecimal columnScale = column.scale();
    return columnScale != null && columnScale.compareTo(scale) == 0 ? BigDecimal.ONE : scale;
  }
}
