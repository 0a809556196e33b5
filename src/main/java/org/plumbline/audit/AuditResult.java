package org.plumbline.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.audit.slip.Slip;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.ClaimKind;

/**
 * The audits of all articles that could be read.
 *
 * @param articles in the order given
 * @param diagnostics what is wrong with rules, data or input
 */
public record AuditResult(List<ArticleAudit> articles, List<Diagnostic> diagnostics) {
  public AuditResult {
    articles = List.copyOf(articles);
    diagnostics = List.copyOf(diagnostics);
  }

  public Tally tally() {
    return articles.stream().map(ArticleAudit::tally).reduce(new Tally(0, 0, 0, 0), Tally::plus);
  }

  public Map<Slip, Tally> bySlip() {
    Map<Slip, Tally> sum = new EnumMap<>(Slip.class);
    articles.forEach(one -> one.bySlip().forEach((slip, all) -> sum.merge(slip, all, Tally::plus)));
    return sum;
  }

  public Map<ClaimKind, Tally> byKind() {
    Map<ClaimKind, Tally> sum = new EnumMap<>(ClaimKind.class);
    articles.forEach(one -> one.byKind().forEach((kind, all) -> sum.merge(kind, all, Tally::plus)));
    return sum;
  }
}
