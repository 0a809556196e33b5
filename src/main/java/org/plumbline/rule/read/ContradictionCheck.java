package org.plumbline.rule.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.value.Interval;
import org.plumbline.rule.Condition;
import org.plumbline.rule.Operand;
import org.plumbline.rule.Operator;
import org.plumbline.rule.evaluate.ConditionEvaluator;
import org.plumbline.rule.read.ScopeCheck.Line;

/** Finds pairs of conditions that can never hold together: such a rule would never fire. */
final class ContradictionCheck {
  private final Problems problems;

  ContradictionCheck(Problems problems) {
    this.problems = problems;
  }

  void check(List<Line> when, List<Line> unless) {
    for (int i = 0; i < when.size(); i++) {
      for (int j = i + 1; j < when.size(); j++) {
        Condition first = when.get(i).condition();
        Condition second = when.get(j).condition();
        if (first.field().equals(second.field()) && neverBoth(first, second)) {
          report(when.get(j), "can never hold together with ‘" + first.written() + "’");
        }
      }
    }
    for (Line line : unless) {
      if (when.stream().anyMatch(w -> w.condition().written().equals(line.condition().written()))) {
        report(line, "takes back what ‘when’ asks for");
      }
    }
  }

  private void report(Line line, String what) {
    problems.add(
        problems.error(
            line.text().place(),
            "contradiction",
            "‘" + line.condition().written() + "’ " + what + "; the rule would never fire."));
  }

  private static boolean neverBoth(Condition first, Condition second) {
    if (excludesMissing(first) && second.operator() == Operator.IS_MISSING) {
      return true;
    }
    if (excludesMissing(second) && first.operator() == Operator.IS_MISSING) {
      return true;
    }
    if (lists(first)) {
      return noneHolds(first, second);
    }
    if (lists(second)) {
      return noneHolds(second, first);
    }
    Optional<Interval> one = interval(first);
    Optional<Interval> other = interval(second);
    return one.isPresent() && other.isPresent() && !one.get().overlaps(other.get());
  }

  private static boolean excludesMissing(Condition condition) {
    return condition.operator() != Operator.IS_MISSING && condition.operator() != Operator.IS_NOT;
  }

  /** Whether the condition holds for just the values it lists. */
  private static boolean lists(Condition condition) {
    return (condition.operator() == Operator.IS || condition.operator() == Operator.IS_ONE_OF)
        && condition.values().stream().noneMatch(Operand.OtherField.class::isInstance);
  }

  private static boolean noneHolds(Condition listing, Condition other) {
    return listing.values().stream()
        .map(ConditionEvaluator::constant)
        .noneMatch(value -> ConditionEvaluator.canHold(other, value));
  }

  private static Optional<Interval> interval(Condition condition) {
    @Nullable BigDecimal first = number(condition, 0);
    @Nullable BigDecimal second = number(condition, 1);
    if (first == null) {
      return Optional.empty();
    }
    return switch (condition.operator()) {
      case IS_MORE_THAN -> Optional.of(Interval.moreThan(first));
      case IS_AT_LEAST -> Optional.of(Interval.atLeast(first));
      case IS_LESS_THAN -> Optional.of(Interval.lessThan(first));
      case IS_AT_MOST -> Optional.of(Interval.atMost(first));
      case IS_BETWEEN ->
          second == null ? Optional.empty() : Optional.of(Interval.closed(first, second));
      default -> Optional.empty();
    };
  }

  private static @Nullable BigDecimal number(Condition condition, int index) {
    return index < condition.values().size()
            && condition.values().get(index) instanceof Operand.Figure figure
        ? figure.number()
        : null;
  }
}
