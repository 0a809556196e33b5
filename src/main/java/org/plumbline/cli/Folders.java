package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/**
 * The folders a command works with.
 *
 * @param facts the reference data
 * @param rules the rules
 */
record Folders(Path facts, Path rules) {

  /** As typed, or the default ones. */
  static Folders of(ParseResult parsed, Home home) {
    return new Folders(
        parsed.matchedOptionValue(Options.FACTS, home.facts()),
        parsed.matchedOptionValue(Options.RULES, home.rules()));
  }

  /**
   * The folder of the reference data.
   *
   * @throws UserProblem where there is none
   */
  Path existingFacts() {
    refuse(missing(Options.FACTS, facts));
    return facts;
  }

  /**
   * The folder of the rules.
   *
   * @throws UserProblem where there is none
   */
  Path existingRules() {
    refuse(missing(Options.RULES, rules));
    return rules;
  }

  /**
   * Makes sure that both are there.
   *
   * @throws UserProblem where one is not
   */
  void requireBoth() {
    refuse(problems());
  }

  /** What is wrong with either of them. */
  List<String> problems() {
    List<String> problems = new ArrayList<>(missing(Options.FACTS, facts));
    problems.addAll(missing(Options.RULES, rules));
    return problems;
  }

  private static List<String> missing(String option, Path folder) {
    if (Files.isDirectory(folder)) {
      return List.of();
    }
    return List.of(
        Files.exists(folder)
            ? "'" + folder + "' is no folder. Expected one for " + option + "."
            : "There is no folder '" + folder + "'. Name another with " + option + ".");
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new UserProblem(problems);
    }
  }
}
