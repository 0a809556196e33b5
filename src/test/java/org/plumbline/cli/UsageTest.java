package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class UsageTest {
  private static final Path HOME = Path.of("home");

  private static Run run(String... typed) {
    return Run.of(HOME, new FakeServices(), typed);
  }

  /** Every command, as the words that call it. */
  static Stream<List<String>> commands() {
    List<List<String>> all = new ArrayList<>();
    collect(Options.command("none", "none", "", List.of()), List.of(), all);
    all.clear();
    collect(root(), List.of(), all);
    return all.stream();
  }

  private static CommandSpec root() {
    return new Plumbline(Console.ofProcess(), new Home(HOME), Terminal.PLAIN, new FakeServices())
        .spec();
  }

  private static void collect(CommandSpec spec, List<String> words, List<List<String>> all) {
    all.add(words);
    for (CommandLine child : spec.subcommands().values()) {
      List<String> longer = new ArrayList<>(words);
      longer.add(child.getCommandName());
      collect(child.getCommandSpec(), longer, all);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamplesAndExitStatuses(List<String> words) {
    Run run = run(Stream.concat(words.stream(), Stream.of("--help")).toArray(String[]::new));
    assertThat(run.out())
        .startsWith("Usage: plumbline")
        .contains("\nExit status:\n", "\nExamples:\n", "  3   ");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(91));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpComesAlsoByTheCommandHelp(List<String> words) {
    String[] asOption = Stream.concat(words.stream(), Stream.of("-h")).toArray(String[]::new);
    String[] asCommand = Stream.concat(Stream.of("help"), words.stream()).toArray(String[]::new);
    assertThat(run(asCommand)).isEqualTo(run(asOption));
  }

  @Test
  void theHelpOfCheckGroupsItsOptions() {
    assertThat(run("check", "--help").out())
        .containsSubsequence(
            "What is checked:",
            "--published",
            "What it is checked against:",
            "--facts",
            "What comes out:",
            "--fail-on");
  }

  @Test
  void withoutACommandTheHelpGoesToStandardError() {
    Run run = run();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Commands:");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void showsItsVersion() {
    assertThat(run("--version").out()).matches("Plumbline \\d+\\.\\d+\\.\\d+\n");
  }

  @Test
  void namesTheCommandThatWasProbablyMeant() {
    Run run = run("chekc");
    assertThat(run.err()).contains("no command 'chekc'", "Maybe you meant 'check'");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void namesTheOptionThatWasProbablyMeant() {
    assertThat(run("check", "--publish", "2024-02-01", "a").err())
        .contains("no option '--publish'", "Maybe you meant '--published'");
  }

  @Test
  void saysAllThatIsWrongWithTheOptionsAtOnce() {
    Run run = run("check", "--format", "jsn", "--published", "1 May", "--nonsense", "a");
    assertThat(run.err())
        .contains("'jsn' is none of text, json. Maybe you meant json.")
        .contains("'1 May' is no day. Expected year-month-day")
        .contains("no option '--nonsense'")
        .endsWith("Try 'plumbline check --help'.\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"facts", "rules"})
  void aGroupOfCommandsShowsItsHelp(String group) {
    Run run = run(group);
    assertThat(run.err()).contains("Usage: plumbline " + group);
    assertThat(run.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--facts=", "--rules="})
  void anEmptyNameOfAFolderIsRefused(String option) {
    assertThat(run("check", option, "a").err()).contains("it is empty");
  }
}
