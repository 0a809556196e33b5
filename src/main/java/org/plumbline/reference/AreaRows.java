package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.place.Point;
import org.plumbline.model.reference.Area;

/** Reads places. */
final class AreaRows implements RowReader {
  private final CellReader reader;
  private final Catalogue.Builder catalogue;
  private final Mentions mentions;
  private final Identifiers identifiers;

  AreaRows(
      CellReader reader, Catalogue.Builder catalogue, Mentions mentions, Identifiers identifiers) {
    this.reader = reader;
    this.catalogue = catalogue;
    this.mentions = mentions;
    this.identifiers = identifiers;
  }

  @Override
  public void read(Cells cells) {
    int before = reader.problems().errors();
    String id = reader.required(cells, Column.AREA);
    String label = reader.required(cells, Column.LABEL);
    if (reader.problems().errors() > before || !identifiers.claim(cells, Column.AREA, id)) {
      return;
    }
    String within = reader.text(cells, Column.WITHIN);
    mentions.add(cells, Column.WITHIN, within);
    catalogue.add(
        new Area(
            id,
            label,
            reader.text(cells, Column.KIND),
            reader.phrases(cells, Column.ALIASES),
            reader.phrases(cells, Column.DEMONYMS),
            within,
            point(cells)));
  }

  private @Nullable Point point(Cells cells) {
    BigDecimal lat = degrees(cells, Column.LAT, 90);
    BigDecimal lon = degrees(cells, Column.LON, 180);
    boolean onlyOne = (cells.text(Column.LAT) == null) != (cells.text(Column.LON) == null);
    if (onlyOne) {
      say(
          Diagnostic.error(cells.at(Column.LAT), "half-point", "There is one of lat and lon only.")
              .expected("both or neither."));
    }
    return lat == null || lon == null ? null : new Point(lat, lon);
  }

  private @Nullable BigDecimal degrees(Cells cells, Column column, int most) {
    String text = cells.text(column);
    if (text == null) {
      return null;
    }
    Optional<BigDecimal> number = WrittenNumber.parse(text);
    if (number.isEmpty()) {
      say(WrittenNumber.problem(text, cells.at(column)));
      return null;
    }
    if (number.get().abs().compareTo(BigDecimal.valueOf(most)) > 0) {
      say(
          Diagnostic.error(cells.at(column), "bad-number", quote(text) + " lies outside the globe.")
              .expected("degrees from -" + most + " to " + most + "."));
      return null;
    }
    return number.get();
  }

  private void say(Diagnostic diagnostic) {
    reader.problems().add(diagnostic.effect("The area has no point on the map."));
  }
}
