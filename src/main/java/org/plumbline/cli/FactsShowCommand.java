package org.plumbline.cli;

import java.util.List;
import java.util.Optional;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.verify.FactsView;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plumbline facts show}: one measure, area, event, entity or person of the data. */
final class FactsShowCommand implements Command {
  private final Console console;
  private final Home home;
  private final Services services;

  FactsShowCommand(Console console, Home home, Services services) {
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
            "Shows what the reference data says of a measure (with its figures), an area, an event,"
                + " an entity or a person in office.",
            List.of("plumbline facts show population", "plumbline facts show DEU"));
    spec.addPositional(Options.word("ID", "Its id in the data."));
    Options.group(spec, "Which data", Options.facts());
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed) {
    FactsView facts = services.facts(Folders.of(parsed, home).existingFacts());
    String id = parsed.matchedPositionalValue(0, "");
    Optional<FactsView.Item> item = facts.find(id);
    if (item.isEmpty()) {
      console.say(
          "plumbline: The reference data has nothing with the id '"
              + id
              + "'."
              + Spelling.nearest(id, facts.ids())
                  .map(near -> " Maybe you meant '" + near + "'.")
                  .orElse(""));
      return Diagnostics.print(facts.diagnostics(), console).orWorse(ExitStatus.BAD_INPUT);
    }
    new FactsPage(console).print(item.get());
    return Diagnostics.print(facts.diagnostics(), console);
  }
}
