package org.plumbline.reference.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a spreadsheet.
 *
 * @param name as the header writes it
 * @param nameWords the words of the name
 * @param scale what the header multiplies its figures by ("viewers (millions)"), or null
 * @param cells one for each row
 */
public record TypedColumn(
    int index,
    String name,
    List<TableWord> nameWords,
    Kind kind,
    @Nullable BigDecimal scale,
    List<TypedCell> cells) {
  private static final int MOST = 70;
  private static final int ALL = 100;

  /** What most of a column's cells hold. */
  public enum Kind {
    FIGURES,
    DATES,
    TEXT
  }

  public TypedColumn {
    nameWords = List.copyOf(nameWords);
    cells = List.copyOf(cells);
  }

  static TypedColumn of(int index, String name, List<TypedCell> cells) {
    List<TableWord> words = TableWords.of(name);
    return new TypedColumn(index, name, words, kind(cells), scale(name, words), cells);
  }

  /** A scale word behind the first word; an abbreviated one only in brackets: "viewers (m)". */
  private static @Nullable BigDecimal scale(String name, List<TableWord> words) {
    for (int i = 1; i < words.size(); i++) {
      TableWord word = words.get(i);
      boolean bracketed =
          word.from() > 0 && name.charAt(word.from() - 1) == '(' && name.indexOf(')') >= 0;
      BigDecimal scale = bracketed ? Scale.abbreviated(word.lower()) : Scale.of(word.lower());
      if (scale != null) {
        return scale;
      }
    }
    return null;
  }

  private static Kind kind(List<TypedCell> cells) {
    List<TypedCell> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    long dates = filled.stream().filter(cell -> cell.date() != null).count();
    long figures = filled.stream().filter(cell -> cell.number() != null).count();
    if (!filled.isEmpty() && dates * ALL >= filled.size() * (long) MOST) {
      return Kind.DATES;
    }
    return !filled.isEmpty() && figures * ALL >= filled.size() * (long) MOST
        ? Kind.FIGURES
        : Kind.TEXT;
  }
}
