package org.plumbline.reference.store;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a type consists of, as a text: where that has changed, what was stored does not count. */
final class Layout {
  private Layout() {}

  static String of(Class<?> type) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants())
            .map(String::valueOf)
            .collect(Collectors.joining(" "))
        : Shape.of(type).text();
  }
}
