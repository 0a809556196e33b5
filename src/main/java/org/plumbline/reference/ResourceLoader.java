package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/** Reads the rows of one resource into the catalogue. */
final class ResourceLoader {
  private final Resource resource;
  private final Catalogue.Builder catalogue;
  private final Problems problems;
  private final Identifiers identifiers;
  private final CellReader reader;
  private final Mentions mentions = new Mentions();
  private boolean openEnd;
  private int loaded;
  private int leftOut;

  ResourceLoader(
      Resource resource, Catalogue.Builder catalogue, Problems problems, Identifiers identifiers) {
    this.resource = resource;
    this.catalogue = catalogue;
    this.problems = problems;
    this.identifiers = identifiers.saying(problems);
    this.reader = new CellReader(problems);
  }

  Mentions mentions() {
    return mentions;
  }

  Problems problems() {
    return problems;
  }

  ResourceSummary summary() {
    return new ResourceSummary(
        resource.name(),
        resource.kind().word(),
        resource.path(),
        resource.title(),
        loaded,
        leftOut);
  }

  void load(byte[] bytes) {
    if (bytes.length == 0) {
      problems.add(
          Diagnostic.error(Position.of(resource.path()), "empty-file", "The file has 0 bytes.")
              .expected("a header row and data.")
              .effect("The resource is left out."));
      return;
    }
    Encoded text = new Encoded(resource.path(), bytes, resource.charset());
    Optional<Diagnostic> flaw = text.flaw();
    if (flaw.isPresent()) {
      problems.add(flaw.get().effect("The resource is left out."));
      return;
    }
    try (CsvLines lines = new CsvLines(text.reader(), resource.dialect())) {
      Header header = header(lines);
      if (header != null) {
        rows(lines, header);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read.", e);
    }
  }

  private @Nullable Header header(CsvLines lines) {
    if (!resource.dialect().header()) {
      List<String> names = resource.schema().fields().stream().map(Resource.Field::name).toList();
      return new HeaderCheck(resource, problems, 0).check(names);
    }
    List<CSVRecord> rows = headerRows(lines);
    if (lines.broken()) {
      sayBroken(lines);
      return null;
    }
    if (rows.isEmpty()) {
      problems.add(
          Diagnostic.error(
                  Position.of(resource.path(), 1, 0), "missing-header", "The file is blank.")
              .expected("a header row and data.")
              .effect("The resource is left out."));
      return null;
    }
    List<String> names = new ArrayList<>();
    for (String cell : joined(rows)) {
      boolean asIs = resource.schema().field(cell) != null;
      names.add(reader.shared(asIs ? cell : cell.strip()));
    }
    // Some offices end every line with a comma.
    if (names.size() > 1 && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
      openEnd = true;
    }
    return new HeaderCheck(resource, problems, lines.line()).check(names);
  }

  /** The rows that hold the header; what stands above them is passed over. */
  private List<CSVRecord> headerRows(CsvLines lines) {
    List<Integer> wanted = resource.dialect().headerRows();
    int last = wanted.isEmpty() ? 0 : wanted.get(wanted.size() - 1);
    List<CSVRecord> rows = new ArrayList<>();
    do {
      CSVRecord row = lines.next();
      if (row == null) {
        return rows;
      }
      if (wanted.isEmpty() || wanted.contains(lines.line())) {
        rows.add(row);
      }
    } while (lines.line() < last);
    return rows;
  }

  private List<String> joined(List<CSVRecord> rows) {
    List<String> names = new ArrayList<>();
    for (CSVRecord row : rows) {
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        if (i == names.size()) {
          names.add(cell);
        } else if (!cell.isBlank()) {
          String above = names.get(i);
          names.set(i, above.isBlank() ? cell : above + resource.dialect().headerJoin() + cell);
        }
      }
    }
    return names;
  }

  private void rows(CsvLines lines, Header header) {
    TableRows table =
        resource.kind() == Kind.TABLE ? new TableRows(resource, header, reader) : null;
    RowReader rows = table == null ? rowReader() : cells -> {};
    List<Integer> key = keyColumns(header);
    Set<List<String>> keys = new HashSet<>();
    for (CSVRecord row = lines.next(); row != null; row = lines.next()) {
      int before = problems.errors();
      int line = lines.line();
      if (!asLongAsHeader(row, header, line) || !newKey(row, header, line, key, keys)) {
        leftOut++;
        continue;
      }
      for (Cells cells : header.rows(row, line)) {
        if (table == null) {
          rows.read(cells);
        } else {
          table.read(row, cells);
        }
      }
      leftOut += problems.errors() > before ? 1 : 0;
    }
    if (lines.broken()) {
      sayBroken(lines);
    }
    if (table != null) {
      loaded = table.table().rows().size();
      catalogue.add(table.table());
    }
  }

  private RowReader rowReader() {
    RowReader rows =
        switch (resource.kind()) {
          case OBSERVATIONS -> new ObservationRows(reader, catalogue, mentions);
          case MEASURES -> new MeasureRows(reader, catalogue, mentions, identifiers);
          case AREAS -> new AreaRows(reader, catalogue, mentions, identifiers);
          case ENTITIES -> new EntityRows(reader, catalogue, identifiers);
          case EVENTS -> new EventRows(reader, catalogue, mentions, identifiers);
          case TENURES -> new TenureRows(reader, catalogue, mentions);
          case TABLE -> cells -> {};
        };
    return cells -> {
      int before = catalogue.added();
      rows.read(cells);
      loaded += catalogue.added() - before;
    };
  }

  private boolean asLongAsHeader(CSVRecord row, Header header, int line) {
    int expected = header.names().size();
    boolean ends = openEnd && row.size() == expected + 1 && row.get(expected).isBlank();
    if (row.size() == expected || ends) {
      return true;
    }
    boolean tooShort = row.size() < expected;
    problems.add(
        Diagnostic.error(
                Position.of(resource.path(), line, 0),
                tooShort ? "short-row" : "long-row",
                "The row has " + row.size() + " cells.")
            .expected(expected + ", as the header has.")
            .fix(
                tooShort
                    ? "Add the missing cells, blank where nothing is known."
                    : "Put quotation marks around a text with "
                        + quote(resource.dialect().delimiter())
                        + " in it, and write numbers as 1000.")
            .effect("The row is left out."));
    return false;
  }

  private List<Integer> keyColumns(Header header) {
    List<Integer> columns = new ArrayList<>();
    for (String field : resource.schema().primaryKey()) {
      int index = header.names().indexOf(field);
      if (index < 0) {
        problems.add(
            Diagnostic.warning(
                    Position.of(resource.path(), 1, 0),
                    "unknown-key",
                    "The primary key names " + quote(field) + ", which is no column.")
                .effect("The key is not checked."));
        return List.of();
      }
      columns.add(index);
    }
    return columns;
  }

  private boolean newKey(
      CSVRecord row, Header header, int line, List<Integer> columns, Set<List<String>> keys) {
    if (columns.isEmpty()) {
      return true;
    }
    List<String> key = columns.stream().map(index -> row.get(index).strip()).toList();
    if (keys.add(key)) {
      return true;
    }
    int first = columns.get(0);
    problems.add(
        Diagnostic.error(
                new Position(resource.path(), line, first + 1, header.names().get(first)),
                "duplicate-key",
                quote(String.join(", ", key)) + " is the key of an earlier row.")
            .fix("Take one of the rows out, or name more columns in primaryKey.")
            .effect("The row is left out."));
    return false;
  }

  private void sayBroken(CsvLines lines) {
    problems.add(
        Diagnostic.error(
                Position.of(resource.path(), lines.line(), 0),
                "bad-quotes",
                "A quotation mark is not closed, or text follows a closing one.")
            .fix("Close it, or double a quotation mark that belongs to the text.")
            .effect("The rows from here on are left out."));
  }
}
