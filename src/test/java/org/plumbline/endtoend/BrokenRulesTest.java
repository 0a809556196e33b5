package org.plumbline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.Run;

@DisplayName("A broken rule is told, and the others run")
class BrokenRulesTest {
  private static final String CARD = "figures/FIG-009-hedge-absorbs.rule.yaml";

  @TempDir private Path folder;
  private Path rules;
  private String article;

  @BeforeEach
  void copyRules() throws IOException {
    rules = folder.resolve("rules");
    Trees.copy(Program.RULES, rules);
    article =
        Files.writeString(
                folder.resolve("police.txt"),
                "Police made 488 arrests for terrorist offences in the EU in 2021.\n")
            .toString();
  }

  @Test
  void aTypoInAField() throws IOException {
    edit(CARD, "reference.hedge needed is yes", "reference.hedge neded is yes");
    Run run = check(2);
    assertThat(run.err())
        .contains(
            "FIG-009-hedge-absorbs.rule.yaml:" + lineOf(CARD, "neded"),
            "Maybe you meant ‘reference.hedge needed’",
            "\n      - reference.hedge neded is yes\n        ^^^",
            "the other rules run");
  }

  @Test
  void aQuotationMarkThatIsMissing() throws IOException {
    edit(CARD, "absorbs the difference.\"", "absorbs the difference.");
    assertThat(check(2).err()).contains(CARD + ":" + lineOf(CARD, "say: "), "is not closed", "^");
  }

  @Test
  void aNumberWithASeparator() throws IOException {
    edit(CARD, "reference.hedge needed is yes", "reference.gap percent is more than 1,000");
    assertThat(check(2).err())
        .contains(CARD + ":" + lineOf(CARD, "1,000"), "Expected 1000 without a separator", "^^^^^");
  }

  @Test
  void aBlankRowInATableDoesNotEndIt() throws IOException {
    edit("tables/nearness.csv", "\ndistance,", "\n,,,\ndistance,");
    Path lake =
        Files.writeString(
            folder.resolve("lake.txt"),
            "Lake Hamrin, some 110 kilometres north-east of Baghdad, is quiet.\n");
    article = lake.toString();
    Run run = run();
    assertThat(run.err()).contains("tables/nearness.csv:", "blank-row", "read all the same");
    assertThat(Program.claims(Program.json(run), "consistent"))
        .extracting(claim -> claim.path("kind").asText())
        .contains("distance");
    assertThat(run.status()).isZero();
  }

  @Test
  void severalBrokenCardsAreToldAtOnce() throws IOException {
    edit(CARD, "hedge needed is yes", "hedge neded is yes");
    edit("figures/FIG-010-exceptions-allowed.rule.yaml", "severity: note", "severity: nte");
    assertThat(check(2).err()).contains("‘reference.hedge needed’").contains("‘note’");
  }

  @Test
  void theReportSaysWhichFileWasNotApplied() throws IOException {
    edit(CARD, "hedge needed is yes", "hedge neded is yes");
    assertThat(Program.json(check(2)).path("notes").toString()).contains(CARD);
  }

  @Test
  void rulesWithoutAVerdictAreToldOf() throws IOException {
    for (Path card : files("verdicts")) {
      Files.delete(card);
    }
    Run run = run();
    assertThat(run.err()).contains("No rule gives a verdict");
    assertThat(run.status()).isEqualTo(2);
  }

  /** Whatever is broken, the claim is found inconsistent by the rules that are whole. */
  private Run check(int status) {
    Run run = run();
    assertThat(run.status()).isEqualTo(status);
    assertThat(Program.claims(Program.json(run), "inconsistent")).hasSize(1);
    return run;
  }

  private Run run() {
    Run run =
        Program.run(
            "check",
            article,
            "--published",
            "2022-12-01",
            "--rules",
            rules.toString(),
            "--format",
            "json");
    assertThat(run.err()).doesNotContain("Exception", "\tat ", "org.drools");
    return run;
  }

  private List<Path> files(String category) throws IOException {
    try (var list = Files.list(rules.resolve(category))) {
      return list.toList();
    }
  }

  private int lineOf(String file, String text) throws IOException {
    List<String> lines = Files.readAllLines(rules.resolve(file));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new AssertionError("'" + text + "' is not in " + file);
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = rules.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }
}
