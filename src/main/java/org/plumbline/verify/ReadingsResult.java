package org.plumbline.verify;

import java.util.List;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.Article;
import org.plumbline.model.Claim;

/**
 * What the machine read, before any check.
 *
 * @param diagnostics what is wrong with the vocabulary or the input
 */
public record ReadingsResult(List<ReadArticle> articles, List<Diagnostic> diagnostics) {
  public ReadingsResult {
    articles = List.copyOf(articles);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * An article with its claims.
   *
   * @param claims in the order of the text, dates and periods standing alone among them
   */
  public record ReadArticle(Article article, List<Claim> claims) {
    public ReadArticle {
      claims = List.copyOf(claims);
    }
  }
}
