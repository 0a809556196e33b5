package org.plumbline.cli;

import java.util.List;
import org.plumbline.diagnostic.Diagnostic;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plumbline facts check}: everything that is wrong with the reference data. */
final class FactsCheckCommand implements Command {
  private final Console console;
  private final Home home;
  private final Services services;

  FactsCheckCommand(Console console, Home home, Services services) {
    this.console = console;
    this.home = home;
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "check",
            "Shows everything that is wrong with the reference data, with file, row and column.",
            List.of("plumbline facts check", "plumbline facts check --facts mydata"));
    Options.group(spec, "Which data", Options.facts());
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed) {
    List<Diagnostic> diagnostics =
        services.facts(Folders.of(parsed, home).existingFacts()).diagnostics();
    ExitStatus status = Diagnostics.printAsResult(diagnostics, console);
    console.result(Diagnostics.count(diagnostics));
    return status;
  }
}
