package org.plumbline.reference.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;

/**
 * What came of an import.
 *
 * @param entry what stands, or would stand, in {@code datapackage.json}; null where something must
 *     be settled first
 * @param assumptions what was taken for granted, each with its evidence
 * @param problems what must be settled, or is worth a look
 * @param written files in the folder of the reference data, in the order of writing
 */
public record ImportResult(
    @Nullable String entry,
    List<Assumption> assumptions,
    List<Diagnostic> problems,
    List<String> written) {
  public ImportResult {
    assumptions = List.copyOf(assumptions);
    problems = List.copyOf(problems);
    written = List.copyOf(written);
  }

  /**
   * Something taken for granted.
   *
   * @param about what it is about: {@code delimiter}
   * @param what was taken: {@code a semicolon}
   * @param evidence why, with the rows looked at
   */
  public record Assumption(String about, String what, String evidence) {}
}
