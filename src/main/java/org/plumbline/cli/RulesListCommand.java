package org.plumbline.cli;

import java.util.List;
import org.plumbline.rule.AdvancedRule;
import org.plumbline.rule.RuleCard;
import org.plumbline.verify.RulesView;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plumbline rules list}: every rule in a line. */
final class RulesListCommand implements Command {
  private final Console console;
  private final Home home;
  private final Services services;

  RulesListCommand(Console console, Home home, Services services) {
    this.console = console;
    this.home = home;
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "list",
            "Lists the rules with their phase, severity, category and title.",
            List.of("plumbline rules list"));
    Options.group(spec, "Which rules", Options.rules());
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed) {
    RulesView view = services.rules(Folders.of(parsed, home).existingRules(), false, home.cache());
    Columns columns = new Columns("ID", "PHASE", "SEVERITY", "CATEGORY", "TITLE");
    for (RuleCard card : view.rules().cards()) {
      columns.row(
          card.id(), card.phase().word(), card.severity().word(), card.category(), card.title());
    }
    for (AdvancedRule rule : view.rules().advanced()) {
      columns.row(rule.id(), "-", "-", "advanced", rule.title());
    }
    columns.print(console);
    return Diagnostics.print(view.diagnostics(), console);
  }
}
