package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.verify.ReadingsResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plumbline extract}: what the machine read, before any check. */
final class ExtractCommand implements Command {
  private final Console console;
  private final Home home;
  private final Terminal terminal;
  private final Services services;

  ExtractCommand(Console console, Home home, Terminal terminal, Services services) {
    this.console = console;
    this.home = home;
    this.terminal = terminal;
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "extract",
            "Shows which claims are read in articles and how each is understood, without checking"
                + " any of them.",
            List.of(
                "plumbline extract article.txt",
                "plumbline extract --format csv article.md > claims.csv"));
    spec.addPositional(
        Options.words("ARTICLE", "1..*", "Articles, as for check; - is standard input."));
    Options.group(
        spec,
        "How it is read and shown",
        Options.day(
            "--published",
            "Day the articles were published, such as 2024-02-01 (default: what they say)."),
        Options.facts(),
        Options.rules(),
        Options.format(services.readingsFormats()));
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed) {
    Folders folders = Folders.of(parsed, home);
    folders.requireBoth();
    LocalDate published = parsed.matchedOptionValue("--published", null);
    List<String> names = parsed.matchedPositionalValue(0, List.of());
    ArticleFiles files = ArticleFiles.read(names, console.in());
    files.problems().forEach(problem -> console.say(Plumbline.NAME + ": " + problem));
    ExitStatus input = files.problems().isEmpty() ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
    if (files.articles().isEmpty()) {
      return input;
    }
    ReadingsResult readings =
        services.read(files.articles(), folders.facts(), folders.rules(), published);
    try {
      services.writeReadings(
          readings, Options.format(parsed, services.readingsFormats()), terminal, console.out());
    } catch (IOException notThrownByPrintStreams) {
      throw new UncheckedIOException(notThrownByPrintStreams);
    }
    return Diagnostics.print(readings.diagnostics(), console).orWorse(input);
  }
}
