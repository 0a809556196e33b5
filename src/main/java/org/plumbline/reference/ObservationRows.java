package org.plumbline.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.ReferenceValue;

/** Reads figures. */
final class ObservationRows implements RowReader {
  /** SDMX statuses of cells that hold no figure, for one reason or another. */
  private static final Set<String> WITHOUT_FIGURE = Set.of("H", "L", "M", "O", "Q");

  private final CellReader reader;
  private final FigureReader figures;
  private final Catalogue.Builder catalogue;
  private final Mentions mentions;
  private final Map<Map<String, String>, Map<String, String>> attributes = new HashMap<>();

  ObservationRows(CellReader reader, Catalogue.Builder catalogue, Mentions mentions) {
    this.reader = reader;
    this.figures = new FigureReader(reader);
    this.catalogue = catalogue;
    this.mentions = mentions;
  }

  @Override
  public void read(Cells cells) {
    if (withoutFigure(cells)) {
      return;
    }
    int before = reader.problems().errors();
    String measure = reader.required(cells, Column.MEASURE);
    String area = reader.required(cells, Column.AREA);
    Period period = reader.period(cells, Column.PERIOD);
    ReferenceValue value = figures.read(cells, unit(cells, measure));
    SourceRow source = reader.source(cells);
    if (value == null || reader.problems().errors() > before) {
      return;
    }
    boolean scaleUnstated = cells.has(Column.UNIT_MULT) && cells.text(Column.UNIT_MULT) == null;
    mentions.add(cells, Column.MEASURE, measure);
    mentions.add(cells, Column.AREA, area);
    catalogue.add(
        new Observation(
            measure,
            area,
            period,
            value,
            cells.dimensions(),
            scaleUnstated,
            attributes(cells),
            source));
  }

  private static boolean withoutFigure(Cells cells) {
    String status = cells.text(Column.STATUS);
    boolean said =
        (status != null && WITHOUT_FIGURE.contains(status)) || cells.mayBeBlank(Column.VALUE);
    return said
        && cells.text(Column.VALUE) == null
        && cells.text(Column.LOW) == null
        && cells.text(Column.HIGH) == null;
  }

  private @Nullable String unit(Cells cells, String measure) {
    String unit = reader.text(cells, Column.UNIT);
    return unit != null ? unit : catalogue.declared(measure).map(Measure::unit).orElse(null);
  }

  private Map<String, String> attributes(Cells cells) {
    Map<String, String> map = Map.of();
    for (Column column : Kind.ATTRIBUTES) {
      String text = reader.text(cells, column);
      if (text != null) {
        map = map.isEmpty() ? new LinkedHashMap<>() : map;
        map.put(column.word(), text);
      }
    }
    Map<String, String> known = map.isEmpty() ? null : attributes.putIfAbsent(map, map);
    return known == null ? map : known;
  }
}
