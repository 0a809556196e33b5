package org.plumbline.reference;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.reference.Table;

/** Reads a spreadsheet as it stands. */
final class TableRows {
  private final Resource resource;
  private final Header header;
  private final CellReader reader;
  private final List<Table.Row> rows = new ArrayList<>();

  TableRows(Resource resource, Header header, CellReader reader) {
    this.resource = resource;
    this.header = header;
    this.reader = reader;
  }

  void read(CSVRecord row, Cells cells) {
    int before = reader.problems().errors();
    SourceRow source = reader.source(cells);
    if (reader.problems().errors() == before) {
      rows.add(new Table.Row(header.texts(row), source));
    }
  }

  Table table() {
    return new Table(resource.name(), resource.title(), header.names(), rows);
  }
}
