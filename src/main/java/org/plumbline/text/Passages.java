package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.report.Passage;

/** Shows a document's blocks the way a report prints them. */
public final class Passages {
  private Passages() {}

  /** One passage a block, one piece a token. */
  public static List<Passage> of(Document document) {
    List<Passage> passages = new ArrayList<>();
    for (Block block : document.blocks()) {
      List<Passage.Piece> pieces = new ArrayList<>();
      for (Sentence sentence : block.sentences()) {
        for (Token token : sentence.tokens()) {
          pieces.add(new Passage.Piece(token.written(), token.spaceBefore(), token.span()));
        }
      }
      passages.add(new Passage(block.kind(), pieces));
    }
    return List.copyOf(passages);
  }
}
