package org.plumbline.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.audit.slip.Slip;
import org.plumbline.model.Article;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.report.Coverage;

/**
 * The audit of one article.
 *
 * @param coverage of the article as given
 * @param claims its consistent claims, in the order of the text
 * @param trials in the order of the text
 */
public record ArticleAudit(
    Article article, Coverage coverage, List<AuditedClaim> claims, List<Trial> trials) {
  public ArticleAudit {
    claims = List.copyOf(claims);
    trials = List.copyOf(trials);
  }

  public Tally tally() {
    return Tally.of(trials);
  }

  /** The slips that were tried, in their order. */
  public Map<Slip, Tally> bySlip() {
    Map<Slip, Tally> tallies = new EnumMap<>(Slip.class);
    for (Trial trial : trials) {
      tallies.merge(trial.alteration().slip(), Tally.of(List.of(trial)), Tally::plus);
    }
    return tallies;
  }

  /** The kinds of the claims changed, in their order; a change of two kinds counts in both. */
  public Map<ClaimKind, Tally> byKind() {
    Map<ClaimKind, Tally> tallies = new EnumMap<>(ClaimKind.class);
    for (Trial trial : trials) {
      trial.kinds().forEach(kind -> tallies.merge(kind, Tally.of(List.of(trial)), Tally::plus));
    }
    return tallies;
  }

  public List<AuditedClaim> unguarded() {
    return claims.stream().filter(AuditedClaim::unguarded).toList();
  }

  /** The changes that came to one end. */
  public List<Trial> trials(Outcome outcome) {
    return trials.stream().filter(trial -> trial.outcome() == outcome).toList();
  }
}
