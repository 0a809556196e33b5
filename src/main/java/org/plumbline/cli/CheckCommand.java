package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.verify.CheckRequest;
import org.plumbline.verify.CheckResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code plumbline check}: articles to reports. */
final class CheckCommand implements Command {
  private static final String CLAIMS = "--claims";
  private static final String PUBLISHED = "--published";
  private static final String AS_OF = "--as-of";
  private static final String OUT = "--out";
  private static final String FAIL_ON = "--fail-on";

  private final Console console;
  private final Home home;
  private final Terminal terminal;
  private final Services services;

  CheckCommand(Console console, Home home, Terminal terminal, Services services) {
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
            "check",
            "Checks every figure, date, office and place in articles against the reference data,"
                + " and writes one report for each article.",
            List.of(
                "plumbline check article.txt",
                "plumbline check --published 2024-02-01 --as-of 2024-06-30 article.html",
                "plumbline check --format html --out reports chapter1.md chapter2.md",
                "plumbline check --claims claims.csv --facts mydata --format json",
                "curl -s https://example.org/article | plumbline check -"));
    spec.addPositional(
        Options.words(
            "ARTICLE",
            "0..*",
            "Articles in plain text, Markdown, HTML, ninjs or JSON Lines; - is standard input."));
    Options.group(
        spec,
        "What is checked",
        Options.file(
            CLAIMS, "CSV", "Check the claims of a CSV file instead of, or beside, articles."),
        Options.day(
            PUBLISHED,
            "Day the articles were published, such as 2024-02-01 (default: what they say)."),
        Options.day(
            AS_OF, "Hold claims against what was public on this day (default: day published)."));
    Options.group(
        spec,
        "What it is checked against",
        Options.facts(),
        Options.rules(),
        Options.allowAdvanced());
    Options.group(
        spec,
        "What comes out",
        Options.format(services.formats()),
        OptionSpec.builder(OUT)
            .paramLabel("DIR")
            .arity("0..1")
            .fallbackValue("")
            .type(String.class)
            .description(
                "Write a file for each report into a folder instead of standard output. Without"
                    + " DIR, behind the articles: reports/ beside the program.")
            .build(),
        Options.choice(
            FAIL_ON,
            "LEVEL",
            FailOn.words(),
            "Least severity that makes the exit status 1: "
                + String.join(", ", FailOn.words())
                + " (default: error)."));
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed) {
    List<String> names = parsed.matchedPositionalValue(0, List.of());
    Path claims = parsed.matchedOptionValue(CLAIMS, null);
    Path out = out(parsed.matchedOptionValue(OUT, null));
    Folders folders = Folders.of(parsed, home);
    refuse(names, claims, out, folders);
    ArticleFiles files = ArticleFiles.read(names, console.in());
    files.problems().forEach(problem -> console.say(Plumbline.NAME + ": " + problem));
    ExitStatus input = files.problems().isEmpty() ? ExitStatus.FINE : ExitStatus.BAD_INPUT;
    if (files.articles().isEmpty() && claims == null) {
      return input;
    }
    CheckResult result =
        services.check(
            new CheckRequest(
                files.articles(),
                claims,
                folders.facts(),
                folders.rules(),
                parsed.matchedOptionValue(PUBLISHED, null),
                parsed.matchedOptionValue(AS_OF, null),
                parsed.matchedOptionValue(Options.ALLOW_ADVANCED, false),
                home.cache()));
    Reports reports =
        new Reports(services, Options.format(parsed, services.formats()), terminal, console);
    ExitStatus written = reports.write(result.reports(), out);
    return Diagnostics.print(result.diagnostics(), console)
        .orWorse(
            FailOn.of(parsed.matchedOptionValue(FAIL_ON, FailOn.ERROR.word()))
                .status(result.reports()))
        .orWorse(input)
        .orWorse(written);
  }

  private @Nullable Path out(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    return typed.isEmpty() ? home.reports() : Path.of(typed);
  }

  /** Everything that stands against the check as a whole, at once. */
  private static void refuse(
      List<String> names, @Nullable Path claims, @Nullable Path out, Folders folders) {
    List<String> problems = new ArrayList<>();
    if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
      problems.add(
          "'"
              + out
              + "' behind --out is a file. Name a folder, or put a bare --out behind the"
              + " articles.");
    } else if (names.isEmpty() && claims == null) {
      problems.add("Nothing to check. Name an article, or a CSV file with --claims.");
    }
    if (claims != null && !Files.isReadable(claims)) {
      problems.add("The file '" + claims + "' behind --claims is missing or may not be read.");
    } else if (claims != null && Files.isDirectory(claims)) {
      problems.add("'" + claims + "' behind --claims is a folder. Name a CSV file.");
    }
    problems.addAll(folders.problems());
    if (!problems.isEmpty()) {
      throw new UserProblem(problems);
    }
  }
}
