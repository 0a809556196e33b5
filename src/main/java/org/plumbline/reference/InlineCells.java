package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.diagnostic.Spelling;

/** One row with what it was taken for. */
final class InlineCells implements Cells {
  static final String UNNAMED = "reference";
  private static final String RESOURCE = "resource";

  private final Kind kind;
  private final Map<Column, String> texts = new EnumMap<>(Column.class);
  private final Map<String, String> dimensions = new LinkedHashMap<>();
  private final String resource;
  private final Position position;
  private final int number;

  private InlineCells(Kind kind, Map<String, String> row, Position position, int number) {
    this.kind = kind;
    this.position = position;
    this.number = number;
    this.resource = row.getOrDefault(RESOURCE, UNNAMED);
    row.forEach(
        (name, text) -> {
          Column column = kind.column(name);
          if (column != null) {
            texts.put(column, text.strip());
          } else if (!name.equals(RESOURCE) && !text.isBlank()) {
            dimensions.put(name, text.strip());
          }
        });
  }

  /** The row, or null where it is not clear what it is. */
  static @Nullable InlineCells of(Map<String, String> row, Position position, int number) {
    Kind kind = kind(row);
    return kind == null ? null : new InlineCells(kind, row, position, number);
  }

  private static @Nullable Kind kind(Map<String, String> row) {
    Set<Column> columns = EnumSet.noneOf(Column.class);
    row.keySet().stream().map(Column::named).forEach(column -> add(columns, column));
    boolean figure =
        columns.contains(Column.VALUE)
            || columns.contains(Column.LOW)
            || columns.contains(Column.HIGH);
    if (columns.contains(Column.EVENT)) {
      return Kind.EVENTS;
    }
    if (columns.contains(Column.PERSON)) {
      return Kind.TENURES;
    }
    if (columns.contains(Column.MEASURE) && figure) {
      return Kind.OBSERVATIONS;
    }
    if (columns.contains(Column.MEASURE)) {
      return columns.contains(Column.LABEL) ? Kind.MEASURES : Kind.OBSERVATIONS;
    }
    if (columns.contains(Column.ENTITY)) {
      return Kind.ENTITIES;
    }
    return columns.contains(Column.AREA) && columns.contains(Column.LABEL) ? Kind.AREAS : null;
  }

  private static void add(Set<Column> columns, @Nullable Column column) {
    if (column != null) {
      columns.add(column);
    }
  }

  Kind kind() {
    return kind;
  }

  /** A name that is nearly that of a standard column was probably meant to be it. */
  void checkSpelling(Problems problems) {
    for (String name : dimensions.keySet()) {
      Spelling.nearest(name, kind.columnWords())
          .filter(
              nearest ->
                  name.length() > 3 && !has(Column.valueOf(nearest.toUpperCase(Locale.ROOT))))
          .ifPresent(
              nearest ->
                  problems.add(
                      Diagnostic.warning(
                              position, "unknown-column", quote(name) + " is no standard column.")
                          .fix("Maybe you meant " + quote(nearest) + ".")));
    }
  }

  @Override
  public @Nullable String text(Column column) {
    String text = texts.get(column);
    return text == null || text.isEmpty() ? null : text;
  }

  @Override
  public boolean has(Column column) {
    return texts.containsKey(column);
  }

  @Override
  public Map<String, String> dimensions() {
    return dimensions;
  }

  @Override
  public Position at(Column column) {
    return new Position(position.file(), position.line(), position.column(), column.word());
  }

  @Override
  public String resource() {
    return resource;
  }

  @Override
  public int line() {
    return number;
  }
}
