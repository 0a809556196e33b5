package org.plumbline.cli;

import java.util.List;
import org.plumbline.verify.FactsView;
import org.plumbline.verify.FactsView.ResourceSummary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plumbline facts list}: the resources of the reference data. */
final class FactsListCommand implements Command {
  private final Console console;
  private final Home home;
  private final Services services;

  FactsListCommand(Console console, Home home, Services services) {
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
            "Lists the resources of the reference data and how many rows each has.",
            List.of("plumbline facts list", "plumbline facts list --facts mydata"));
    Options.group(spec, "Which data", Options.facts());
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed) {
    FactsView facts = services.facts(Folders.of(parsed, home).existingFacts());
    Columns columns = new Columns("RESOURCE", "KIND", "ROWS", "FILE");
    for (ResourceSummary one : facts.resources()) {
      columns.row(one.name(), one.kind(), Integer.toString(one.rows()), one.path());
    }
    columns.print(console);
    return Diagnostics.print(facts.diagnostics(), console);
  }
}
