package org.plumbline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.cli.Run;

@DisplayName("Articles that are none, too long or unreadable")
class HostileArticlesTest {
  private static final String POLICE =
      "Police made 388 arrests for terrorist offences in the EU in 2021.";

  @TempDir private Path folder;
  private String police;

  @BeforeEach
  void writeAnArticleThatIsFine() throws IOException {
    police = file("police.txt", POLICE + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n\t\n", "\uFEFF"})
  void anArticleWithoutAWordHasAReportWithoutClaims(String text) throws IOException {
    Run run = Program.run("check", file("empty.txt", text));
    assertThat(run.out()).contains("No claim was found");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void tenMegabytesAreChecked(String format) throws IOException {
    StringBuilder text = new StringBuilder();
    String paragraph =
        """
        The council met on the quay to speak of boats and the price of nets while rain fell.
        Nobody wished to leave before the tea was cold, and so they stayed until the lamps
        were lit and the last of the boats had come in from the sea.

        """;
    for (int i = 0; text.length() < 10_000_000; i++) {
      text.append(paragraph);
      if (i % 20 == 0) {
        text.append("In ").append(1990 + i % 30).append(" they sold ").append(i + 2);
        text.append(" boats. ").append(POLICE).append("\n\n");
      }
    }
    Run run =
        Program.run(
            "check",
            file("long.txt", text.toString()),
            "--published",
            "2022-12-01",
            "--format",
            format);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("388 arrests");
  }

  @Test
  void aBinaryFileIsRefused() throws IOException {
    Path binary = Files.write(folder.resolve("a.out"), new byte[] {127, 69, 76, 70, 0, 1, 2, 0});
    assertRefused(binary.toString(), "a.out: unreadable-article: ", "binary file");
  }

  @Test
  void aFolderIsRefused() {
    assertRefused(folder.toString(), "it is a folder");
  }

  @Test
  void aMissingFileIsRefused() {
    assertRefused(folder.resolve("nowhere.txt").toString(), "There is no file");
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), POLICE);
    assumeTrue(Files.getFileStore(secret).supportsFileAttributeView("posix"), "no POSIX here");
    Files.setPosixFilePermissions(secret, Set.<PosixFilePermission>of());
    assumeFalse(Files.isReadable(secret), "this user may read every file");
    assertRefused(secret.toString(), "may not be read by you");
  }

  @Test
  void bytesThatAreNotUtf8AreNamedWithTheirPlace() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Two\nca\u00e9f\u00e9s.\n".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(latin.toString(), "latin.txt:2:3: unreadable-article: byte 0xE9 is not UTF-8");
  }

  @Test
  void halfOfASurrogatePairIsNotUtf8() throws IOException {
    byte[] half = {'5', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'};
    Path file = Files.write(folder.resolve("half.txt"), half);
    assertRefused(file.toString(), "half.txt:1:3: unreadable-article: byte 0xED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void halfOfASurrogatePairInJsonDoesNotSpoilTheReport(String format) throws IOException {
    String lines =
        "{\"id\": \"a\", \"published\": \"2022-12-01\", \"text\": \"\\ud83d " + POLICE + "\"}\n";
    Run run = Program.run("check", file("half.jsonl", lines), "--format", format);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("388 arrests");
  }

  @Test
  void aBrokenLineOfJsonLinesIsNamed() throws IOException {
    String lines = "{\"id\": \"a\", \"text\": \"Five.\"}\n{\"id\": \"b\", \"text\":\n";
    assertRefused(file("two.jsonl", lines), "two.jsonl:2:", "is not JSON");
  }

  /** Refuses the file, says why, and checks the other one. */
  private void assertRefused(String refused, String... why) {
    Run run = Program.run("check", refused, police, "--format", "json");
    assertThat(run.err()).contains(why).doesNotContain("Exception", "\tat ");
    assertThat(run.status()).isEqualTo(2);
    JsonNode report = Program.json(run);
    assertThat(Program.claims(report, "consistent")).hasSize(1);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
