package org.plumbline.reference.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.reference.Table;

/**
 * Spreadsheets written out row by row beside what they are for, as in the examples of rules: {@code
 * {table: Cup finals, Year: 2014, Venue: Turku, Attendance: "4,210"}}.
 */
public final class InlineTables {
  private static final String TITLE = "table";

  private InlineTables() {}

  /** Whether a row is one of a spreadsheet. */
  public static boolean isRow(Map<String, String> row) {
    return row.containsKey(TITLE);
  }

  /** A table for each title, in the order of the rows; a row's line is its place among all. */
  public static List<Table> of(List<Map<String, String>> rows) {
    Map<String, Set<String>> columns = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      if (isRow(row)) {
        Set<String> known =
            columns.computeIfAbsent(row.getOrDefault(TITLE, ""), any -> new LinkedHashSet<>());
        row.keySet().stream().filter(name -> !name.equals(TITLE)).forEach(known::add);
      }
    }
    List<Table> tables = new ArrayList<>();
    columns.forEach((title, names) -> tables.add(table(title, List.copyOf(names), rows)));
    return tables;
  }

  private static Table table(String title, List<String> columns, List<Map<String, String>> rows) {
    List<Table.Row> own = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      if (title.equals(row.get(TITLE))) {
        List<String> cells =
            columns.stream().map(column -> row.getOrDefault(column, "").strip()).toList();
        SourceRow source =
            new SourceRow(title, i + 1, null, null, null, null, null, null, null, null);
        own.add(new Table.Row(cells, source));
      }
    }
    return new Table(title, title, columns, own);
  }
}
