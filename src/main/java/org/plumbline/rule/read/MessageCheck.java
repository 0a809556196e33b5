package org.plumbline.rule.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.plumbline.model.report.Finding;
import org.plumbline.rule.Condition;
import org.plumbline.rule.Operand;
import org.plumbline.rule.Operator;
import org.plumbline.rule.Outcome;
import org.plumbline.rule.field.Field.Subject;

/** Checks that a rule has something to say where nothing else would say it. */
final class MessageCheck {
  /** The counts of findings that have a message of their own. */
  private static final Set<String> QUOTABLE =
      Set.of("supports", "contradicts", "outdated", "notComparable", "notCheckable");

  private final Problems problems;

  MessageCheck(Problems problems) {
    this.problems = problems;
  }

  void check(Keys card, Outcome outcome, List<Condition> when) {
    if (card.has("say")) {
      return;
    }
    if (outcome instanceof Outcome.Finds finds && finds.kind() != Finding.Kind.CAVEAT) {
      problems.add(
          problems
              .error(card.place("finding"), "missing-key", "‘say’ is missing.")
              .expected("the sentence that an editor reads."));
    }
    if (outcome instanceof Outcome.Decides && when.stream().noneMatch(MessageCheck::asksForOne)) {
      problems.add(
          problems
              .error(
                  card.place("verdict"),
                  "missing-key",
                  "‘say’ is missing, and no condition asks for a finding whose message could be"
                      + " shown.")
              .expected("the sentence that an editor reads."));
    }
  }

  /** Whether the condition holds only where there is a finding to quote. */
  private static boolean asksForOne(Condition condition) {
    if (condition.field().subject() != Subject.FINDINGS
        || !QUOTABLE.contains(condition.field().property())
        || condition.values().isEmpty()
        || !(condition.values().get(0) instanceof Operand.Figure figure)) {
      return false;
    }
    int sign = figure.number().compareTo(BigDecimal.ZERO);
    Operator operator = condition.operator();
    return switch (operator) {
      case IS, IS_AT_LEAST, IS_BETWEEN -> sign > 0;
      case IS_MORE_THAN -> sign >= 0;
      case IS_NOT -> sign == 0;
      default -> false;
    };
  }
}
