package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.rule.Example.Expectation;

class RulesCommandsTest {
  private final FakeServices services = new FakeServices();
  @TempDir private Path home;

  @BeforeEach
  void makeRules() throws IOException {
    Files.createDirectory(home.resolve("rules"));
    services.rules = Samples.rules("FIG-001", "FIG-002");
  }

  private Run run(String... typed) {
    String[] all = new String[typed.length + 1];
    all[0] = "rules";
    System.arraycopy(typed, 0, all, 1, typed.length);
    return Run.of(home, services, all);
  }

  @Test
  void listShowsARuleInALine() {
    assertThat(run("list").out())
        .isEqualTo(
            """
            ID       PHASE    SEVERITY  CATEGORY  TITLE
            FIG-001  compare  error     figures   Title of FIG-001
            FIG-002  compare  error     figures   Title of FIG-002
            """);
  }

  @Test
  void showPrintsTheCardAsWritten() {
    assertThat(run("show", "FIG-002").out()).isEqualTo("id: FIG-002\n");
  }

  @Test
  void showPrintsWhatTheEngineRuns() {
    assertThat(run("show", "FIG-002", "--drl").out()).isEqualTo("rule \"FIG-002\"\n");
  }

  @Test
  void showNamesTheRuleThatWasProbablyMeant() {
    Run run = run("show", "FIG-003");
    assertThat(run.err()).contains("There is no rule 'FIG-003'", "Maybe you meant 'FIG-001'");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void testSaysWhereAllExamplesDoWhatTheyShould() {
    services.examples = List.of(Samples.example("FIG-001", null), Samples.example("FIG-001", null));
    assertThat(run("test")).isEqualTo(new Run(0, "2 examples of 1 rule: all as expected\n", ""));
  }

  @Test
  void testShowsEachExampleThatFailsWithTheReason() {
    services.examples =
        List.of(Samples.example("FIG-001", null), Samples.example("FIG-002", "It stayed silent."));
    assertThat(run("test"))
        .isEqualTo(
            new Run(
                1,
                """
                figures/FIG-002.rule.yaml:12:5: FIG-002: It stayed silent.
                    fires: "Ten of them came."
                2 examples of 2 rules: 1 not as expected
                """,
                ""));
  }

  @Test
  void aTodoNeverFailsAndIsShownOnceItIsDone() {
    services.examples =
        List.of(
            Samples.example("FIG-001", Expectation.TODO_FIRES, "the rule did not fire"),
            Samples.example("FIG-002", Expectation.TODO_SILENT, null));
    assertThat(run("test"))
        .isEqualTo(
            new Run(
                0,
                """
                figures/FIG-002.rule.yaml:12:5: FIG-002: does what it should: 'todo-silent' may become 'silent'
                    todo-silent: "Ten of them came."
                2 examples of 2 rules: all as expected, 1 still to do
                """,
                ""));
  }

  @Test
  void promoteTakesTheTodoAwayInTheFile() throws IOException {
    Path card = home.resolve("rules/figures/FIG-002.rule.yaml");
    Files.createDirectories(card.getParent());
    Files.writeString(card, "\n".repeat(11) + "  - todo-silent: x\n");
    services.examples = List.of(Samples.example("FIG-002", Expectation.TODO_SILENT, null));
    assertThat(run("test", "--promote").out()).endsWith("1 example promoted\n");
    assertThat(card).hasContent("\n".repeat(11) + "  - silent: x\n");
  }

  @Test
  void promoteLeavesAFileAloneThatHasChanged() throws IOException {
    Path card = home.resolve("rules/figures/FIG-002.rule.yaml");
    Files.createDirectories(card.getParent());
    Files.writeString(card, "changed\n");
    services.examples = List.of(Samples.example("FIG-002", Expectation.TODO_SILENT, null));
    Run run = run("test", "--promote");
    assertThat(run.err()).contains("was not changed");
    assertThat(run.status()).isEqualTo(2);
    assertThat(card).hasContent("changed\n");
  }

  @Test
  void testRunsOnlyTheRulesNamed() {
    services.examples =
        List.of(Samples.example("FIG-001", null), Samples.example("FIG-002", "It stayed silent."));
    assertThat(run("test", "FIG-001").out()).isEqualTo("1 example of 1 rule: all as expected\n");
  }

  @Test
  void testNamesEveryRuleThatThereIsNot() {
    Run run = run("test", "XXX-999", "FIG-001", "YYY-999");
    assertThat(run.err()).contains("no rule 'XXX-999'", "no rule 'YYY-999'");
    assertThat(run.status()).isEqualTo(2);
  }
}
