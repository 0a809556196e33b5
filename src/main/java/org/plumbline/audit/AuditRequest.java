package org.plumbline.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.verify.ArticleInput;

/**
 * What to audit, and with what.
 *
 * @param published the day the articles were published, or null for what they say themselves
 * @param allowAdvanced whether advanced rules, which are code, may run
 * @param cache folder for compiled rules, or null for none
 */
public record AuditRequest(
    List<ArticleInput> articles,
    Path facts,
    Path rules,
    @Nullable LocalDate published,
    boolean allowAdvanced,
    @Nullable Path cache) {
  public AuditRequest {
    articles = List.copyOf(articles);
  }
}
