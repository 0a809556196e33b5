package org.plumbline.verify;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to check, and against what.
 *
 * @param claims a CSV of claims extracted elsewhere, or null
 * @param published the day the articles were published, or null for what they say themselves
 * @param asOf the day whose public knowledge counts, or null for the day of publication
 * @param allowAdvanced whether advanced rules, which are code, may run
 * @param cache folder for compiled rules, or null for none
 */
public record CheckRequest(
    List<ArticleInput> articles,
    @Nullable Path claims,
    Path facts,
    Path rules,
    @Nullable LocalDate published,
    @Nullable LocalDate asOf,
    boolean allowAdvanced,
    @Nullable Path cache) {
  public CheckRequest {
    articles = List.copyOf(articles);
  }
}
