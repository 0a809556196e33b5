package org.plumbline.resolve.table;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.table.TableDate;
import org.plumbline.reference.table.TypedCell;
import org.plumbline.reference.table.TypedColumn;

/**
 * What the text says of a row: one of its cells has a value, or lies on a side of it.
 *
 * @param column the column the text names for it, or null where it names none
 * @param strong whether the grammar leaves no doubt that the value is said of the column
 * @param test how the cell must lie to the value
 * @param rows the rows that meet it
 */
record Condition(Mark value, @Nullable Integer column, boolean strong, Test test, BitSet rows) {

  /** How a cell lies to a value. */
  enum Test {
    IS,
    MORE,
    LESS,
    AT_LEAST,
    AT_MOST;

    static @Nullable Test of(String cue) {
      return switch (cue) {
        case "more-than", "after" -> MORE;
        case "less-than", "before" -> LESS;
        case "at-least" -> AT_LEAST;
        case "at-most" -> AT_MOST;
        default -> null;
      };
    }

    boolean holds(int order) {
      return switch (this) {
        case IS -> order == 0;
        case MORE -> order > 0;
        case LESS -> order < 0;
        case AT_LEAST -> order >= 0;
        case AT_MOST -> order <= 0;
      };
    }

    String word() {
      return switch (this) {
        case IS -> "";
        case MORE -> "more than ";
        case LESS -> "less than ";
        case AT_LEAST -> "at least ";
        case AT_MOST -> "at most ";
      };
    }
  }

  /** That a value stands in a row, in a given column or, where that is null, in any. */
  static Condition is(Mark value, @Nullable TypedColumn column, boolean strong) {
    BitSet rows = new BitSet();
    for (Entry entry : value.entries()) {
      if (column == null || entry.column() == column.index()) {
        rows.or(entry.rows());
      }
    }
    Integer index = column == null ? null : column.index();
    return new Condition(value, index, strong, Test.IS, rows);
  }

  /** That a row's figure or date lies on a side of the value. */
  static Condition ordered(Mark value, TypedColumn column, Test test) {
    BitSet rows = new BitSet();
    List<TypedCell> cells = column.cells();
    for (int row = 0; row < cells.size(); row++) {
      Integer order = order(cells.get(row), value, column);
      if (order != null && test.holds(order)) {
        rows.set(row);
      }
    }
    return new Condition(value, column.index(), true, test, rows);
  }

  private static @Nullable Integer order(TypedCell cell, Mark value, TypedColumn column) {
    Quantity quantity = value.quantity();
    if (quantity != null && cell.number() != null) {
      return quantity.order(cell.number(), column);
    }
    TableDate date = value.date();
    TableDate there = cell.date();
    if (date != null && there != null && date.comparable(there)) {
      return there.compareTo(date);
    }
    Integer year = there == null ? null : there.year();
    return year == null || quantity == null
        ? null
        : Integer.valueOf(Integer.compare(year, quantity.digits().intValue()));
  }
}
