package org.plumbline.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV text with the lines they start on; blank lines are passed over. */
final class CsvLines implements AutoCloseable {
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Set<Integer> comments;
  private int line;
  private boolean broken;

  CsvLines(Reader reader, Resource.Dialect dialect) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(dialect.delimiter())
            .setQuote(dialect.quote())
            .setEscape(dialect.escape())
            .setCommentMarker(dialect.comment())
            .setIgnoreEmptyLines(false)
            .get();
    this.parser = CSVParser.builder().setReader(reader).setFormat(format).get();
    this.records = parser.iterator();
    this.comments = dialect.commentRows();
  }

  /** The next row, or null at the end or where quotation marks make the rest unreadable. */
  @Nullable CSVRecord next() {
    while (true) {
      long before = parser.getCurrentLineNumber();
      try {
        if (!records.hasNext()) {
          return null;
        }
      } catch (UncheckedIOException | IllegalStateException e) {
        broken = true;
        line = Math.toIntExact(before) + 1;
        return null;
      }
      CSVRecord row = records.next();
      long after = parser.getCurrentLineNumber();
      // A row may be several lines long, and comments may stand before it.
      line = Math.toIntExact(after - before == 1 ? after : after - breaksWithin(row));
      boolean blank = row.size() == 1 && row.get(0).isEmpty();
      if (!blank && !comments.contains(line)) {
        return row;
      }
    }
  }

  /** Line that the last row starts on, or the row that could not be read. */
  int line() {
    return line;
  }

  /** Whether reading stopped before the end. */
  boolean broken() {
    return broken;
  }

  private static int breaksWithin(CSVRecord row) {
    int breaks = 0;
    for (String cell : row) {
      for (int i = 0; i < cell.length(); i++) {
        char c = cell.charAt(i);
        boolean loneReturn = c == '\r' && (i + 1 == cell.length() || cell.charAt(i + 1) != '\n');
        if (c == '\n' || loneReturn) {
          breaks++;
        }
      }
    }
    return breaks;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
