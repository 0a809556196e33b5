package org.plumbline.model.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Period;

/**
 * A person in an office for a time.
 *
 * @param start the day, month or year it began
 * @param end when it ended, or null while it lasts
 * @param aliases other spellings of the person's name
 * @param roleAliases other names of the office
 */
public record Tenure(
    String person,
    String role,
    @Nullable String organisation,
    @Nullable String area,
    Period start,
    @Nullable Period end,
    List<String> aliases,
    List<String> roleAliases,
    SourceRow source) {
  public Tenure {
    aliases = List.copyOf(aliases);
    roleAliases = List.copyOf(roleAliases);
  }
}
