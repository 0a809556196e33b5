package org.plumbline.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.reference.table.InlineTables;

/**
 * Reads references written out beside what they are for, as in the examples of rules: {@code
 * {measure: unemployed, area: DEU, period: 2023, value: 2609000}}. A row with an {@code event} is
 * an event, with a {@code person} a tenure, with a {@code measure} and a figure an observation,
 * with a {@code measure} and no figure the description of a measure, with an {@code entity} an
 * entity, with an {@code area} and a {@code label} an area. A row with a {@code table} is one of
 * the spreadsheet of that title, its other keys being the columns.
 */
public final class InlineReferences {

  /** Reads rows that stand nowhere in particular. */
  public LoadedCatalogue read(List<Map<String, String>> rows) {
    return read(rows, rows.stream().map(row -> Position.of(InlineCells.UNNAMED)).toList());
  }

  /**
   * Reads rows, columns to text.
   *
   * @param positions where each row stands
   */
  public LoadedCatalogue read(List<Map<String, String>> rows, List<Position> positions) {
    if (rows.size() != positions.size()) {
      throw new IllegalArgumentException(
          "There are (" + rows.size() + ") rows and (" + positions.size() + ") positions.");
    }
    Problems problems = new Problems(InlineCells.UNNAMED);
    Catalogue.Builder catalogue = Catalogue.builder();
    CellReader reader = new CellReader(problems);
    Mentions mentions = new Mentions();
    Identifiers identifiers = Identifiers.none(problems);
    List<InlineCells> inline = new ArrayList<>();
    InlineTables.of(rows).forEach(catalogue::add);
    for (int i = 0; i < rows.size(); i++) {
      if (InlineTables.isRow(rows.get(i))) {
        continue;
      }
      InlineCells row = InlineCells.of(rows.get(i), positions.get(i), i + 1);
      if (row == null) {
        problems.add(
            Diagnostic.error(
                    positions.get(i),
                    "unknown-reference",
                    "It is not clear what kind of reference this is.")
                .expected(
                    "measure, area and value (or low and high), an event with its date, or a person"
                        + " with role and start."));
      } else {
        inline.add(row);
      }
    }
    // Measures first, whose units observations may leave out.
    inline.sort(Comparator.comparing(row -> row.kind() != Kind.MEASURES));
    for (InlineCells row : inline) {
      row.checkSpelling(problems);
      RowReader rowReader =
          switch (row.kind()) {
            case OBSERVATIONS, TABLE -> new ObservationRows(reader, catalogue, mentions);
            case MEASURES -> new MeasureRows(reader, catalogue, mentions, identifiers);
            case AREAS -> new AreaRows(reader, catalogue, mentions, identifiers);
            case ENTITIES -> new EntityRows(reader, catalogue, identifiers);
            case EVENTS -> new EventRows(reader, catalogue, mentions, identifiers);
            case TENURES -> new TenureRows(reader, catalogue, mentions);
          };
      rowReader.read(row);
    }
    return new LoadedCatalogue(catalogue.build(), problems.all());
  }
}
