package org.plumbline.model.reference;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.place.Point;

/**
 * A place.
 *
 * @param id ISO 3166-1 alpha-3, 3166-2, M49 or an own code; {@code IRQ+SYR} composes two
 * @param kind such as {@code country}, {@code city}, {@code lake}, or null
 * @param demonyms adjectives and names of its people
 * @param within the area it lies in, or null
 * @param point where it lies, or null
 */
public record Area(
    String id,
    String label,
    @Nullable String kind,
    List<String> aliases,
    List<String> demonyms,
    @Nullable String within,
    @Nullable Point point) {
  public Area {
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
  }

  /** Codes of the areas that this one is composed of, in order; empty for a simple one. */
  public List<String> parts() {
    return partsOf(id);
  }

  /** Codes that a code composes: two for {@code IRQ+SYR}, none for a simple one. */
  public static List<String> partsOf(String id) {
    if (id.indexOf('+') < 0) {
      return List.of();
    }
    return Arrays.stream(id.split("\\+", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
