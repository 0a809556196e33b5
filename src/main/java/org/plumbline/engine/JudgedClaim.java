package org.plumbline.engine;

import java.util.List;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

/**
 * A claim with all that led to its verdict.
 *
 * @param references all pairings with their standing, in the order of the evidence
 * @param tally what the verdict rules saw
 * @param fired every rule that fired on it, by phase, then id, then evidence
 */
public record JudgedClaim(
    CheckedClaim checked, List<ReferenceFact> references, TallyFact tally, List<Firing> fired) {
  public JudgedClaim {
    references = List.copyOf(references);
    fired = List.copyOf(fired);
  }
}
