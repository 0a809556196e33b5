package org.plumbline.rule.field;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Article;

/** The article as rules see it. */
public final class ArticleFact {
  private final Article article;
  private final @Nullable LocalDate asOf;

  public ArticleFact(Article article, @Nullable LocalDate asOf) {
    this.article = article;
    this.asOf = asOf;
  }

  public @Nullable String getTitle() {
    return article.title();
  }

  public @Nullable LocalDate getPublished() {
    return article.published();
  }

  /** The day whose public knowledge claims are held against. */
  public @Nullable LocalDate getAsOf() {
    return asOf;
  }
}
