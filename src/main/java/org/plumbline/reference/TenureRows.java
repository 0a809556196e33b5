package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.reference.Tenure;
import org.plumbline.model.time.Period;

/** Reads who held an office when. */
final class TenureRows implements RowReader {
  private final CellReader reader;
  private final Catalogue.Builder catalogue;
  private final Mentions mentions;

  TenureRows(CellReader reader, Catalogue.Builder catalogue, Mentions mentions) {
    this.reader = reader;
    this.catalogue = catalogue;
    this.mentions = mentions;
  }

  @Override
  public void read(Cells cells) {
    int before = reader.problems().errors();
    String person = reader.required(cells, Column.PERSON);
    String role = reader.required(cells, Column.ROLE);
    reader.required(cells, Column.START);
    Period start = reader.period(cells, Column.START);
    Period end = reader.period(cells, Column.END);
    SourceRow source = reader.source(cells);
    if (start == null || reader.problems().errors() > before) {
      return;
    }
    if (end != null && end.end().isBefore(start.start())) {
      reader
          .problems()
          .add(
              Diagnostic.error(
                      cells.at(Column.END),
                      "end-before-start",
                      quote(end.written()) + " lies before " + quote(start.written()) + ".")
                  .effect("The row is left out."));
      return;
    }
    String area = reader.text(cells, Column.AREA);
    mentions.add(cells, Column.AREA, area);
    catalogue.add(
        new Tenure(
            person,
            role,
            reader.text(cells, Column.ORGANISATION),
            area,
            start,
            end,
            reader.phrases(cells, Column.ALIASES),
            reader.phrases(cells, Column.ROLE_ALIASES),
            source));
  }
}
