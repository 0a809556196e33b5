package org.plumbline.rule;

import java.util.List;
import java.util.Map;
import org.plumbline.diagnostic.Position;

/**
 * Values that rules look up, from {@code rules/tables}.
 *
 * @param name the file's name without its ending
 * @param rows each from column to cell, in the order of the file
 */
public record RuleTable(String name, List<String> columns, List<Row> rows) {
  public RuleTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One row. */
  public record Row(Map<String, String> cells, Position position) {}
}
