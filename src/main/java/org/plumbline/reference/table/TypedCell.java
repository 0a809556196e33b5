package org.plumbline.reference.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell with what it says.
 *
 * @param text as the file has it
 * @param number where it holds one figure and at most a unit, else null; a scale word is applied
 * @param date where it holds one date and at most a weekday, else null
 */
public record TypedCell(
    String text, List<TableWord> words, @Nullable BigDecimal number, @Nullable TableDate date) {
  private static final int UNIT_WORDS = 3;
  private static final int DATE_WORDS = 2;

  public TypedCell {
    words = List.copyOf(words);
  }

  static TypedCell of(String text) {
    List<TableWord> words = TableWords.of(text);
    return new TypedCell(text, words, number(words), date(words));
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  private static @Nullable BigDecimal number(List<TableWord> words) {
    if (words.isEmpty() || words.size() > 1 + UNIT_WORDS) {
      return null;
    }
    // A figure may have a currency before it and a unit behind it, but it stands alone.
    BigDecimal number = null;
    for (int i = 0; i < words.size(); i++) {
      BigDecimal signed = words.get(i).signed();
      if (signed != null && (number != null || i > 1)) {
        return null;
      }
      if (signed != null) {
        int next = i + 1;
        BigDecimal scale = next < words.size() ? Scale.of(words.get(next).lower()) : null;
        number = scale == null ? signed : signed.multiply(scale);
      }
    }
    return number;
  }

  private static @Nullable TableDate date(List<TableWord> words) {
    for (int i = 0; i < words.size(); i++) {
      DateWords.Found found = DateWords.at(words, i);
      if (found != null) {
        boolean alone = words.size() - (found.to() - found.from()) <= DATE_WORDS;
        return alone ? found.date() : null;
      }
    }
    return null;
  }
}
