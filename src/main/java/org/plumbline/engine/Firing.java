package org.plumbline.engine;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.rule.Phase;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

/**
 * A rule whose conditions held.
 *
 * @param rule id of the rule
 * @param claim the one it is about
 * @param reference the one it is about, or null
 * @param tally the findings it is about, or null
 * @param other the second claim, or null
 */
public record Firing(
    String rule,
    Phase phase,
    ClaimFact claim,
    @Nullable ReferenceFact reference,
    @Nullable TallyFact tally,
    @Nullable ClaimFact other) {

  /** What an advanced rule says when it fires; a card's outcome stands in the card. */
  sealed interface Word {

    record Says(Finding.Kind kind, Severity severity, @Nullable String caveat, String message)
        implements Word {}

    record Excludes(String reason) implements Word {}

    record Decides(Verdict verdict, int precedence, String conclusion) implements Word {}
  }
}
