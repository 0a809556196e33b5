package org.plumbline.text;

import java.util.List;
import org.plumbline.model.Span;
import org.plumbline.model.report.Passage;

/**
 * A headline, paragraph, list item, table row or the like. No sentence crosses a block.
 *
 * @param sentences at least one
 * @param span from its first token to its last
 */
public record Block(Passage.Kind kind, List<Sentence> sentences, Span span) {
  public Block {
    sentences = List.copyOf(sentences);
  }
}
