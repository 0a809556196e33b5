package org.plumbline.text;

import java.util.List;
import org.plumbline.model.Span;

/**
 * A sentence.
 *
 * @param text as a reader sees it: without markup, white space folded to single spaces
 * @param tokens at least one; together they hold every visible character of the sentence
 * @param span from its first token to its last
 */
public record Sentence(String text, List<Token> tokens, Span span) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  static Sentence of(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      if (token.spaceBefore() && text.length() > 0) {
        text.append(' ');
      }
      text.append(token.written());
    }
    Span first = tokens.get(0).span();
    return new Sentence(text.toString(), tokens, first.cover(tokens.get(tokens.size() - 1).span()));
  }
}
