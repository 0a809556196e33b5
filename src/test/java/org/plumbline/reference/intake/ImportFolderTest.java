package org.plumbline.reference.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.diagnostic.Diagnostic;

/** What an import does to the folder of the reference data. */
class ImportFolderTest {
  private static final String TABLE = "Country,Year,Barns\nFrance,2020,12\n";

  @TempDir private Path folder;

  private Path description() {
    return folder.resolve("facts/datapackage.json");
  }

  private void describe(String json) throws IOException {
    Files.createDirectories(folder.resolve("facts"));
    Files.writeString(description(), json);
  }

  @Test
  void aDryRunWritesNothing() {
    ImportResult result = new Intake(folder).dryRun().run("barns.csv", TABLE);
    assertThat(result.entry()).contains("\"name\": \"barns\"");
    assertThat(folder.resolve("facts")).doesNotExist();
  }

  @Test
  void whatStandsInTheDescriptionStaysAsItIs() throws IOException {
    String before =
        """
        { "name":"desk",
        \t"note" : 1.50,
          "resources": [ {"name":"other",   "path":"other.csv"}\
        """;
    describe(before + " ] }\n");
    Files.writeString(folder.resolve("facts/other.csv"), "measure,area,period,value\n");
    new Intake(folder).run("barns.csv", TABLE);
    assertThat(Files.readString(description())).startsWith(before + ",\n").endsWith(" ] }\n");
  }

  @Test
  void aResourceOfTheNameStaysUnlessItIsToGiveWay() throws IOException {
    new Intake(folder).run("barns.csv", TABLE);
    String before = Files.readString(description());
    String other = "Country,Year,Barns\nSpain,2021,13\n";
    assertThat(new Intake(folder).run("barns.csv", other).problems())
        .extracting(Diagnostic::code)
        .containsExactly("duplicate-resource");
    assertThat(Files.readString(description())).isEqualTo(before);
    assertThat(new Intake(folder).replacing().run("barns.csv", other).problems()).isEmpty();
    assertThat(Files.readString(folder.resolve("facts/barns.csv"))).isEqualTo(other);
    assertThat(Files.readString(description())).isEqualTo(before);
  }

  @Test
  void nothingIsLeftBesideTheFiles() throws IOException {
    ImportResult result = new Intake(folder).run("barns.csv", TABLE);
    assertThat(result.written())
        .containsExactly("barns.csv", "barns-measures.csv", "datapackage.json");
    try (var files = Files.list(folder.resolve("facts"))) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void aFileInTheFolderIsNotCopied() throws IOException {
    Files.createDirectories(folder.resolve("facts/eu"));
    Path file = Files.writeString(folder.resolve("facts/eu/barns.csv"), TABLE);
    ImportResult result =
        FactsImport.run(
            new ImportRequest(
                file,
                folder.resolve("facts"),
                java.util.Map.of(),
                java.util.List.of(),
                false,
                false));
    assertThat(result.written()).doesNotContain("eu/barns.csv", "barns.csv");
    assertThat(result.entry()).contains("\"path\": \"eu/barns.csv\"");
  }

  @Test
  void aBrokenDescriptionIsLeftAlone() throws IOException {
    describe("{ \"resources\": [ ");
    assertThat(new Intake(folder).run("barns.csv", TABLE).problems())
        .extracting(Diagnostic::code)
        .containsExactly("bad-description");
    assertThat(Files.readString(description())).isEqualTo("{ \"resources\": [ ");
  }
}
