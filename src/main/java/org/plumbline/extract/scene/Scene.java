package org.plumbline.extract.scene;

import java.util.List;
import java.util.Map;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.Span;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.report.Passage;
import org.plumbline.text.Sentence;
import org.plumbline.text.Token;

/**
 * A sentence with all that stands in it marked.
 *
 * @param index of the sentence in its article, counted from 0
 * @param kind of the block it stands in
 * @param names by type; of overlapping names of one type the longest
 */
public record Scene(
    int index,
    Passage.Kind kind,
    Sentence sentence,
    Lexicon lexicon,
    List<TimeHit> times,
    List<FigureHit> figures,
    Map<Name.Type, List<NameHit>> names,
    Sources sources,
    Landmarks landmarks) {

  public List<Token> tokens() {
    return sentence.tokens();
  }

  public Token token(int i) {
    return tokens().get(i);
  }

  /** The lower-case form of a token; empty outside the sentence. */
  public String lower(int i) {
    return i >= 0 && i < tokens().size() ? tokens().get(i).lower() : "";
  }

  public boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  public List<NameHit> names(Name.Type type) {
    return names.getOrDefault(type, List.of());
  }

  public Span span(int from, int to) {
    return token(from).span().cover(token(to - 1).span());
  }

  /** The words between two tokens as a reader sees them. */
  public String words(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && token(i).spaceBefore()) {
        out.append(' ');
      }
      out.append(token(i).written());
    }
    return out.toString();
  }

  /** Whether a token begins with a capital letter. */
  public boolean capitalised(int i) {
    return i >= 0
        && i < tokens().size()
        && token(i).kind() == Token.Kind.WORD
        && Character.isUpperCase(token(i).written().codePointAt(0));
  }
}
