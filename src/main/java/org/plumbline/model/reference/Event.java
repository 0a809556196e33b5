package org.plumbline.model.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Period;

/**
 * Something that happened.
 *
 * @param date when; {@link Period#oneOf()} holds several where sources or time zones differ
 */
public record Event(
    String id,
    String label,
    List<String> aliases,
    Period date,
    @Nullable String area,
    SourceRow source) {
  public Event {
    aliases = List.copyOf(aliases);
  }
}
