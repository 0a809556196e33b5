package org.plumbline.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;

/**
 * What came of taking a table into the reference data.
 *
 * @param entry what stands, or would stand, in {@code datapackage.json}; null where something must
 *     be settled first
 * @param assumptions what was taken for granted, each with its evidence
 * @param problems what must be settled, or is worth a look
 * @param written files in the folder of the reference data
 */
public record ImportedTable(
    @Nullable String entry,
    List<Assumption> assumptions,
    List<Diagnostic> problems,
    List<String> written) {
  public ImportedTable {
    assumptions = List.copyOf(assumptions);
    problems = List.copyOf(problems);
    written = List.copyOf(written);
  }

  /** Something taken for granted, and why. */
  public record Assumption(String about, String what, String evidence) {}
}
