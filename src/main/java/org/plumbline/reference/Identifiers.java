package org.plumbline.reference;

import static org.plumbline.reference.Description.quote;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;

/** Which identifiers are taken, over all resources of a package, and where. */
final class Identifiers {
  private final Map<Column, Map<String, Position>> taken = new EnumMap<>(Column.class);
  private final Problems problems;

  private Identifiers(Map<Column, Map<String, Position>> taken, Problems problems) {
    this.taken.putAll(taken);
    this.problems = problems;
  }

  static Identifiers none(Problems problems) {
    Identifiers identifiers = new Identifiers(Map.of(), problems);
    for (Column column : Column.values()) {
      identifiers.taken.put(column, new LinkedHashMap<>());
    }
    return identifiers;
  }

  /** The same identifiers, with what is wrong said to another file's list. */
  Identifiers saying(Problems other) {
    return new Identifiers(taken, other);
  }

  /** Takes an identifier, unless an earlier row has it, which is then said. */
  boolean claim(Cells cells, Column column, String id) {
    Position earlier = taken(column).putIfAbsent(id, cells.at(column));
    if (earlier == null) {
      return true;
    }
    problems.add(
        Diagnostic.error(
                cells.at(column),
                "duplicate-id",
                quote(id) + " is described already, at " + earlier + ".")
            .effect("The row is left out."));
    return false;
  }

  @Nullable Position where(Column column, String id) {
    return taken(column).get(id);
  }

  /** All identifiers of one column, in the order of the data. */
  List<String> of(Column column) {
    return List.copyOf(taken(column).keySet());
  }

  private Map<String, Position> taken(Column column) {
    return taken.computeIfAbsent(column, any -> new LinkedHashMap<>());
  }
}
