package org.plumbline.model.report;

import java.util.List;
import org.plumbline.model.Article;

/**
 * The consistency report on one article or one claims CSV.
 *
 * @param passages the article as a reader sees it; empty for a claims CSV
 * @param claims in the order of the text, without those set aside
 * @param suppressed the claims that an editor has set aside, in the order of the text
 * @param notes what a reader must know about the whole: missing publication date, quarantined
 *     rules, rows left out
 */
public record Report(
    Article article,
    EngineStamp engine,
    Coverage coverage,
    List<Passage> passages,
    List<CheckedClaim> claims,
    List<SuppressedClaim> suppressed,
    List<String> notes) {
  public Report {
    passages = List.copyOf(passages);
    claims = List.copyOf(claims);
    suppressed = List.copyOf(suppressed);
    notes = List.copyOf(notes);
  }
}
