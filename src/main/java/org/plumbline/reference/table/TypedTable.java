package org.plumbline.reference.table;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.reference.Table;

/** A spreadsheet with the types of its columns. */
public record TypedTable(Table table, List<TypedColumn> columns) {
  public TypedTable {
    columns = List.copyOf(columns);
  }

  /** Finds out the types; rows that say the same in every column are headings and left out. */
  public static TypedTable of(Table whole) {
    Table table =
        new Table(
            whole.resource(),
            whole.title(),
            whole.columns(),
            whole.rows().stream().filter(row -> !isHeading(row)).toList());
    List<TypedColumn> columns = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      List<TypedCell> cells = new ArrayList<>();
      for (Table.Row row : table.rows()) {
        cells.add(TypedCell.of(row.cells().get(i)));
      }
      columns.add(TypedColumn.of(i, table.columns().get(i), cells));
    }
    return new TypedTable(table, columns);
  }

  private static boolean isHeading(Table.Row row) {
    List<String> cells = row.cells();
    return cells.size() > 2 && cells.stream().distinct().count() == 1;
  }

  public int rows() {
    return table.rows().size();
  }
}
