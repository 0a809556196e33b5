package org.plumbline.report;

/**
 * How text is laid out for a terminal or a file.
 *
 * @param width columns to wrap at; fewer than 80 are taken as 80
 * @param colour whether to colour headings and verdicts with ANSI sequences; nothing is said by
 *     colour alone
 * @param unicode whether typographic signs may be used; plain ASCII stands in for them otherwise
 */
public record TextOptions(int width, boolean colour, boolean unicode) {
  private static final int NARROWEST = 80;

  /** For files and pipes: 80 columns, no colour, typographic signs. */
  public static final TextOptions PLAIN = new TextOptions(NARROWEST, false, true);

  public TextOptions {
    width = Math.max(NARROWEST, width);
  }
}
