package org.plumbline.model.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person, group or thing with its spellings. */
public record Entity(String id, String label, @Nullable String kind, List<String> aliases) {
  public Entity {
    aliases = List.copyOf(aliases);
  }
}
