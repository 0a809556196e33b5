package org.plumbline.reference.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/** The rows of a text, blank lines left out. */
record Grid(List<Row> rows) {

  /** A row and the line it starts on. */
  record Row(int line, List<String> cells) {
    String cell(int index) {
      return index < cells.size() ? cells.get(index).strip() : "";
    }

    int filled() {
      int filled = 0;
      for (String cell : cells) {
        filled += cell.isBlank() ? 0 : 1;
      }
      return filled;
    }
  }

  /** All rows of a text. */
  static Grid of(String text, String delimiter, Notebook notes) throws Unclear {
    List<Row> rows = new ArrayList<>();
    int broken = read(text, delimiter, Integer.MAX_VALUE, rows);
    if (broken > 0) {
      throw notes.stop(
          Diagnostic.error(
                  Position.of(notes.file(), broken, 0),
                  "bad-quotes",
                  "A quotation mark is not closed, or text follows a closing one.")
              .fix("Close it, or double a quotation mark that belongs to the text."));
    }
    return new Grid(rows);
  }

  /** The first rows of a text, as far as they can be read. */
  static Grid sample(String text, String delimiter, int most) {
    List<Row> rows = new ArrayList<>();
    read(text, delimiter, most, rows);
    return new Grid(rows);
  }

  /** Adds rows; gives the line of what cannot be read, or 0. */
  private static int read(String text, String delimiter, int most, List<Row> rows) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    int line = 1;
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      while (rows.size() < most && records.hasNext()) {
        CSVRecord one = records.next();
        if (one.size() > 1 || !one.get(0).isEmpty()) {
          rows.add(new Row(line, Arrays.asList(one.values())));
        }
        line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
      }
      return 0;
    } catch (UncheckedIOException | IllegalStateException e) {
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read.", e);
    }
  }
}
