package org.plumbline.reference.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table that comes with the program. */
final class ShippedTable {
  private static final String FOLDER = "/org/plumbline/reference/";

  private ShippedTable() {}

  /** Its rows, by the names of its columns. */
  static List<CSVRecord> rows(String file) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (@Nullable InputStream in = ShippedTable.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("The program comes without its table (" + file + ").");
      }
      try (CSVParser parser =
          CSVParser.builder()
              .setReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .setFormat(format)
              .get()) {
        return parser.getRecords();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table in the program is damaged: " + file, e);
    }
  }
}
