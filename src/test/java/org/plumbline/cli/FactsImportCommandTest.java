package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.verify.ImportedTable;
import org.plumbline.verify.TableImport;

class FactsImportCommandTest {
  private final FakeServices services = new FakeServices();
  @TempDir private Path facts;

  @Test
  void handsOverWhatIsTyped() {
    services.imported = new ImportedTable("{}", List.of(), List.of(), List.of());
    Run run =
        Run.of(
            facts,
            services,
            "facts",
            "import",
            "barns.csv",
            "--facts",
            facts + "/new",
            "--measure",
            "barns",
            "--missing",
            "few",
            "--dry-run");
    assertThat(run).isEqualTo(new Run(0, "{}\n", ""));
    assertThat(services.imports)
        .containsExactly(
            new TableImport(
                Path.of("barns.csv"),
                facts.resolve("new"),
                Map.of("measure", "barns"),
                List.of("few"),
                true,
                false));
  }

  @Test
  void saysWhatItTookForGrantedAndWhereTheFilesAre() {
    services.imported =
        new ImportedTable(
            "{}",
            List.of(new ImportedTable.Assumption("delimiter", "comma", "9 of 9 rows")),
            List.of(),
            List.of("barns.csv", "datapackage.json"));
    assertThat(Run.of(facts, services, "facts", "import", "barns.csv").err())
        .isEqualTo(
            """
            delimiter: comma (9 of 9 rows)
            Written: barns.csv, datapackage.json. Look the entry over.
            """);
  }

  @Test
  void asksAndFails() {
    services.imported =
        new ImportedTable(
            null,
            List.of(),
            List.of(
                Diagnostic.error(Position.of("barns.csv", 1, 0), "no-measure", "What is it?")
                    .fix("Name it with --measure.")),
            List.of());
    assertThat(Run.of(facts, services, "facts", "import", "barns.csv"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                barns.csv:1: no-measure: What is it? Name it with --measure.
                Nothing was written.
                """));
  }
}
