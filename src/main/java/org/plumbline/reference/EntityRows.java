package org.plumbline.reference;

import org.plumbline.model.reference.Entity;

/** Reads persons, groups and things. */
final class EntityRows implements RowReader {
  private final CellReader reader;
  private final Catalogue.Builder catalogue;
  private final Identifiers identifiers;

  EntityRows(CellReader reader, Catalogue.Builder catalogue, Identifiers identifiers) {
    this.reader = reader;
    this.catalogue = catalogue;
    this.identifiers = identifiers;
  }

  @Override
  public void read(Cells cells) {
    int before = reader.problems().errors();
    String id = reader.required(cells, Column.ENTITY);
    String label = reader.required(cells, Column.LABEL);
    if (reader.problems().errors() > before || !identifiers.claim(cells, Column.ENTITY, id)) {
      return;
    }
    catalogue.add(
        new Entity(
            id, label, reader.text(cells, Column.KIND), reader.phrases(cells, Column.ALIASES)));
  }
}
