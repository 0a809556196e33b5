package org.plumbline.model.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.evidence.Link;

/**
 * A claim with what became of it.
 *
 * @param decidedBy id of the rule that gave the verdict
 * @param severity the gravest among the findings that bear the verdict; {@link Severity#NOTE} where
 *     there are none
 * @param caveats what limits the verdict, in the order of the rules
 * @param conclusion one sentence
 * @param question one sentence for the editor to ask, or null
 */
public record CheckedClaim(
    Claim claim,
    Link link,
    Verdict verdict,
    String decidedBy,
    Severity severity,
    List<String> caveats,
    String conclusion,
    @Nullable String question,
    List<Finding> findings) {
  public CheckedClaim {
    caveats = List.copyOf(caveats);
    findings = List.copyOf(findings);
  }
}
