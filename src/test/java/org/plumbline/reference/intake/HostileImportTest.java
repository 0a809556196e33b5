package org.plumbline.reference.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no tables, or broken ones: a message with its place, and nothing written. */
class HostileImportTest {
  @TempDir private Path folder;

  private String problem(String name, String text) {
    return problem(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String problem(String name, byte[] bytes) {
    return String.join("\n", new Intake(folder).problems(name, bytes));
  }

  @Test
  void aMissingFile() {
    ImportResult result =
        FactsImport.run(
            new ImportRequest(
                folder.resolve("none.csv"),
                folder.resolve("facts"),
                java.util.Map.of(),
                java.util.List.of(),
                false,
                false));
    assertThat(result.problems()).singleElement().extracting("code").isEqualTo("missing-file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | x.csv: empty-file",
        "'   ' | x.csv:1: empty-file",
        "<html><body>Sorry</body></html> | x.csv:1: no-csv: The file is a web page",
        "'{\"error\": 404}' | x.csv:1: no-csv: The file is JSON",
        "'%PDF-1.7' | x.csv: no-csv: The file is a PDF",
        "just some words | x.csv:1: no-delimiter",
        "'a,b,b;1,2,3;4,5,6' | x.csv:1:3: duplicate-column: ‘b’",
        "'a,,b;1,2,3;4,5,6' | x.csv:1:2: blank-header",
        "'France,2020,12;Spain,2020,13' | x.csv:1: missing-header",
        "'Country,Year,Barns' | x.csv:1: no-rows",
        "'Country,Year,Barns;France,2020,1,2;Spain,2020,3;Italy,2020,4' | x.csv:2:3: long-row",
        "'Country,Year,Barns;France,2020,1;Spain,2020;Italy,2020,4' | x.csv:3:2: short-row",
        "'Country,Year,Barns;France,2020,\"1;Spain,2020,3' | x.csv:2: bad-quotes"
      })
  void aMessageWithItsPlace(String text, String start) {
    assertThat(problem("x.csv", text.replace(';', '\n'))).startsWith(start);
  }

  @Test
  void bytesThatAreNoText() {
    assertThat(problem("x.csv", new byte[] {'P', 'K', 3, 4, 0, 0})).contains("Excel workbook");
    assertThat(problem("y.csv", "a,b\n1,\0\n")).startsWith("y.csv:2: nul-byte");
    assertThat(problem("z.csv.gz", "a,b\n")).startsWith("z.csv.gz: bad-gzip");
  }

  @Test
  void aVeryLongLine() {
    assertThat(problem("x.csv", "a,b\n" + "1".repeat(2_000_000) + ",2\n"))
        .isEqualTo(
            "x.csv:2: long-line: The line is 2000002 characters long. Expected a table as CSV,"
                + " with a header row.");
  }

  @Test
  void utf16AsSpreadsheetsSaveIt() {
    byte[] bytes =
        "\uFEFFCountry\tYear\tBarns\nFrance\t2020\t12\n".getBytes(StandardCharsets.UTF_16LE);
    ImportResult result = new Intake(folder).run("barns.csv", bytes);
    assertThat(result.problems()).isEmpty();
    assertThat(result.entry()).contains("\"encoding\": \"utf-16\"", "\"delimiter\": \"\\t\"");
  }

  @Property(tries = 300)
  void noTextMakesItThrow(@ForAll String text) throws IOException {
    importAnything(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void noBytesMakeItThrow(@ForAll byte[] bytes) throws IOException {
    importAnything(bytes);
  }

  private static void importAnything(byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("hostile");
    Path file = Files.write(folder.resolve("x.csv"), bytes);
    ImportResult result =
        FactsImport.run(
            new ImportRequest(
                file,
                folder.resolve("facts"),
                java.util.Map.of(),
                java.util.List.of(),
                true,
                false));
    assertThat(result.entry() == null).isEqualTo(Staging.fails(result.problems()));
    Files.delete(file);
    Files.delete(folder);
  }
}
