package org.plumbline.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.rule.AdvancedRule;
import org.plumbline.rule.Outcome;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.RuleTable;

/** The rules by id, as their authors wrote them. */
final class RuleBook {
  private static final String LEFT_OUT =
      "The rule is left out for this article; the others are run again without it.";

  private final Map<String, RuleCard> cards = new LinkedHashMap<>();
  private final Map<String, AdvancedRule> advanced = new LinkedHashMap<>();
  private final List<RuleTable> tables;

  RuleBook(RuleSet rules) {
    rules.cards().forEach(card -> cards.put(card.id(), card));
    rules.advanced().forEach(rule -> advanced.put(rule.id(), rule));
    this.tables = rules.tables();
  }

  /** Null for an advanced rule. */
  @Nullable RuleCard card(String id) {
    return cards.get(id);
  }

  @Nullable Outcome outcome(String id) {
    RuleCard card = cards.get(id);
    return card == null ? null : card.outcome();
  }

  List<RuleTable> tables() {
    return tables;
  }

  /** A phase did not come to an end. */
  Diagnostic stopped(ArticleSession.Stop stop) {
    String busiest = stop.busiest().isEmpty() ? "" : stop.busiest().get(0).getKey();
    return Diagnostic.warning(
            position(busiest),
            "too-many-firings",
            "The rules of the phase "
                + stop.phase().word()
                + " fired "
                + stop.limit()
                + " times on this article and were stopped; the most often "
                + stop.described()
                + ".")
        .fix("Look for rules that change what makes them fire.")
        .effect("Findings may be missing; the claims are reported with those made so far.");
  }

  /** The code of an advanced rule threw. */
  Diagnostic failed(String id, Throwable thrown) {
    return Diagnostic.error(
            position(id), "rule-failed", "The rule ‘" + id + "’ broke off: " + reason(thrown))
        .effect(LEFT_OUT);
  }

  private Position position(String id) {
    RuleCard card = cards.get(id);
    if (card != null) {
      return card.position();
    }
    AdvancedRule rule = advanced.get(id);
    return rule == null ? Position.of("rules") : rule.position();
  }

  private static String reason(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    if (root instanceof NullPointerException) {
      return "it used a value that is missing.";
    }
    if (root instanceof ArithmeticException) {
      return "a computation has no result, such as a division by zero or without a rounding.";
    }
    if (root instanceof StackOverflowError) {
      return "a function calls itself without end.";
    }
    if (root instanceof IllegalArgumentException && root.getMessage() != null) {
      return root.getMessage();
    }
    return "its code failed.";
  }
}
