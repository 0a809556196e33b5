package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.report.Passage;

/** Takes drafts apart into sentences and tokens. */
final class BlockBuilder {
  private final Tokeniser tokeniser = new Tokeniser(Abbreviations.english());
  private final SentenceSplitter splitter = new SentenceSplitter(Abbreviations.english());

  List<Block> blocks(List<Draft> drafts) {
    List<Block> blocks = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Token> tokens = tokeniser.tokens(draft.characters());
      if (!tokens.isEmpty()) {
        // A full stop in a table is no end of a sentence.
        List<Sentence> sentences = sentences(draft.kind(), tokens);
        Sentence last = sentences.get(sentences.size() - 1);
        blocks.add(new Block(draft.kind(), sentences, sentences.get(0).span().cover(last.span())));
      }
    }
    return blocks;
  }

  private List<Sentence> sentences(Passage.Kind kind, List<Token> tokens) {
    // A full stop in a table is no end of a sentence.
    if (kind == Passage.Kind.TABLE_ROW) {
      List<Sentence> row = new ArrayList<>();
      LongSentence.cut(tokens, row);
      return row;
    }
    return splitter.sentences(tokens);
  }
}
