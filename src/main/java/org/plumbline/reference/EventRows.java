package org.plumbline.reference;

import org.plumbline.model.reference.Event;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Period;

/** Reads events. */
final class EventRows implements RowReader {
  private final CellReader reader;
  private final Catalogue.Builder catalogue;
  private final Mentions mentions;
  private final Identifiers identifiers;

  EventRows(
      CellReader reader, Catalogue.Builder catalogue, Mentions mentions, Identifiers identifiers) {
    this.reader = reader;
    this.catalogue = catalogue;
    this.mentions = mentions;
    this.identifiers = identifiers;
  }

  @Override
  public void read(Cells cells) {
    int before = reader.problems().errors();
    String id = reader.required(cells, Column.EVENT);
    String label = reader.required(cells, Column.LABEL);
    reader.required(cells, Column.DATE);
    Period date = reader.period(cells, Column.DATE);
    SourceRow source = reader.source(cells);
    if (date == null
        || reader.problems().errors() > before
        || !identifiers.claim(cells, Column.EVENT, id)) {
      return;
    }
    String area = reader.text(cells, Column.AREA);
    mentions.add(cells, Column.AREA, area);
    catalogue.add(new Event(id, label, reader.phrases(cells, Column.ALIASES), date, area, source));
  }
}
