package org.plumbline.cli;

import java.util.List;
import java.util.TreeSet;
import org.plumbline.diagnostic.Spelling;
import org.plumbline.rule.AdvancedRule;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.RuleSet;

/** The ids of rules that a user types. */
final class RuleIds {
  private RuleIds() {}

  /**
   * Makes sure that there is a rule for each id.
   *
   * @throws UserProblem naming all that there is none for
   */
  static void require(List<String> ids, RuleSet rules) {
    TreeSet<String> known = new TreeSet<>();
    rules.cards().stream().map(RuleCard::id).forEach(known::add);
    rules.advanced().stream().map(AdvancedRule::id).forEach(known::add);
    List<String> unknown =
        ids.stream()
            .filter(id -> !known.contains(id))
            .map(
                id ->
                    "There is no rule '"
                        + id
                        + "'."
                        + Spelling.nearest(id, known)
                            .map(near -> " Maybe you meant '" + near + "'.")
                            .orElse(" 'plumbline rules list' shows them all."))
            .toList();
    if (!unknown.isEmpty()) {
      throw new UserProblem(unknown);
    }
  }
}
