package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.plumbline.audit.AuditRequest;
import org.plumbline.audit.AuditResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plumbline audit}: which slips in an article the rules and data would notice. */
final class AuditCommand implements Command {
  private static final String PUBLISHED = "--published";

  private final Console console;
  private final Home home;
  private final Services services;

  AuditCommand(Console console, Home home, Services services) {
    this.console = console;
    this.home = home;
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "audit",
            "Changes each consistent figure, date and direction of articles as a slip would, one at"
                + " a time, and shows which of these errors the rules and data would notice and"
                + " which claims nothing guards.",
            List.of(
                "plumbline audit article.txt",
                "plumbline audit --facts mydata --format json article.txt"));
    spec.addPositional(
        Options.words("ARTICLE", "1..*", "Articles, as for check; - is standard input."));
    Options.group(
        spec,
        "What is audited, and with what",
        Options.day(
            PUBLISHED,
            "Day the articles were published, such as 2024-02-01 (default: what they say)."),
        Options.facts(),
        Options.rules(),
        Options.allowAdvanced(),
        Options.format(services.auditFormats()));
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed) {
    Folders folders = Folders.of(parsed, home);
    folders.requireBoth();
    List<String> names = parsed.matchedPositionalValue(0, List.of());
    ArticleFiles files = ArticleFiles.read(names, console.in());
    files.problems().forEach(problem -> console.say(Plumbline.NAME + ": " + problem));
    ExitStatus input = files.problems().isEmpty() ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
    if (files.articles().isEmpty()) {
      return input;
    }
    AuditResult audits =
        services.audit(
            new AuditRequest(
                files.articles(),
                folders.facts(),
                folders.rules(),
                parsed.matchedOptionValue(PUBLISHED, null),
                parsed.matchedOptionValue(Options.ALLOW_ADVANCED, false),
                home.cache()));
    try {
      services.writeAudit(audits, Options.format(parsed, services.auditFormats()), console.out());
    } catch (IOException notThrownByPrintStreams) {
      throw new UncheckedIOException(notThrownByPrintStreams);
    }
    return Diagnostics.print(audits.diagnostics(), console).orWorse(input);
  }
}
