package org.plumbline.reference.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to import, and what a person says of it.
 *
 * @param file the table
 * @param facts folder of the reference data; made where it is missing
 * @param said options by their names without hyphens, such as {@code measure}
 * @param missing further texts that stand for no figure
 * @param dryRun whether nothing is written
 * @param replace whether a resource of the same name gives way
 */
public record ImportRequest(
    Path file,
    Path facts,
    Map<String, String> said,
    List<String> missing,
    boolean dryRun,
    boolean replace) {
  public ImportRequest {
    said = Map.copyOf(said);
    missing = List.copyOf(missing);
  }

  Optional<String> said(String option) {
    return Optional.ofNullable(said.get(option));
  }
}
