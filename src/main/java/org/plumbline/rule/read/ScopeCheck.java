package org.plumbline.rule.read;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.rule.Condition;
import org.plumbline.rule.Operand;
import org.plumbline.rule.Outcome;
import org.plumbline.rule.Phase;
import org.plumbline.rule.Template;
import org.plumbline.rule.field.Field;
import org.plumbline.rule.field.Field.Subject;

/** Checks that a card asks for nothing that is not there in the phase it works in. */
final class ScopeCheck {
  private final Problems problems;

  ScopeCheck(Problems problems) {
    this.problems = problems;
  }

  /** A condition with the text it was read from. */
  record Line(Condition condition, Yaml.Text text) {
    boolean asksFor(Subject subject) {
      return Stream.concat(
              Stream.of(condition.field()), condition.values().stream().flatMap(Line::field))
          .anyMatch(field -> field.subject() == subject);
    }

    private static Stream<Field> field(Operand operand) {
      return operand instanceof Operand.OtherField other ? Stream.of(other.field()) : Stream.of();
    }
  }

  /** The phase that an outcome with these conditions works in. */
  static Phase phase(Outcome outcome, List<Line> lines) {
    if (outcome instanceof Outcome.Excludes) {
      return Phase.ADMISSIBLE;
    }
    if (outcome instanceof Outcome.Decides) {
      return Phase.VERDICT;
    }
    return lines.stream().anyMatch(line -> line.asksFor(Subject.FINDINGS))
        ? Phase.COMBINE
        : Phase.COMPARE;
  }

  void conditions(Phase phase, List<Line> when, List<Line> unless) {
    for (Line line : Stream.concat(when.stream(), unless.stream()).toList()) {
      if (phase == Phase.ADMISSIBLE && line.asksFor(Subject.FINDINGS)) {
        add(line, "When references are admitted there are no findings yet.");
      }
      if (phase == Phase.COMBINE && line.asksFor(Subject.REFERENCE)) {
        add(line, "A rule that asks for findings looks at no single reference.");
      }
      if (phase == Phase.VERDICT && line.asksFor(Subject.REFERENCE)) {
        add(line, "A verdict is given on findings, not on a single reference.");
      }
    }
    if (phase == Phase.ADMISSIBLE && when.stream().noneMatch(l -> l.asksFor(Subject.REFERENCE))) {
      problems.add(
          problems
              .error("no-reference-condition", "No condition says which references to exclude.")
              .expected("a line under ‘when’ on a field of the reference."));
    }
  }

  void template(Phase phase, List<Line> when, Template template, Yaml.Text text) {
    for (Template.Part part : template.parts()) {
      if (!(part instanceof Template.Part.Slot slot)) {
        continue;
      }
      Subject subject = slot.field().subject();
      boolean alwaysThere = subject == Subject.CLAIM || subject == Subject.ARTICLE;
      boolean counted =
          subject == Subject.FINDINGS && (phase == Phase.COMBINE || phase == Phase.VERDICT);
      if (!alwaysThere && !counted && when.stream().noneMatch(line -> line.asksFor(subject))) {
        String name = slot.field().fullName();
        int at = Math.max(0, text.value().indexOf(name));
        Diagnostic diagnostic =
            problems.error(
                problems.source().within(text, at, name.length()),
                "out-of-scope",
                "‘" + name + "’ has no value here: no condition asks for " + the(subject) + ".");
        problems.add(diagnostic.fix("Add a condition on it, or leave the field out."));
      }
    }
  }

  private static String the(Subject subject) {
    return switch (subject) {
      case OTHER -> "another claim";
      case FINDINGS -> "findings";
      default -> "a " + subject.word();
    };
  }

  private void add(Line line, String what) {
    problems.add(problems.error(line.text().place(), "out-of-scope", what));
  }
}
