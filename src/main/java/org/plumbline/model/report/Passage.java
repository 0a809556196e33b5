package org.plumbline.model.report;

import java.util.List;
import org.plumbline.model.Span;

/**
 * A block of the article as a reader sees it, without markup, for showing claims in their place.
 *
 * @param pieces its words and signs in order
 */
public record Passage(Kind kind, List<Piece> pieces) {
  public Passage {
    pieces = List.copyOf(pieces);
  }

  /** What kind of block it is. */
  public enum Kind {
    HEADLINE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTE,
    TABLE_ROW,
    CAPTION
  }

  /**
   * A word or sign.
   *
   * @param text the characters
   * @param spaceBefore whether white space stands before it
   * @param span where it stands in the input as given
   */
  public record Piece(String text, boolean spaceBefore, Span span) {}
}
