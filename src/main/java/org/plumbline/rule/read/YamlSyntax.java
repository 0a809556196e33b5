package org.plumbline.rule.read;

import java.util.List;
import java.util.Optional;
import org.plumbline.diagnostic.Diagnostic;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in plain words why a file is no YAML. The parser notices a forgotten quote only where the
 * next one comes; the place to mend is the line that opened it.
 */
final class YamlSyntax {
  private static final String CODE = "yaml-syntax";

  private final Problems problems;

  YamlSyntax(Problems problems) {
    this.problems = problems;
  }

  void explain(MarkedYamlEngineException e) {
    Place noticed = e.getProblemMark().map(this::place).orElse(new Place(1, 1, 0));
    problems.add(quoteBefore(noticed.line()).orElseGet(() -> inWords(e, noticed)));
  }

  private Optional<Diagnostic> quoteBefore(int last) {
    List<String> lines = problems.source().lines();
    for (int i = 0; i < Math.min(last, lines.size()); i++) {
      Optional<Diagnostic> slip = quoteSlip(i + 1, lines.get(i));
      if (slip.isPresent()) {
        return slip;
      }
    }
    return Optional.empty();
  }

  private Optional<Diagnostic> quoteSlip(int number, String line) {
    int start = valueStart(line);
    if (start >= line.length()) {
      return Optional.empty();
    }
    char first = line.charAt(start);
    if (first == '{' || first == '[') {
      int odd = lastOfOddQuotes(line, start);
      return odd < 0 ? Optional.empty() : Optional.of(missingQuote(number, line, odd));
    }
    if (first != '"' && first != '\'') {
      return Optional.empty();
    }
    int end = closing(line, start);
    if (end < 0) {
      return Optional.of(missingQuote(number, line, start));
    }
    String behind = line.substring(end + 1).strip();
    if (behind.isEmpty() || behind.startsWith("#") || behind.startsWith(":")) {
      return Optional.empty();
    }
    int at = line.indexOf(behind, end + 1);
    return Optional.of(
        problems
            .error(
                at(number, line, at, behind.length()),
                "text-behind-quote",
                "The text goes on behind its closing quote.")
            .fix("Write \\\" for a quotation mark within the text."));
  }

  private Diagnostic missingQuote(int number, String line, int at) {
    char quote = line.charAt(at);
    return problems
        .error(
            at(number, line, at, 1),
            "missing-quote",
            "The text that opens here with " + quote + " is not closed on its line.")
        .fix("Add " + quote + " at its end.");
  }

  private Diagnostic inWords(MarkedYamlEngineException e, Place noticed) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String line = problems.source().line(noticed.line());
    int start = valueStart(line);
    if (start < line.length() && line.charAt(start) == '{' && !line.stripTrailing().endsWith("}")) {
      return problems
          .error(
              at(noticed.line(), line, start, 1),
              "unquoted-brace",
              "A text that begins with { must stand in quotes.")
          .fix("Put the text in double quotes.");
    }
    if (problem.contains("mapping values are not allowed")) {
      return problems
          .error(noticed, CODE, "A colon and a space within a text begin a new key.")
          .fix("Put the text in double quotes.");
    }
    if (problem.contains("cannot start any token")) {
      return problems
          .error(noticed, CODE, "A text cannot begin with this character.")
          .fix("Put the text in double quotes.");
    }
    if (problem.contains("expected ':'")) {
      Place opened = e.getContextMark().map(this::place).orElse(noticed);
      return problems.error(opened, CODE, "The line is no ‘key: value’.").expected("a colon.");
    }
    if (problem.contains("expected ',' or")) {
      Place opened = e.getContextMark().map(this::place).orElse(noticed);
      return problems
          .error(opened, CODE, "The list or map that opens here is not closed.")
          .fix("Add the closing ] or }, and a comma between its parts.");
    }
    if (problem.contains("single document")) {
      return problems.error(noticed, CODE, "The file has a second document.").expected("one rule.");
    }
    if (problem.contains("<block end>")
        || problem.contains("block sequence entries are not allowed")) {
      return problems
          .error(noticed, CODE, "The line does not fit the ones above it.")
          .fix("Indent it like its neighbours, or put the text in double quotes.");
    }
    return problems
        .error(noticed, CODE, "The line cannot be read as YAML.")
        .fix("Maybe the text needs double quotes.");
  }

  /** Behind the indentation, list dashes and the key. */
  private static int valueStart(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.startsWith("- ", at))) {
      at++;
    }
    if (at < line.length() && "\"'{[#".indexOf(line.charAt(at)) >= 0) {
      return line.charAt(at) == '#' ? line.length() : at;
    }
    int colon = line.indexOf(": ", at);
    if (colon < 0) {
      return line.length();
    }
    at = colon + 1;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int closing(String line, int open) {
    char quote = line.charAt(open);
    for (int i = open + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote == '"' && c == '\\') {
        i++;
      } else if (c == quote) {
        boolean doubled = quote == '\'' && i + 1 < line.length() && line.charAt(i + 1) == quote;
        if (!doubled) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static int lastOfOddQuotes(String line, int from) {
    int count = 0;
    int last = -1;
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == '"') {
        count++;
        last = i;
      }
    }
    return count % 2 == 1 ? last : -1;
  }

  private Place place(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1, 1);
  }

  private static Place at(int number, String line, int index, int length) {
    return new Place(number, line.codePointCount(0, index) + 1, length);
  }
}
