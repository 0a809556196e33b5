package org.plumbline.text;

import org.plumbline.model.Span;

/**
 * A word, number or sign.
 *
 * @param written as a reader sees it, entities and escapes undone
 * @param lower in lower case, curly apostrophes straightened, invisible characters such as soft
 *     hyphens left out; dashes stay as written
 * @param span where it stands in the input as given; markup inside it is covered
 * @param spaceBefore whether white space or a line break stands before it
 */
public record Token(String written, String lower, Kind kind, Span span, boolean spaceBefore) {

  /** What kind of token it is. */
  public enum Kind {
    /**
     * Letters, with what belongs to them: the dots of {@code U.S.}, the digits of {@code G7}, the
     * apostrophe of {@code O'Brien}. Possessive {@code ’s} is a word of its own, as are web
     * addresses and dotted numbers of more than two parts ({@code 12.05.2022}).
     */
    WORD,
    /** ASCII digits with their group separators and one decimal point, such as {@code 3,500.25}. */
    NUMBER,
    /** A currency sign, {@code %}, {@code °}, {@code &} and whatever is no punctuation. */
    SYMBOL,
    /** One mark; runs of dots and runs of hyphens are one token. */
    PUNCTUATION
  }
}
