package org.plumbline.rule.example;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Span;
import org.plumbline.model.report.Finding;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

/**
 * What came of one claim of an example.
 *
 * @param span where it stands in the example's text
 * @param references all pairings, with the standing they ended with
 * @param tally the findings counted, or null where no rule came to look at them
 * @param firedRules ids of the rules that fired on it, those without a finding included
 */
public record ClaimTrial(
    Span span,
    ClaimFact claim,
    List<ReferenceFact> references,
    @Nullable TallyFact tally,
    List<String> firedRules,
    List<Finding> findings,
    String verdict) {
  public ClaimTrial {
    references = List.copyOf(references);
    firedRules = List.copyOf(firedRules);
    findings = List.copyOf(findings);
  }
}
