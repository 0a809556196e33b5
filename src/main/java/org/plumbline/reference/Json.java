package org.plumbline.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Position;

/** A JSON value that knows where it stands. A member that is {@code null} counts as absent. */
sealed interface Json {

  Position position();

  /** A string. */
  record Text(String text, Position position) implements Json {}

  /** A number, {@code true} or {@code false}, as written. */
  record Scalar(String text, Position position) implements Json {}

  /** An array. */
  record Items(List<Json> items, Position position) implements Json {}

  /** An object, with the position of each name. */
  record Members(Map<String, Json> values, Map<String, Position> names, Position position)
      implements Json {

    static Members none(Position position) {
      return new Members(new LinkedHashMap<>(), new LinkedHashMap<>(), position);
    }

    @Nullable Json get(String name) {
      return values.get(name);
    }
  }
}
