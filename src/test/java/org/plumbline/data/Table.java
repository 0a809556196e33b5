package org.plumbline.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file read strictly: well-formed UTF-8, a header, as many cells in each row, trimmed. */
record Table(String name, List<String> columns, List<Row> rows) {

  /** One row; a cell is empty where the file leaves it blank. */
  record Row(String where, Map<String, String> cells) {

    String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new AssertionError(where + " has no column " + column);
      }
      return cell;
    }

    List<String> list(String column) {
      return get(column).isEmpty() ? List.of() : Arrays.asList(get(column).split("; ", -1));
    }
  }

  static Table read(Path file) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)));
      List<Row> rows = new ArrayList<>();
      try (CSVParser parser = CSVParser.parse(text.toString(), strict())) {
        List<CSVRecord> records = parser.getRecords();
        List<String> columns = records.get(0).toList();
        for (CSVRecord line : records.subList(1, records.size())) {
          rows.add(row(file.getFileName() + ":" + (rows.size() + 2), columns, line));
        }
        return new Table(file.getFileName().toString(), columns, rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static CSVFormat strict() {
    return CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setTrailingData(false).get();
  }

  private static Row row(String where, List<String> columns, CSVRecord line) {
    if (line.size() != columns.size()) {
      throw new AssertionError(where + " has " + line.size() + " cells, not " + columns.size());
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String cell = line.get(i);
      if (!cell.equals(cell.strip()) || cell.contains("\n") || cell.contains("  ")) {
        throw new AssertionError(where + ":" + columns.get(i) + " is not trimmed: " + cell);
      }
      cells.put(columns.get(i), cell);
    }
    return new Row(where, cells);
  }

  List<String> column(String column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  Row row(String column, String value) {
    return rows.stream()
        .filter(row -> row.get(column).equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " has no " + column + " " + value));
  }
}
