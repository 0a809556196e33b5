package org.plumbline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.Run;

@DisplayName("Broken reference data is told, and the rest is used")
class BrokenFactsTest {
  private static final String STRENGTH = "isis-strength.csv";

  @TempDir private Path folder;
  private Path facts;
  private String article;

  @BeforeEach
  void copyFacts() throws IOException {
    facts = folder.resolve("facts");
    Trees.copy(Program.FACTS, facts);
    article =
        Files.writeString(
                folder.resolve("police.txt"),
                "Police made 388 arrests for terrorist offences in the EU in 2021.\n")
            .toString();
  }

  @Test
  void aMissingFile() throws IOException {
    Files.delete(facts.resolve(STRENGTH));
    assertToldAndRestChecked("datapackage\\.json:\\d+:\\d+: missing-file: .*'?isis-strength.csv");
  }

  @Test
  void aColumnWithAWrongName() throws IOException {
    edit(STRENGTH, ",period,", ",perod,");
    assertToldAndRestChecked("isis-strength\\.csv:1.*: .*‘perod’.* Maybe you meant ‘period’");
  }

  @Test
  void aNumberThatIsNone() throws IOException {
    edit(STRENGTH, "isis-members,IRQ+SYR,2016-01,,20000", "isis-members,IRQ+SYR,2016-01,,2O000");
    assertToldAndRestChecked("isis-strength\\.csv:5:low: bad-number: ‘2O000’");
  }

  @Test
  void aKeyThatStandsTwice() throws IOException {
    Path events = facts.resolve("events.csv");
    List<String> lines = Files.readAllLines(events);
    append("events.csv", (lines.get(lines.size() - 1) + "\n").getBytes(StandardCharsets.UTF_8));
    assertToldAndRestChecked("events\\.csv:" + (lines.size() + 1) + ":event: duplicate-key: ");
  }

  @Test
  void bytesThatAreNotUtf8() throws IOException {
    append(
        STRENGTH,
        "isis-fighters,IRQ,2020,5,,,point,person,A,,José\n".getBytes(StandardCharsets.ISO_8859_1));
    assertToldAndRestChecked("isis-strength\\.csv:\\d+.*: bad-encoding: .*0xE9");
  }

  @Test
  void aFileOfNoBytes() throws IOException {
    Files.write(facts.resolve(STRENGTH), new byte[0]);
    assertToldAndRestChecked("isis-strength\\.csv: empty-file: The file has 0 bytes");
  }

  @Test
  void severalProblemsAreToldAtOnce() throws IOException {
    Files.write(facts.resolve(STRENGTH), new byte[0]);
    Files.delete(facts.resolve("offices.csv"));
    edit("isis-attacks.csv", "2018-01/2018-10", "January");
    Run run = assertToldAndRestChecked("isis-strength\\.csv: empty-file");
    assertThat(run.err()).contains("missing-file: ").contains("isis-attacks.csv:2:period: ");
  }

  @Test
  void noDescriptionOfThePackage() throws IOException {
    Files.delete(facts.resolve("datapackage.json"));
    assertToldAndNothingCovered("datapackage\\.json: no-description: .*Expected ");
  }

  @Test
  void aDescriptionThatIsNoJson() throws IOException {
    edit("datapackage.json", "\"version\": \"1.0.0\",", "\"version\": \"1.0.0\"");
    assertToldAndNothingCovered("datapackage\\.json:\\d+:\\d+: bad-json: .*comma");
  }

  @Test
  void factsCheckTellsTheSame() throws IOException {
    Files.write(facts.resolve(STRENGTH), new byte[0]);
    Run run = Program.run("facts", "check", "--facts", facts.toString());
    assertThat(run.out()).contains("isis-strength.csv: empty-file: ").endsWith("1 problem\n");
    assertThat(run.status()).isEqualTo(2);
  }

  private Run check() {
    String day = "2022-12-01";
    Run run =
        Program.run(
            "check", article, "--published", day, "--facts", facts.toString(), "--format", "json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    return run;
  }

  private Run assertToldAndRestChecked(String problem) {
    Run run = check();
    assertThat(run.err()).containsPattern(problem);
    JsonNode report = Program.json(run);
    assertThat(Program.claims(report, "consistent")).hasSize(1);
    assertThat(report.path("notes").toString()).contains("Something in facts/ could not be read");
    return run;
  }

  private void assertToldAndNothingCovered(String problem) {
    Run run = check();
    assertThat(run.err()).containsPattern(problem);
    assertThat(Program.claims(Program.json(run), "no-reference")).hasSize(1);
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = facts.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private void append(String file, byte[] bytes) throws IOException {
    Files.write(facts.resolve(file), bytes, StandardOpenOption.APPEND);
  }
}
