package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

/** Every command line that the README shows can be typed. */
class ReadmeCommandsTest {
  private static final Path README = Path.of("README.md");
  private static final String LAUNCHER = "./plumbline";

  @Test
  void everyCommandLineOfTheReadmeExists() throws IOException {
    assumeTrue(Files.exists(README), "README.md is still to be written.");
    List<String> lines = commandLines(Files.readString(README));
    assertThat(lines).as("command lines in README.md").isNotEmpty();
    assertThat(lines).allSatisfy(line -> assertThat(mistakes(line)).as(line).isEmpty());
  }

  @Test
  void aCommandLineIsFoundInAFenceWithItsContinuation() {
    assertThat(commandLines("./plumbline no\n```sh\n$ x\ncat a | ./plumbline check \\\n  -\n```\n"))
        .containsExactly("./plumbline check -");
  }

  @Test
  void aCommandThatDoesNotExistIsFound() {
    assertThat(mistakes("./plumbline chekc a")).containsExactly("There is no command chekc");
  }

  @Test
  void anOptionThatDoesNotExistIsFound() {
    assertThat(mistakes("./plumbline check --pubished=2024-02-01 a"))
        .containsExactly("There is no option --pubished");
  }

  private static List<String> commandLines(String markdown) {
    List<String> found = new ArrayList<>();
    boolean shell = false;
    StringBuilder whole = new StringBuilder();
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("```")) {
        shell = !shell && (line.startsWith("```sh") || line.startsWith("```bash"));
        continue;
      }
      whole.append(line.strip());
      if (line.endsWith("\\")) {
        whole.setCharAt(whole.length() - 1, ' ');
        continue;
      }
      int start = whole.indexOf(LAUNCHER);
      if (shell && start >= 0) {
        found.add(whole.substring(start).replaceAll(" +", " "));
      }
      whole.setLength(0);
    }
    return found;
  }

  private static List<String> mistakes(String line) {
    List<String> mistakes = new ArrayList<>();
    CommandSpec spec =
        new Plumbline(
                Console.ofProcess(), new Home(Path.of("")), Terminal.PLAIN, new LiveServices())
            .spec();
    for (String word : line.substring(LAUNCHER.length()).strip().split(" ", -1)) {
      if (word.equals("|") || word.equals(">") || word.equals("#") || word.equals("&&")) {
        break;
      }
      if (word.startsWith("-") && word.length() > 1) {
        String name = word.split("=", 2)[0];
        if (spec.findOption(name) == null) {
          mistakes.add("There is no option " + name);
        }
      } else if (!spec.subcommands().isEmpty() && !word.isEmpty()) {
        if (!spec.subcommands().containsKey(word)) {
          mistakes.add("There is no command " + word);
          break;
        }
        spec = spec.subcommands().get(word).getCommandSpec();
      }
    }
    return mistakes;
  }
}
