package org.plumbline.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.verify.ImportedTable;
import org.plumbline.verify.TableImport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code plumbline facts import}: takes a table into the reference data. */
final class FactsImportCommand implements Command {
  private static final String DRY_RUN = "--dry-run";
  private static final String REPLACE = "--replace";
  private static final String MISSING = "--missing";
  private static final Map<String, String> SAID = new LinkedHashMap<>();

  static {
    SAID.put("--measure", "ID=What is measured, such as unemployment-rate.");
    SAID.put("--unit", "UNIT=The unit, such as percent or USD.");
    SAID.put("--area", "CODE=The area that all figures are for, such as DEU.");
    SAID.put("--period", "PERIOD=The period that all figures are for, such as 2023.");
    SAID.put("--value-column", "NAME=The column with the figures.");
    SAID.put("--area-column", "NAME=The column with the areas.");
    SAID.put("--period-column", "NAME=The column with the periods.");
    SAID.put("--date-format", "FORMAT=How dates are written, such as %d/%m/%Y.");
    SAID.put("--publisher", "NAME=Who published the figures.");
    SAID.put("--published", "DATE=When they were published.");
    SAID.put("--url", "URL=Where they stand.");
    SAID.put("--title", "TEXT=What the table is about.");
    SAID.put("--name", "NAME=Name of the resource (default: that of the file).");
  }

  private final Console console;
  private final Home home;
  private final Services services;

  FactsImportCommand(Console console, Home home, Services services) {
    this.console = console;
    this.home = home;
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "import",
            "Takes a table into the reference data: finds out what it is written in and which"
                + " column is what, says what it takes for granted and why, and asks where"
                + " something is not clear. Knows tables of Eurostat, the ECB, the OECD, the ILO,"
                + " the World Bank and Our World in Data, and plain ones with a header.",
            List.of(
                "plumbline facts import --dry-run population.csv",
                "plumbline facts import --measure unemployment-rate une_rt_a.csv.gz"));
    spec.addPositional(Options.word("FILE", "A table as CSV; .csv.gz is unpacked."));
    Options.group(
        spec,
        "What is written",
        Options.facts(),
        Options.flag(DRY_RUN, "Print the entry and write nothing."),
        Options.flag(REPLACE, "Let a resource of the same name give way."));
    Options.group(
        spec,
        "What the table says",
        SAID.entrySet().stream().map(FactsImportCommand::said).toArray(OptionSpec[]::new));
    Options.group(
        spec,
        "How it is written",
        Options.choice(
            "--kind", "KIND", List.of("observations", "table"), "observations or table."),
        Options.text("--delimiter", "SIGN", "comma, semicolon, tab, pipe or another sign."),
        Options.choice("--decimal", "SIGN", List.of("point", "comma"), "point or comma."),
        Options.text("--encoding", "NAME", "Such as utf-8 or windows-1252."),
        Options.text(MISSING, "TEXT", "A text that stands for no figure."));
    return spec;
  }

  private static OptionSpec said(Map.Entry<String, String> one) {
    String[] parts = one.getValue().split("=", 2);
    return Options.text(one.getKey(), parts[0], parts[1]);
  }

  @Override
  public ExitStatus run(ParseResult parsed) {
    Map<String, String> said = new LinkedHashMap<>();
    for (OptionSpec option : parsed.matchedOptions()) {
      String name = option.longestName();
      if (option.getValue() instanceof String text && !name.equals(MISSING)) {
        said.put(name.substring(2), text);
      }
    }
    String missing = parsed.matchedOptionValue(MISSING, (String) null);
    ImportedTable imported =
        services.importTable(
            new TableImport(
                Path.of(parsed.matchedPositionalValue(0, "")),
                Folders.of(parsed, home).facts(),
                said,
                missing == null ? List.of() : List.of(missing),
                parsed.hasMatchedOption(DRY_RUN),
                parsed.hasMatchedOption(REPLACE)));
    for (ImportedTable.Assumption one : imported.assumptions()) {
      console.say(one.about() + ": " + one.what() + " (" + one.evidence() + ")");
    }
    ExitStatus status = Diagnostics.print(imported.problems(), console);
    if (imported.entry() == null) {
      console.say("Nothing was written.");
      return status.orWorse(ExitStatus.BAD_INPUT);
    }
    console.result(imported.entry());
    if (!imported.written().isEmpty()) {
      console.say("Written: " + String.join(", ", imported.written()) + ". Look the entry over.");
    }
    return status;
  }
}
