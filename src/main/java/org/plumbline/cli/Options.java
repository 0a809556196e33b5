package org.plumbline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.plumbline.diagnostic.Spelling;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Builds options, and commands out of them, all in the same manner. */
final class Options {
  static final String FACTS = "--facts";
  static final String RULES = "--rules";
  private static final String FORMAT = "--format";
  static final String ALLOW_ADVANCED = "--allow-advanced";

  private static final int LAST = 1000;

  private Options() {}

  /** A command with its help option; the examples are whole command lines. */
  static CommandSpec command(Object command, String name, String does, List<String> examples) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.parser().collectErrors(true);
    spec.addArgGroup(
        heading("Help")
            .order(LAST)
            .addArg(
                OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Show this help.")
                    .build())
            .build());
    spec.usageMessage()
        .width(90)
        .adjustLineBreaksForWideCJKCharacters(true)
        .sortOptions(false)
        .sortSynopsis(false)
        .abbreviateSynopsis(true)
        .synopsisHeading("Usage: ")
        .descriptionHeading("%n")
        .description(literal(does))
        .parameterListHeading("%n")
        .optionListHeading("")
        .commandListHeading("%nCommands:%n")
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(ExitStatus.meanings())
        .footerHeading("%nExamples:%n")
        .footer(examples.stream().map(line -> "  " + literal(line)).toArray(String[]::new));
    return spec;
  }

  /** Options that belong together in the help. */
  static void group(CommandSpec spec, String heading, OptionSpec... options) {
    ArgGroupSpec.Builder group = heading(heading).order(spec.argGroups().size());
    for (ArgSpec option : options) {
      group.addArg(option);
    }
    spec.addArgGroup(group.build());
  }

  private static ArgGroupSpec.Builder heading(String heading) {
    return ArgGroupSpec.builder().validate(false).heading("%n" + literal(heading) + ":%n");
  }

  static OptionSpec folder(String name, String description) {
    return path(name, "DIR", description);
  }

  static OptionSpec file(String name, String label, String description) {
    return path(name, label, description);
  }

  private static OptionSpec path(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(Path.class)
        .converters((ITypeConverter<Path>) Options::toPath)
        .description(literal(description))
        .build();
  }

  static OptionSpec day(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("DATE")
        .type(LocalDate.class)
        .converters((ITypeConverter<LocalDate>) Options::toDay)
        .description(literal(description))
        .build();
  }

  /** An option that takes one of a few words. */
  static OptionSpec choice(String name, String label, List<String> words, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .converters((ITypeConverter<String>) word -> oneOf(words, word))
        .description(literal(description))
        .build();
  }

  /** The format of the results; the first is the one that is taken where none is named. */
  static OptionSpec format(List<Services.Format> formats) {
    List<String> words = formats.stream().map(Services.Format::word).toList();
    return choice(
        FORMAT, "FORMAT", words, String.join(", ", words) + " (default: " + words.get(0) + ").");
  }

  static Services.Format format(ParseResult parsed, List<Services.Format> formats) {
    String word = parsed.matchedOptionValue(FORMAT, formats.get(0).word());
    return formats.stream().filter(one -> one.word().equals(word)).findFirst().orElseThrow();
  }

  /** An option that takes any text. */
  static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(literal(description))
        .build();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name)
        .arity("0")
        .type(boolean.class)
        .description(literal(description))
        .build();
  }

  static OptionSpec facts() {
    return folder(FACTS, "Folder of the reference data (default: facts/ beside the program).");
  }

  static OptionSpec rules() {
    return folder(RULES, "Folder of the rules (default: rules/ beside the program).");
  }

  static OptionSpec allowAdvanced() {
    return flag(
        ALLOW_ADVANCED,
        "Also run rules/advanced/*.drl. These are programs and can do what you can do on this"
            + " machine: only for rules that you trust.");
  }

  /** Any number of words behind the options. */
  static PositionalParamSpec words(String label, String arity, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .index("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(literal(description))
        .build();
  }

  /** Exactly one word behind the options. */
  static PositionalParamSpec word(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity("1")
        .index("0")
        .required(true)
        .type(String.class)
        .description(literal(description))
        .build();
  }

  private static Path toPath(String text) {
    try {
      if (!text.isEmpty()) {
        return Path.of(text);
      }
    } catch (InvalidPathException noPath) {
      throw new TypeConversionException("'" + text + "' cannot be the name of a file or folder.");
    }
    throw new TypeConversionException("it is empty. Expected the name of a file or folder.");
  }

  private static LocalDate toDay(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new TypeConversionException(
          "'" + text + "' is no day. Expected year-month-day, such as 2024-02-29.");
    }
  }

  private static String oneOf(List<String> words, String word) {
    if (words.contains(word)) {
      return word;
    }
    throw new TypeConversionException(
        "'"
            + word
            + "' is none of "
            + String.join(", ", words)
            + "."
            + Spelling.nearest(word, words)
                .map(near -> " Maybe you meant " + near + ".")
                .orElse(""));
  }

  /** Keeps picocli from reading percent signs as its own. */
  private static String literal(String text) {
    return text.replace("%", "%%");
  }
}
