package org.plumbline.cli;

import java.util.List;
import org.plumbline.rule.Operator;
import org.plumbline.rule.field.FieldsListing;
import org.plumbline.rule.schema.CardSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plumbline rules vocabulary}: every field and operator that a card can use. */
final class RulesVocabularyCommand implements Command {
  private static final String SCHEMA = "--schema";

  private final Console console;

  RulesVocabularyCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "vocabulary",
            "Shows every field and operator that a rule can use, with what it means.",
            List.of(
                "plumbline rules vocabulary", "plumbline rules vocabulary --schema > card.json"));
    Options.group(
        spec,
        "What comes out",
        Options.flag(
            SCHEMA,
            "Print the JSON Schema of a rule card instead, by which editors complete and check"
                + " one."));
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed) {
    if (parsed.matchedOptionValue(SCHEMA, false)) {
      console.out().print(CardSchema.text());
    } else {
      console.result("operators: " + String.join(", ", Operator.allWords()) + "\n");
      console.out().print(FieldsListing.text());
    }
    return ExitStatus.FINE;
  }
}
