package org.plumbline.report.sample;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.Selector;
import org.plumbline.model.Span;
import org.plumbline.model.report.Passage;
import org.plumbline.model.report.Passage.Piece;

/** An article that is put together passage by passage and found again quote by quote. */
public final class SampleText {
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();

  public SampleText add(Passage.Kind kind, String words) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    passages.add(new Passage(kind, pieces(words, codePoints(text.length()))));
    text.append(words);
    return this;
  }

  public String text() {
    return text.toString();
  }

  public List<Passage> passages() {
    return List.copyOf(passages);
  }

  public Selector selector(String quote) {
    int at = text.indexOf(quote);
    if (at < 0) {
      throw new IllegalArgumentException("Quote (" + quote + ") is not in the sample.");
    }
    int start = codePoints(at);
    int end = codePoints(at + quote.length());
    String prefix = text.substring(Math.max(0, at - 12), at);
    String suffix =
        text.substring(at + quote.length(), Math.min(text.length(), at + quote.length() + 12));
    return new Selector(new Span(start, end), prefix, suffix);
  }

  /** The passage that a quote stands in, which serves as its sentence. */
  public String sentence(String quote) {
    for (String passage : text.toString().split("\n\n", -1)) {
      if (passage.contains(quote)) {
        return passage;
      }
    }
    throw new IllegalArgumentException("Quote (" + quote + ") is not in one passage.");
  }

  private int codePoints(int chars) {
    return text.codePointCount(0, chars);
  }

  private static List<Piece> pieces(String words, int offset) {
    List<Piece> pieces = new ArrayList<>();
    int codePoint = offset;
    boolean space = false;
    int i = 0;
    while (i < words.length()) {
      int c = words.codePointAt(i);
      if (Character.isWhitespace(c)) {
        space = true;
        codePoint++;
        i++;
        continue;
      }
      int end = i + Character.charCount(c);
      while (Character.isLetterOrDigit(c)
          && end < words.length()
          && Character.isLetterOrDigit(words.codePointAt(end))) {
        end += Character.charCount(words.codePointAt(end));
      }
      String piece = words.substring(i, end);
      int length = piece.codePointCount(0, piece.length());
      pieces.add(new Piece(piece, space, new Span(codePoint, codePoint + length)));
      codePoint += length;
      space = false;
      i = end;
    }
    return pieces;
  }
}
