package org.plumbline.rule.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.report.Finding;

/** The findings on one claim, counted, as combining rules and verdict rules see them. */
public final class TallyFact {
  private final ClaimFact claim;
  private final List<Finding> findings;
  private final List<ReferenceFact> references;

  /**
   * @param findings what the comparing rules found
   * @param references all pairings of the claim, with their standing
   */
  public TallyFact(ClaimFact claim, List<Finding> findings, List<ReferenceFact> references) {
    this.claim = claim;
    this.findings = List.copyOf(findings);
    this.references = List.copyOf(references);
  }

  public ClaimFact getClaim() {
    return claim;
  }

  public List<Finding> findings() {
    return findings;
  }

  public BigDecimal getSupports() {
    return count(Finding.Kind.SUPPORTS);
  }

  public BigDecimal getContradicts() {
    return count(Finding.Kind.CONTRADICTS);
  }

  public BigDecimal getOutdated() {
    return count(Finding.Kind.OUTDATED);
  }

  public BigDecimal getNotComparable() {
    return count(Finding.Kind.NOT_COMPARABLE);
  }

  public BigDecimal getNotCheckable() {
    return count(Finding.Kind.NOT_CHECKABLE);
  }

  /** How many references were paired with the claim, admitted or not. */
  public BigDecimal getReferences() {
    return BigDecimal.valueOf(references.size());
  }

  /** How many of them the rules admitted. */
  public BigDecimal getAdmitted() {
    return BigDecimal.valueOf(
        references.stream().filter(r -> r.getStanding().equals(ReferenceFact.ADMITTED)).count());
  }

  /** How many different publishers stand behind the supporting references. */
  public BigDecimal getSupportingPublishers() {
    return BigDecimal.valueOf(
        findings.stream()
            .filter(finding -> finding.kind() == Finding.Kind.SUPPORTS)
            .flatMap(finding -> finding.evidence().stream())
            .map(Evidence::reference)
            .map(reference -> reference.source().publisher())
            .filter(Objects::nonNull)
            .distinct()
            .count());
  }

  private BigDecimal count(Finding.Kind kind) {
    return BigDecimal.valueOf(findings.stream().filter(f -> f.kind() == kind).count());
  }
}
