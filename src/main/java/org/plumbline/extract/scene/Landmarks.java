package org.plumbline.extract.scene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.text.Token;

/** Where the dates and figures of a sentence lie, token by token, so that nobody need search. */
public final class Landmarks {
  private static final int NONE = -1;

  private final BitSet dated = new BitSet();
  private final BitSet measured = new BitSet();

  /** For each token the nearest end of a figure that begins there. */
  private final int[] firstEnd;

  /** For each token the last beginning of a figure that ends behind it. */
  private final int[] lastBegin;

  private final FigureLists lists;

  private Landmarks(int size, FigureLists lists) {
    this.lists = lists;
    this.firstEnd = filled(size);
    this.lastBegin = filled(size);
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  static Landmarks of(
      List<Token> tokens, List<TimeHit> dates, List<FigureHit> figures, List<NameHit> areas) {
    Landmarks marks = new Landmarks(tokens.size(), FigureLists.of(tokens, figures, areas));
    dates.forEach(date -> marks.dated.set(date.from(), date.to()));
    for (FigureHit figure : figures) {
      marks.measured.set(figure.from(), figure.to());
      int begin = figure.from();
      int last = figure.to() - 1;
      int end = marks.firstEnd[begin];
      marks.firstEnd[begin] = end == NONE ? figure.to() : Math.min(end, figure.to());
      marks.lastBegin[last] = Math.max(marks.lastBegin[last], begin);
    }
    return marks;
  }

  /** Whether a token belongs to a date or period. */
  boolean isDate(int token) {
    return dated.get(token);
  }

  /** Whether a token belongs to a figure. */
  boolean isFigure(int token) {
    return measured.get(token);
  }

  /** The figures that stand listed. */
  FigureLists lists() {
    return lists;
  }

  /** Whether a figure that begins at {@code from} or later has its last token here. */
  boolean endsHere(int token, int from) {
    return lastBegin[token] >= from;
  }

  /** Whether a figure that is over at {@code to} has its first token here. */
  boolean beginsHere(int token, int to) {
    return firstEnd[token] != NONE && firstEnd[token] <= to;
  }

  /** Whether a figure is over at a token or at most so many tokens before it. */
  boolean endedBefore(int token, int within) {
    for (int last = token - 1; last >= Math.max(0, token - 1 - within); last--) {
      if (lastBegin[last] != NONE) {
        return true;
      }
    }
    return false;
  }
}
