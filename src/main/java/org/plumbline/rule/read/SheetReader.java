package org.plumbline.rule.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.rule.RuleTable;

/**
 * Reads a CSV file strictly. A blank row ends nothing: it is reported, and the rows below it count.
 */
final class SheetReader {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setIgnoreEmptyLines(false)
          .setTrailingData(false)
          .setLenientEof(false)
          .get();

  private static final String ROW_LEFT_OUT = "The row is left out; the others count.";

  private final SourceText source;
  private final String effect;
  private final List<Diagnostic> found;

  /**
   * @param effect what happens where the whole file cannot be read
   */
  SheetReader(SourceText source, String effect, List<Diagnostic> found) {
    this.source = source;
    this.effect = effect;
    this.found = found;
  }

  /** The sheet, or empty where its header or its quotes cannot be read. */
  Optional<Sheet> read() {
    if (source.text().isBlank()) {
      found.add(broken(0, "empty-file", "The file is empty.").expected("a header row."));
      return Optional.empty();
    }
    List<CSVRecord> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(source.text()), FORMAT)) {
      for (CSVRecord row : parser) {
        records.add(row);
      }
    } catch (IOException | UncheckedIOException e) {
      int line = records.isEmpty() ? 1 : lineBehind(records.get(records.size() - 1));
      found.add(
          broken(
                  line,
                  "csv-quote",
                  "A quote in or below this line is not closed, or text follows it.")
              .fix("Put a cell with commas or quotes in double quotes, and double those within."));
      return Optional.empty();
    }
    List<String> columns = header(records.get(0));
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    Sheet sheet = new Sheet(columns, rows(columns, withoutBlankEnd(records)));
    warnOfEmptyColumns(sheet);
    return Optional.of(sheet);
  }

  private List<String> header(CSVRecord first) {
    List<String> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean good = true;
    for (int i = 0; i < first.size(); i++) {
      String name = first.get(i).strip();
      if (!name.equals(first.get(i))) {
        found.add(spaces(1, i, name));
      }
      if (name.isEmpty()) {
        found.add(broken(1, "unnamed-column", "Column " + (i + 1) + " has no name."));
        good = false;
      } else if (!seen.add(name)) {
        found.add(broken(1, "duplicate-column", "The column ‘" + name + "’ is there twice."));
        good = false;
      }
      columns.add(name);
    }
    if (columns.size() == 1 && columns.get(0).indexOf(';') >= 0) {
      found.add(
          broken(1, "wrong-separator", "The header is separated by semicolons.")
              .expected("commas."));
      good = false;
    }
    return good ? columns : List.of();
  }

  private List<RuleTable.Row> rows(List<String> columns, List<CSVRecord> records) {
    List<RuleTable.Row> rows = new ArrayList<>();
    for (CSVRecord row : records.subList(1, records.size())) {
      int line = lineOf(row);
      if (isBlank(row)) {
        found.add(
            Diagnostic.warning(
                    Position.of(source.file(), line, 0), "blank-row", "The row is blank.")
                .fix("Delete it.")
                .effect("The rows below it are read all the same."));
      } else if (row.size() != columns.size()) {
        found.add(
            Diagnostic.error(
                    Position.of(source.file(), line, 0),
                    "cell-count",
                    "The row has " + row.size() + " cells.")
                .expected(columns.size() + ", one for each column.")
                .fix("Put a cell with a comma in it in double quotes.")
                .effect(ROW_LEFT_OUT)
                .snippet(source.line(line), 0));
      } else {
        rows.add(new RuleTable.Row(cells(columns, row, line), Position.of(source.file(), line, 0)));
      }
    }
    return rows;
  }

  private Map<String, String> cells(List<String> columns, CSVRecord row, int line) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.get(i).strip();
      if (!cell.equals(row.get(i))) {
        found.add(spaces(line, i, columns.get(i)));
      }
      cells.put(columns.get(i), cell);
    }
    return cells;
  }

  private void warnOfEmptyColumns(Sheet sheet) {
    for (String column : sheet.columns()) {
      boolean empty =
          sheet.rows().stream().allMatch(r -> r.cells().getOrDefault(column, "").isEmpty());
      if (empty && !sheet.rows().isEmpty()) {
        found.add(
            Diagnostic.warning(
                    new Position(source.file(), 1, 0, column),
                    "unused-column",
                    "The column ‘" + column + "’ has no cell with anything in it.")
                .fix("Fill it or delete it."));
      }
    }
  }

  private Diagnostic spaces(int line, int column, String name) {
    return Diagnostic.warning(
            new Position(source.file(), line, column + 1, name),
            "stray-space",
            "The cell begins or ends with a space.")
        .fix("Delete it.")
        .effect("The cell is read without it.");
  }

  private Diagnostic broken(int line, String code, String what) {
    Diagnostic diagnostic =
        Diagnostic.error(Position.of(source.file(), line, 0), code, what).effect(effect);
    return line > 0 ? diagnostic.snippet(source.line(line), 0) : diagnostic;
  }

  /** An editor's line break at the end of the file is no blank row. */
  private static List<CSVRecord> withoutBlankEnd(List<CSVRecord> records) {
    int end = records.size();
    while (end > 1 && isBlank(records.get(end - 1)) && records.get(end - 1).size() == 1) {
      end--;
    }
    return records.subList(0, end);
  }

  private static boolean isBlank(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  /** The parser counts records, not lines: a quoted cell may hold several. */
  private int lineOf(CSVRecord row) {
    return source.lineAt(row.getCharacterPosition());
  }

  private int lineBehind(CSVRecord last) {
    return Math.min(source.lines().size(), lineOf(last) + 1);
  }
}
