package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.rule.Example;
import org.plumbline.rule.write.Promotion;
import org.plumbline.verify.ExampleResult;
import org.plumbline.verify.RulesView;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plumbline rules test}: runs the examples that stand in the rules. */
final class RulesTestCommand implements Command {
  private static final String PROMOTE = "--promote";

  private final Console console;
  private final Home home;
  private final Services services;

  RulesTestCommand(Console console, Home home, Services services) {
    this.console = console;
    this.home = home;
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "test",
            "Runs the examples that stand in the rules, and shows each that does not do what it"
                + " should, with the reason. An example 'todo-fires' or 'todo-silent' never fails;"
                + " it is shown once it does what it should.",
            List.of("plumbline rules test", "plumbline rules test FIG-012 DAT-003"));
    spec.addPositional(Options.words("ID", "0..*", "Only the rules with these ids."));
    Options.group(
        spec,
        "Which rules",
        Options.rules(),
        Options.allowAdvanced(),
        Options.flag(
            PROMOTE,
            "Where a 'todo-' example does what it should, take the 'todo-' away in its file."));
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed) {
    Path folder = Folders.of(parsed, home).existingRules();
    RulesView view =
        services.rules(
            folder, parsed.matchedOptionValue(Options.ALLOW_ADVANCED, false), home.cache());
    ExitStatus status = Diagnostics.print(view.diagnostics(), console);
    List<String> ids = parsed.matchedPositionalValue(0, List.of());
    RuleIds.require(ids, view.rules());
    List<ExampleResult> results = view.test(ids);
    results.forEach(this::print);
    List<ExampleResult> kept = results.stream().filter(RulesTestCommand::isKept).toList();
    long failed = results.stream().filter(RulesTestCommand::isFailed).count();
    long rules = results.stream().map(ExampleResult::rule).distinct().count();
    long todo = results.stream().filter(r -> r.example().expectation().todo()).count();
    console.result(
        Count.of(results.size(), "example", "examples")
            + " of "
            + Count.of(rules, "rule", "rules")
            + ": "
            + (failed == 0 ? "all as expected" : failed + " not as expected")
            + (todo == 0 ? "" : ", " + (todo - kept.size()) + " still to do"));
    if (parsed.matchedOptionValue(PROMOTE, false)) {
      promote(folder, kept.stream().map(ExampleResult::example).toList());
    }
    return failed == 0 ? status : status.orWorse(ExitStatus.FINDINGS);
  }

  private static boolean isKept(ExampleResult result) {
    return result.failure() == null && result.example().expectation().todo();
  }

  private static boolean isFailed(ExampleResult result) {
    return result.failure() != null && !result.example().expectation().todo();
  }

  private void print(ExampleResult result) {
    Example example = result.example();
    if (isKept(result)) {
      print(
          result,
          "does what it should: '"
              + example.expectation().word()
              + "' may become '"
              + example.expectation().kept().word()
              + "'");
    } else if (result.failure() != null && isFailed(result)) {
      print(result, result.failure());
    }
  }

  private void print(ExampleResult result, String what) {
    Example example = result.example();
    console.result(example.position() + ": " + result.rule() + ": " + what);
    console.result("    " + example.expectation().word() + ": \"" + example.text() + "\"");
  }

  private void promote(Path folder, List<Example> kept) {
    Map<String, List<Example>> files = new LinkedHashMap<>();
    kept.forEach(
        one -> files.computeIfAbsent(one.position().file(), f -> new ArrayList<>()).add(one));
    List<String> problems = new ArrayList<>();
    files.forEach(
        (name, examples) -> {
          Path file = folder.resolve(name);
          try {
            WholeFile.write(file, Promotion.promoted(Files.readString(file), examples));
          } catch (IOException | IllegalArgumentException e) {
            problems.add("'" + file + "' was not changed: it cannot be written, or has changed.");
          }
        });
    if (!problems.isEmpty()) {
      throw new UserProblem(problems);
    }
    console.result(Count.of(kept.size(), "example", "examples") + " promoted");
  }
}
