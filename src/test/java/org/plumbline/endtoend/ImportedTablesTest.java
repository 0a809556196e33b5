package org.plumbline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.cli.Run;

/** Tables in the forms of publishers, imported and then found by a claim. */
class ImportedTablesTest {
  private static final Path SAMPLES =
      Program.HOME.resolve("src/test/resources/org/plumbline/reference/intake");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "lamp-posts.csv | | 4 | Kosovo had 3,120 lamp posts in 2020.",
        "API_HONEY_DS2.csv | | 8 | Honey production in Egypt was 1,950 tonnes in 2021.",
        "estat_bee_keep.csv | --measure beekeepers | 3 | Greece had 14,600 beekeepers in 2023.",
        "estat_bee_keep.csv | --measure beekeepers | 5 | The European Union had 612,400 beekeepers"
            + " in 2023.",
        "ecb_wax.csv | | 3 | The wax inflation rate in the euro area was 2.9 percent in February"
            + " 2024.",
        "oecd_hives.csv | | 2 | France had 1.74 million hives kept in 2021.",
        "ilo_beekeepers.csv | --measure beekeepers | 2 | France had 61,400 beekeepers in 2022.",
        "honey_semicolon.csv | | 4 | The honey harvest in Germany was 29,800 tonnes in 2022.",
        "GDP.csv | --period 2023 | 2 | Norway's GDP was 579.4 billion dollars in 2023."
      })
  void anImportedTableIsFoundByAClaim(String file, String options, int row, String sentence)
      throws IOException {
    Path facts = folder.resolve("facts");
    List<String> typed =
        new ArrayList<>(
            List.of("facts", "import", SAMPLES.resolve(file).toString(), "--facts", facts + ""));
    if (options != null) {
      typed.addAll(List.of(options.split(" ")));
    }

    Run imported = Program.run(typed.toArray(String[]::new));

    assertThat(imported.status()).as(imported.err()).isZero();
    assertThat(Program.run("facts", "check", "--facts", facts.toString()))
        .isEqualTo(new Run(0, "no problems\n", ""));
    Path article = Files.writeString(folder.resolve("article.txt"), sentence + "\n");
    JsonNode report =
        Program.report(
            article.toString(), "--facts", facts.toString(), "--published", "2024-07-01");
    assertThat(Program.claims(report, "consistent"))
        .as(report.toPrettyString())
        .hasSize(1)
        .first()
        .satisfies(
            claim -> assertThat(claim.at("/findings/0/evidence/0/row").asInt()).isEqualTo(row));
  }
}
