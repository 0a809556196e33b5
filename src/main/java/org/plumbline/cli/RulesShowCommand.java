package org.plumbline.cli;

import java.util.List;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.RuleSet;
import org.plumbline.verify.RulesView;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plumbline rules show}: one rule as written, or as the engine runs it. */
final class RulesShowCommand implements Command {
  private static final String DRL = "--drl";

  private final Console console;
  private final Home home;
  private final Services services;

  RulesShowCommand(Console console, Home home, Services services) {
    this.console = console;
    this.home = home;
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "show",
            "Shows a rule as its author wrote it.",
            List.of("plumbline rules show FIG-012", "plumbline rules show FIG-012 --drl"));
    spec.addPositional(Options.word("ID", "Id of the rule, such as FIG-012."));
    Options.group(
        spec,
        "Which rules",
        Options.rules(),
        Options.flag(
            DRL, "Show what the rule engine runs. It is made from the card; nobody edits it."));
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed) {
    String id = parsed.matchedPositionalValue(0, "");
    RulesView view = services.rules(Folders.of(parsed, home).existingRules(), false, home.cache());
    ExitStatus status = Diagnostics.print(view.diagnostics(), console);
    RuleIds.require(List.of(id), view.rules());
    String text =
        parsed.matchedOptionValue(DRL, false)
            ? view.drl(id).orElseThrow()
            : written(id, view.rules());
    console.out().print(text.endsWith("\n") ? text : text + "\n");
    return status;
  }

  private static String written(String id, RuleSet rules) {
    return rules
        .card(id)
        .map(RuleCard::source)
        .orElseGet(
            () ->
                rules.advanced().stream()
                    .filter(rule -> rule.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .drl());
  }
}
