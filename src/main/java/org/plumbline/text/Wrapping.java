package org.plumbline.text;

import java.util.List;

/**
 * How a group of lines without a blank one among them is broken: by a typewriter's margin, in
 * mid-sentence, or paragraph by paragraph.
 */
final class Wrapping {
  /** No hand or program wraps wider; longer lines are paragraphs. */
  private static final int WIDEST = 140;

  /** A list of short lines, not a narrow column. */
  private static final int NARROWEST = 25;

  private final int width;
  private final boolean midSentence;

  private Wrapping(int width, boolean midSentence) {
    this.width = width;
    this.midSentence = midSentence;
  }

  static Wrapping of(List<Line> lines) {
    int width = 0;
    boolean midSentence = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      width = Math.max(width, line.indent() + line.length());
      midSentence |= i + 1 < lines.size() && !line.endsSentence() && lines.get(i + 1).startsLow();
    }
    return new Wrapping(width, midSentence || (lines.size() == 2 && width < NARROWEST));
  }

  /** Whether the next line's first word would not have fitted on this one. */
  boolean filled(Line line, Line next) {
    return line.indent() + line.length() + 1 + next.firstWord() > width;
  }

  /** Whether a line stops far from the margin. */
  private boolean isShort(Line line, Line next) {
    return !filled(line, next) && (line.indent() + line.length()) * 4 <= width * 3;
  }

  /** Whether a new paragraph begins with the next line. */
  boolean breaks(Line line, Line next) {
    if (next.startsLow()) {
      return false;
    }
    if (line.endsSentence()) {
      return width > WIDEST || !filled(line, next) || next.indent() >= line.indent() + 2;
    }
    return !midSentence && (width < NARROWEST || !filled(line, next));
  }

  /**
   * Whether the first of these lines is a headline, although no blank line follows: it ends before
   * the margin without a mark, or goes far beyond it, and the next line begins anew.
   */
  static boolean startsWithHeadline(List<Line> lines) {
    if (lines.size() < 2 || !Headlines.looksLikeOne(lines.get(0)) || lines.get(1).startsLow()) {
      return false;
    }
    Line first = lines.get(0);
    Line second = lines.get(1);
    List<Line> rest = lines.subList(1, lines.size());
    Wrapping wrapping = of(rest);
    boolean beyond = rest.size() >= 3 && first.length() > wrapping.width + 10;
    if (!beyond && wrapping.filled(first, second)) {
      return false;
    }
    if (!rest.get(rest.size() - 1).endsSentence()) {
      return false;
    }
    // Where every paragraph begins with a short line, the first one does too.
    return !wrapping.startsParagraphsShort(rest)
        || (rest.size() > 1 && wrapping.isShort(second, rest.get(1)));
  }

  private boolean startsParagraphsShort(List<Line> lines) {
    int paragraphs = 0;
    int shortOnes = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (lines.get(i - 1).endsSentence() && breaks(lines.get(i - 1), lines.get(i))) {
        paragraphs++;
        if (!lines.get(i).endsSentence() && isShort(lines.get(i), lines.get(i + 1))) {
          shortOnes++;
        }
      }
    }
    return shortOnes > 0 && shortOnes * 2 >= paragraphs;
  }
}
