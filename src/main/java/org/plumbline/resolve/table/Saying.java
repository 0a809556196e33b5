package org.plumbline.resolve.table;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.table.TableWord;

/** How cells, columns and the words of a text are put before a reader. */
final class Saying {
  private static final int SHOWN = 4;

  private final TableIndex index;
  private final String text;
  private final List<TableWord> words;

  Saying(TableIndex index, String text, List<TableWord> words) {
    this.index = index;
    this.text = text;
    this.words = words;
  }

  /** A mark as the text writes it. */
  String written(Mark mark) {
    return text.substring(words.get(mark.from()).from(), words.get(mark.to() - 1).to());
  }

  String written(Condition condition) {
    String value = condition.test().word() + written(condition.value());
    Integer column = condition.column();
    return column == null ? value : column(column) + " " + value;
  }

  String column(int column) {
    return index.column(column).name().strip();
  }

  /** The cells of some rows in a column, each once, the first few. */
  String cells(BitSet rows, int column) {
    Set<String> texts = new LinkedHashSet<>();
    rows.stream().forEach(row -> texts.add(cell(row, column)));
    List<String> shown = texts.stream().limit(SHOWN).toList();
    return String.join("; ", shown) + (texts.size() > SHOWN ? "; …" : "");
  }

  String cell(int row, int column) {
    String cell = index.column(column).cells().get(row).text().strip();
    return cell.isEmpty() ? "nothing" : cell;
  }

  /** What the rows of some conditions are: "1961, Lahti". */
  String rows(List<Condition> conditions, @Nullable Condition but) {
    List<String> said =
        conditions.stream().filter(one -> !one.equals(but)).map(this::written).toList();
    return said.isEmpty() ? "all rows" : String.join(", ", said);
  }
}
