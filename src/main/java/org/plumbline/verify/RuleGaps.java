package org.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.rule.Phase;
import org.plumbline.rule.read.LoadedRules;

/** What no single rule can be blamed for. */
final class RuleGaps {
  private RuleGaps() {}

  /** The same rules, with what is missing among them said. */
  static LoadedRules told(LoadedRules rules) {
    boolean decides =
        rules.ruleSet().cards().stream().anyMatch(card -> card.phase() == Phase.VERDICT);
    if (decides || !rules.ruleSet().advanced().isEmpty()) {
      return rules;
    }
    List<Diagnostic> diagnostics = new ArrayList<>(rules.diagnostics());
    diagnostics.add(
        Diagnostic.error(Position.of("verdicts"), "no-verdict-rule", "No rule gives a verdict.")
            .expected("cards with ‘verdict:’, such as those in rules/verdicts/ beside the program.")
            .effect("Every claim is not-checkable."));
    return new LoadedRules(rules.ruleSet(), diagnostics);
  }
}
