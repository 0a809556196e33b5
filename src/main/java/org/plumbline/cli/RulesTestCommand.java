package org.plumbline.cli;

import java.util.List;
import java.util.Locale;
import org.plumbline.rule.Example;
import org.plumbline.verify.ExampleResult;
import org.plumbline.verify.RulesView;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plumbline rules test}: runs the examples that stand in the rules. */
final class RulesTestCommand implements Command {
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
                + " should, with the reason.",
            List.of("plumbline rules test", "plumbline rules test FIG-012 DAT-003"));
    spec.addPositional(Options.words("ID", "0..*", "Only the rules with these ids."));
    Options.group(spec, "Which rules", Options.rules(), Options.allowAdvanced());
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed) {
    RulesView view =
        services.rules(
            Folders.of(parsed, home).existingRules(),
            parsed.matchedOptionValue(Options.ALLOW_ADVANCED, false),
            home.cache());
    ExitStatus status = Diagnostics.print(view.diagnostics(), console);
    List<String> ids = parsed.matchedPositionalValue(0, List.of());
    RuleIds.require(ids, view.rules());
    List<ExampleResult> results = view.test(ids);
    results.forEach(this::printFailure);
    long failed = results.stream().filter(result -> result.failure() != null).count();
    long rules = results.stream().map(ExampleResult::rule).distinct().count();
    console.result(
        Count.of(results.size(), "example", "examples")
            + " of "
            + Count.of(rules, "rule", "rules")
            + ": "
            + (failed == 0 ? "all as expected" : failed + " not as expected"));
    return failed == 0 ? status : status.orWorse(ExitStatus.FINDINGS);
  }

  private void printFailure(ExampleResult result) {
    if (result.failure() == null) {
      return;
    }
    Example example = result.example();
    console.result(example.position() + ": " + result.rule() + ": " + result.failure());
    console.result(
        "    "
            + example.expectation().name().toLowerCase(Locale.ROOT)
            + ": \""
            + example.text()
            + "\"");
  }
}
