package org.plumbline.engine;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.rule.AdvancedRule;
import org.plumbline.rule.field.ArticleFact;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

/** What the compiler says of an advanced rule, in words for its author. */
final class DroolsWords {
  private static final String EFFECT = "The rule is left out; the others run.";

  /** More names than this help nobody in a message. */
  private static final int FEW = 12;

  private final AdvancedRule rule;
  private final List<String> lines;

  DroolsWords(AdvancedRule rule) {
    this.rule = rule;
    this.lines = rule.drl().lines().toList();
  }

  /** One diagnostic a complaint that says something of its own. */
  List<Diagnostic> translate(List<DroolsCompiler.Trouble> troubles) {
    List<Diagnostic> out = new ArrayList<>();
    for (DroolsCompiler.Trouble trouble : troubles) {
      Diagnostic one = translate(trouble);
      if (!out.contains(one)) {
        out.add(one);
      }
    }
    return List.copyOf(out);
  }

  Diagnostic unreadable(int line, int column) {
    Diagnostic diagnostic =
        Diagnostic.error(
                AdvancedSource.at(rule, line, column),
                "unreadable-rule",
                "The rule cannot be read "
                    + (line > 0 ? "here." : "as DRL.")
                    + " The mistake may stand a line or more above.")
            .expected("rule \"…\" agenda-group \"…\" when … then … end.")
            .fix("Look for a missing quotation mark, bracket or ‘end’.")
            .effect(EFFECT);
    return snippet(diagnostic, line, column > 0 ? 1 : 0);
  }

  Diagnostic problem(int line, String code, String what) {
    return snippet(
        Diagnostic.error(AdvancedSource.at(rule, line, 0), code, what).effect(EFFECT), line, 0);
  }

  /** What the guard objects to. */
  Diagnostic forbidden(String what) {
    return Diagnostic.error(
            AdvancedSource.at(rule, lineWith(what), 0),
            "forbidden-call",
            "The rule ‘" + rule.id() + "’ uses ‘" + what + "’, which rules may not.")
        .expected("figures, dates, texts, lists and what a rule is given; nothing else.")
        .fix("Compute it in a column of the data or in a table of the rules.")
        .effect(EFFECT);
  }

  private Diagnostic translate(DroolsCompiler.Trouble trouble) {
    String message = trouble.message();
    Optional<String> type =
        quoted(message, "Unable to find class: ")
            .or(() -> quoted(message, "Unable to resolve ObjectType "));
    if (type.isPresent()) {
      return named(
          type.get(),
          "unknown-type",
          "There is nothing called ‘" + type.get() + "’ to ask about.",
          AdvancedSource.KNOWN.stream().map(Class::getSimpleName).toList());
    }
    Optional<String> word =
        Stream.of(
                "Unable to parse left part of expression: ",
                "Unknown field ",
                "Could not resolve method ",
                "Cannot resolve symbol ")
            .map(start -> quoted(message, start))
            .flatMap(Optional::stream)
            .findFirst()
            .or(() -> misspelt(message));
    if (word.isPresent()) {
      return named(
          word.get(),
          "unknown-field",
          "There is no field or method ‘" + word.get() + "’ here.",
          properties());
    }
    if (trouble.column() > 0) {
      return unreadable(trouble.line(), trouble.column());
    }
    return problem(
            trouble.line(),
            "rule-does-not-compile",
            "The rule ‘" + rule.id() + "’ cannot be compiled.")
        .fix(
            "Check names and brackets in its conditions, and that each statement behind ‘then’ is"
                + " Java with a semicolon.");
  }

  private Diagnostic named(String word, String code, String what, List<String> known) {
    int line = lineWith(word);
    int column = line == 0 ? 0 : columnOf(lines.get(line - 1), word);
    Diagnostic diagnostic =
        Diagnostic.error(AdvancedSource.at(rule, line, column), code, what).effect(EFFECT);
    if (known.size() <= FEW) {
      diagnostic = diagnostic.expected("one of " + String.join(", ", known) + ".");
    }
    Optional<String> nearest = Spelling.nearest(word, known);
    if (nearest.isPresent()) {
      diagnostic = diagnostic.fix("Maybe you meant ‘" + nearest.get() + "’.");
    }
    return snippet(diagnostic, line, word.codePointCount(0, word.length()));
  }

  private Diagnostic snippet(Diagnostic diagnostic, int line, int length) {
    return line > 0 && line <= lines.size()
        ? diagnostic.snippet(lines.get(line - 1), length)
        : diagnostic;
  }

  /** The Java compiler names what it does not know at the end of its first clause. */
  private static Optional<String> misspelt(String message) {
    return Stream.of(" cannot be resolved", " is undefined")
        .filter(message::contains)
        .map(end -> message.substring(0, message.indexOf(end)))
        .map(DroolsWords::lastName)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** What stands behind a start, up to a space, without quotation marks around it. */
  private static Optional<String> quoted(String message, String start) {
    int at = message.indexOf(start);
    if (at < 0) {
      return Optional.empty();
    }
    String rest = message.substring(at + start.length());
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (Character.isJavaIdentifierPart(c)) {
        name.append(c);
      } else if (!name.isEmpty()) {
        break;
      } else if (c != '\'' && c != '"') {
        break;
      }
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(name.toString());
  }

  /** The last name in a text, without the arguments of a call. */
  private static String lastName(String text) {
    String head = text.contains("(") ? text.substring(0, text.indexOf('(')) : text;
    int start = head.length();
    while (start > 0 && Character.isJavaIdentifierPart(head.charAt(start - 1))) {
      start--;
    }
    return head.substring(start);
  }

  private int lineWith(String word) {
    for (int i = 0; i < lines.size(); i++) {
      if (columnOf(lines.get(i), word) > 0) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Where a word stands as a word of its own, in code points from 1; 0 where it does not. */
  private static int columnOf(String line, String word) {
    for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isJavaIdentifierPart(line.charAt(at - 1));
      boolean ends = end == line.length() || !Character.isJavaIdentifierPart(line.charAt(end));
      if (starts && ends) {
        return line.codePointCount(0, at) + 1;
      }
    }
    return 0;
  }

  /** The bean properties of all that a rule can ask about. */
  private static List<String> properties() {
    TreeSet<String> names = new TreeSet<>();
    for (Class<?> type :
        List.of(ArticleFact.class, ClaimFact.class, ReferenceFact.class, TallyFact.class)) {
      for (Method method : type.getMethods()) {
        String name = method.getName();
        String bare =
            name.startsWith("get")
                ? name.substring(3)
                : name.startsWith("is") ? name.substring(2) : "";
        if (!bare.isEmpty() && method.getDeclaringClass() == type) {
          names.add(Character.toLowerCase(bare.charAt(0)) + bare.substring(1));
        }
      }
    }
    return List.copyOf(names);
  }
}
