package org.plumbline.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.rule.AdvancedRule;
import org.plumbline.rule.Phase;
import org.plumbline.rule.field.ArticleFact;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

/**
 * An advanced rule made ready for the compiler: moved to a package of its own, with the imports and
 * the global that every rule needs, so that its author need not write them.
 *
 * @param source null where it cannot be compiled
 * @param phases of the rules in the file, by name; empty where it cannot be compiled
 * @param problems why it cannot
 */
record AdvancedSource(
    @Nullable RuleSource source, Map<String, Phase> phases, List<Diagnostic> problems) {

  /** What every advanced rule may name. */
  static final List<Class<?>> KNOWN =
      List.of(
          ArticleFact.class,
          ClaimFact.class,
          ReferenceFact.class,
          TallyFact.class,
          TableRow.class,
          Compare.class,
          BigDecimal.class,
          LocalDate.class);

  static AdvancedSource of(AdvancedRule rule) {
    String packageName = DrlText.packageOf(rule.id());
    DrlParser parser = new DrlParser(DrlParser.DEFAULT_LANGUAGE_LEVEL);
    PackageDescr parsed = parse(parser, rule.drl());
    List<Diagnostic> problems = new ArrayList<>();
    DroolsWords words = new DroolsWords(rule);
    parser.getErrors().stream()
        .filter(ParserError.class::isInstance)
        .map(ParserError.class::cast)
        .filter(error -> error.getRow() > 0)
        .findFirst()
        .ifPresent(error -> problems.add(words.unreadable(error.getRow(), error.getCol() + 1)));
    if (problems.isEmpty() && (parsed == null || parser.hasErrors())) {
      problems.add(words.unreadable(0, 0));
    }
    Map<String, Phase> phases = new LinkedHashMap<>();
    if (parsed != null && problems.isEmpty()) {
      for (RuleDescr one : parsed.getRules()) {
        phase(one, words, phases, problems);
      }
      if (parsed.getRules().isEmpty()) {
        problems.add(
            words
                .problem(0, "no-rule", "The file has no rule in it.")
                .expected("rule \"…\" when … then … end."));
      }
    }
    if (!problems.isEmpty() || parsed == null) {
      return new AdvancedSource(null, Map.of(), List.copyOf(problems));
    }
    String before = header(packageName, parsed);
    String drl = DrlText.ascii(before + withoutPackage(rule.drl()));
    return new AdvancedSource(
        new RuleSource(rule.id(), packageName, drl), Map.copyOf(phases), List.of());
  }

  private static @Nullable PackageDescr parse(DrlParser parser, String drl) {
    try {
      return parser.parse(false, drl);
    } catch (DroolsParserException | RuntimeException thrown) {
      return null;
    }
  }

  private static void phase(
      RuleDescr rule, DroolsWords words, Map<String, Phase> phases, List<Diagnostic> problems) {
    AttributeDescr group = rule.getAttributes().get("agenda-group");
    String named = group == null ? "" : group.getValue();
    Arrays.stream(Phase.values())
        .filter(phase -> phase.word().equals(named))
        .findFirst()
        .ifPresentOrElse(
            phase -> phases.put(rule.getName(), phase),
            () ->
                problems.add(
                    words
                        .problem(
                            rule.getLine(),
                            "no-phase",
                            named.isEmpty()
                                ? "The rule ‘" + rule.getName() + "’ names no phase."
                                : "There is no phase ‘" + named + "’.")
                        .expected(
                            Arrays.stream(Phase.values())
                                .map(phase -> "agenda-group \"" + phase.word() + "\"")
                                .collect(Collectors.joining(", ", "", ".")))));
  }

  private static String header(String packageName, PackageDescr parsed) {
    List<String> lines = new ArrayList<>();
    lines.add("package " + packageName);
    KNOWN.forEach(type -> lines.add("import " + type.getName()));
    lines.add("import " + Firings.class.getName());
    if (parsed.getGlobals().stream().noneMatch(one -> one.getIdentifier().equals("firings"))) {
      lines.add("global Firings firings");
    }
    return String.join("; ", lines) + "; ";
  }

  /** The author's own package line blanked out, all other lines where they were. */
  private static String withoutPackage(String drl) {
    List<String> lines = new ArrayList<>(Arrays.asList(drl.split("\n", -1)));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("package ")) {
        lines.set(i, line.contains(";") ? line.substring(line.indexOf(';') + 1) : "");
        break;
      }
      if (line.startsWith("rule ") || line.startsWith("import ")) {
        break;
      }
    }
    return String.join("\n", lines);
  }

  static Position at(AdvancedRule rule, int line, int column) {
    return Position.of(rule.position().file(), line, column);
  }
}
