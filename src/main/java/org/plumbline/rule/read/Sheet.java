package org.plumbline.rule.read;

import java.util.List;
import org.plumbline.rule.RuleTable;

/**
 * A CSV file as rows of cells.
 *
 * @param rows those with as many cells as there are columns, each with where it stands
 */
record Sheet(List<String> columns, List<RuleTable.Row> rows) {
  Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
