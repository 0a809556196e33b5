package org.plumbline.reference;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Position;

/** Which identifiers the rows of a resource refer to, and where each does so first. */
final class Mentions {
  private final Map<Column, Map<String, Position>> first = new EnumMap<>(Column.class);

  void add(Cells cells, Column column, @Nullable String id) {
    if (id != null) {
      Map<String, Position> known = first.computeIfAbsent(column, any -> new LinkedHashMap<>());
      if (!known.containsKey(id)) {
        known.put(id, cells.at(column));
      }
    }
  }

  void addAll(Cells cells, Column column, List<String> ids) {
    ids.forEach(id -> add(cells, column, id));
  }

  void forEach(Column column, BiConsumer<String, Position> visitor) {
    first.getOrDefault(column, Map.of()).forEach(visitor);
  }
}
