package org.plumbline.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plumbline.reference.intake.FactsImport;
import org.plumbline.reference.intake.ImportRequest;
import org.plumbline.reference.intake.ImportResult;

/**
 * A table to take into the reference data.
 *
 * @param file the table
 * @param facts folder of the reference data; made where it is missing
 * @param said what a person says of the table, by options without hyphens, such as {@code measure}
 * @param missing further texts that stand for no figure
 * @param dryRun whether nothing is written
 * @param replace whether a resource of the same name gives way
 */
public record TableImport(
    Path file,
    Path facts,
    Map<String, String> said,
    List<String> missing,
    boolean dryRun,
    boolean replace) {
  public TableImport {
    said = Map.copyOf(said);
    missing = List.copyOf(missing);
  }

  /** Takes it in; where something is unclear or broken nothing is written. */
  public ImportedTable run() {
    ImportResult result =
        FactsImport.run(new ImportRequest(file, facts, said, missing, dryRun, replace));
    return new ImportedTable(
        result.entry(),
        result.assumptions().stream()
            .map(one -> new ImportedTable.Assumption(one.about(), one.what(), one.evidence()))
            .toList(),
        result.problems(),
        result.written());
  }
}
