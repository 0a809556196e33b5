package org.plumbline.engine;

import java.util.List;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.report.CheckedClaim;

/**
 * What the rules made of one article.
 *
 * @param claims in the order they were handed in
 * @param diagnostics rules that failed or did not come to an end
 */
public record Judgement(List<JudgedClaim> claims, List<Diagnostic> diagnostics) {
  public Judgement {
    claims = List.copyOf(claims);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The claims as a report shows them. */
  public List<CheckedClaim> checked() {
    return claims.stream().map(JudgedClaim::checked).toList();
  }
}
