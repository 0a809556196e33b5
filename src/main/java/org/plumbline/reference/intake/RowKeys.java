package org.plumbline.reference.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/** Whether the columns that say what a figure is for tell all rows apart. */
final class RowKeys {
  private static final Set<String> PARTS = Set.of("area", "period", "measure", "dimension", "unit");

  private final TableText table;
  private final List<Integer> columns = new ArrayList<>();
  private int line;
  private int earlier;

  RowKeys(TableText table, List<ColumnProfile> all, Plan plan) {
    this.table = table;
    for (ColumnProfile column : all) {
      String concept = plan.field(column).concept;
      if (concept != null && PARTS.contains(concept)) {
        columns.add(column.index());
      }
    }
  }

  boolean areUnique() {
    Map<List<String>, Integer> lines = new HashMap<>();
    for (Grid.Row row : table.rows()) {
      Integer known = lines.putIfAbsent(columns.stream().map(row::cell).toList(), row.line());
      if (known != null) {
        line = row.line();
        earlier = known;
        return false;
      }
    }
    return true;
  }

  /** Says where two rows are for the same, since a claim would be held against both. */
  void warn(Notebook notes) {
    if (!areUnique()) {
      notes.add(
          Diagnostic.warning(
                  Position.of(notes.file(), line, 0),
                  "same-key",
                  "The row is for the same area, period and parts as that in line " + earlier + ".")
              .fix("See whether a column that was left out tells them apart."));
    }
  }
}
