package org.plumbline.model.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet: the first column names the things, the others say something of them.
 *
 * @param resource name of the resource in {@code datapackage.json}
 * @param title what the table is about, or null
 * @param columns names of the columns, as the header writes them
 */
public record Table(String resource, @Nullable String title, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One thing.
   *
   * @param cells as many as the table has columns, as text; empty where the data has none
   */
  public record Row(List<String> cells, SourceRow source) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
