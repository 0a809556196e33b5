package org.plumbline.report.readings;

import java.util.List;
import org.plumbline.model.Article;
import org.plumbline.model.Claim;

/**
 * An article with what was read in it.
 *
 * @param claims in the order of the text, dates that stand alone among them
 */
public record ArticleReadings(Article article, List<Claim> claims) {
  public ArticleReadings {
    claims = List.copyOf(claims);
  }
}
