package org.plumbline.extract.scene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.time.TimeHit;

/** Where the dates and figures of a sentence lie, token by token, so that nobody need search. */
public final class Landmarks {
  private static final int NONE = -1;

  private final BitSet dated = new BitSet();

  /** For each token the nearest end of a figure that begins there. */
  private final int[] firstEnd;

  /** For each token the last beginning of a figure that ends behind it. */
  private final int[] lastBegin;

  private Landmarks(int size) {
    this.firstEnd = filled(size);
    this.lastBegin = filled(size);
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  static Landmarks of(int size, List<TimeHit> dates, List<FigureHit> figures) {
    Landmarks marks = new Landmarks(size);
    dates.forEach(date -> marks.dated.set(date.from(), date.to()));
    for (FigureHit figure : figures) {
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
