package org.plumbline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.verify.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole command line: finds the command that was typed, and runs it. */
final class Plumbline {
  static final String NAME = "plumbline";

  private final Console console;
  private final CommandSpec root;

  Plumbline(Console console, Home home, Terminal terminal, Services services) {
    this.console = console;
    this.root =
        Options.command(
            this,
            NAME,
            "Checks the figures, dates, offices and places in an article against a newsroom's own"
                + " reference data, under rules that its editors write. It says what is consistent"
                + " with those references, what is not and why, and what it could not check. An"
                + " editor decides.",
            List.of(
                "plumbline check article.txt",
                "plumbline check --published 2024-02-01 --format html --out reports article.html",
                "plumbline check --help"));
    Options.group(
        root,
        "Version",
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version.")
            .build());
    add(root, new CheckCommand(console, home, terminal, services));
    add(root, new ExtractCommand(console, home, terminal, services));
    add(root, new AuditCommand(console, home, services));
    CommandSpec facts =
        group("facts", "Looks at the reference data.", "plumbline facts check --facts mydata");
    add(facts, new FactsListCommand(console, home, services));
    add(facts, new FactsCheckCommand(console, home, services));
    add(facts, new FactsShowCommand(console, home, services));
    add(facts, new FactsImportCommand(console, home, services));
    root.addSubcommand("facts", new CommandLine(facts));
    CommandSpec rules =
        group("rules", "Looks at the rules and tries them.", "plumbline rules test FIG-012");
    add(rules, new RulesListCommand(console, home, services));
    add(rules, new RulesShowCommand(console, home, services));
    add(rules, new RulesTestCommand(console, home, services));
    add(rules, new RulesVocabularyCommand(console));
    root.addSubcommand("rules", new CommandLine(rules));
  }

  private CommandSpec group(String name, String does, String example) {
    return Options.command(this, name, does, List.of(example));
  }

  private static void add(CommandSpec parent, Command command) {
    CommandSpec spec = command.spec();
    parent.addSubcommand(spec.name(), new CommandLine(spec));
  }

  /** All that can be typed. */
  CommandSpec spec() {
    return root;
  }

  /** Runs what was typed; whatever happens, the user gets a message and not a stack trace. */
  ExitStatus run(String... typed) {
    ExitStatus status;
    try {
      status = dispatch(helpAsOption(typed));
    } catch (UserProblem problem) {
      problem.lines().forEach(line -> console.say(NAME + ": " + line));
      status = ExitStatus.BAD_INPUT;
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError unexpected) {
      InternalProblem.report(unexpected, console);
      status = ExitStatus.INTERNAL;
    }
    return status;
  }

  /** {@code plumbline help check} is what many people try first. */
  private static String[] helpAsOption(String[] typed) {
    if (typed.length == 0 || !typed[0].equals("help")) {
      return typed;
    }
    String[] asOption = Arrays.copyOfRange(typed, 1, typed.length + 1);
    asOption[asOption.length - 1] = "--help";
    return asOption;
  }

  private ExitStatus dispatch(String[] typed) {
    CommandLine line = new CommandLine(root);
    line.setExpandAtFiles(false);
    line.setPosixClusteredShortOptionsAllowed(false);
    ParseResult parsed = line.parseArgs(typed);
    ParseResult last = parsed;
    while (last.hasSubcommand() && !last.isUsageHelpRequested()) {
      last = last.subcommand();
    }
    CommandLine leaf = last.commandSpec().commandLine();
    if (last.isUsageHelpRequested()) {
      console.out().print(leaf.getUsageMessage(Ansi.OFF));
      return ExitStatus.FINE;
    }
    if (parsed.isVersionHelpRequested()) {
      console.result("Plumbline " + ProgramVersion.current());
      return ExitStatus.FINE;
    }
    if (!parsed.errors().isEmpty() || !last.errors().isEmpty()) {
      return misuse(last, leaf);
    }
    if (last.commandSpec().userObject() instanceof Command command) {
      return command.run(last);
    }
    console.say(leaf.getUsageMessage(Ansi.OFF).stripTrailing());
    return ExitStatus.BAD_INPUT;
  }

  private ExitStatus misuse(ParseResult last, CommandLine leaf) {
    String name = leaf.getCommandSpec().qualifiedName();
    for (Exception problem : last.errors()) {
      console.say(name + ": " + wording(problem, leaf.getCommandSpec()));
    }
    console.say("Try '" + name + " --help'.");
    return ExitStatus.BAD_INPUT;
  }

  private static String kind(String word, CommandSpec spec) {
    if (word.startsWith("-")) {
      return "There is no option";
    }
    return spec.subcommands().isEmpty() ? "There is no place for" : "There is no command";
  }

  private static String wording(Exception problem, CommandSpec spec) {
    if (!(problem instanceof UnmatchedArgumentException unmatched)) {
      String message = problem.getMessage();
      return message == null ? problem.toString() : message;
    }
    TreeSet<String> known = new TreeSet<>(spec.optionsMap().keySet());
    known.addAll(spec.subcommands().keySet());
    StringBuilder message = new StringBuilder();
    for (String word : unmatched.getUnmatched()) {
      message.append(message.isEmpty() ? "" : " ");
      message.append(kind(word, spec)).append(" '").append(word).append("'.");
      Spelling.nearest(word, known)
          .ifPresent(near -> message.append(" Maybe you meant '").append(near).append("'."));
    }
    return message.toString();
  }
}
