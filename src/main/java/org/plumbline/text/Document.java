package org.plumbline.text;

import java.util.List;
import org.plumbline.model.Article;

/**
 * An article with its running text taken apart.
 *
 * @param article its text is the characters as given, into which every span points
 * @param blocks in reading order; none for an empty article
 */
public record Document(Article article, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }
}
