package org.plumbline.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.text.Token;

/**
 * Joins a lower and an upper bound of one thing to a range: "at least 20 and at most 100 apples",
 * "above a quarter but below a half".
 */
final class BoundPairs {
  private BoundPairs() {}

  static List<FigureHit> join(List<Token> tokens, List<FigureHit> figures) {
    List<FigureHit> joined = new ArrayList<>(figures.size());
    for (FigureHit figure : figures) {
      FigureHit before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      FigureHit range = before == null ? null : range(tokens, before, figure);
      if (range == null) {
        joined.add(figure);
      } else {
        joined.set(joined.size() - 1, range);
      }
    }
    return joined;
  }

  private static @Nullable FigureHit range(List<Token> tokens, FigureHit first, FigureHit second) {
    boolean lowFirst = isLower(first) && isUpper(second);
    boolean highFirst = isUpper(first) && isLower(second);
    if (!(lowFirst || highFirst) || !areJoined(tokens, first.to(), second.from())) {
      return null;
    }
    String unit = first.value().unit();
    boolean same = unit == null || unit.equals(second.value().unit());
    boolean one = first.counted() == null || first.counted().equals(second.counted());
    BigDecimal low = lowFirst ? first.first() : second.first();
    BigDecimal high = lowFirst ? second.first() : first.first();
    if (!same || !one || low.compareTo(high) >= 0) {
      return null;
    }
    boolean lowOpen = (lowFirst ? first : second).value().bound() == Bound.MORE_THAN;
    boolean highOpen = (lowFirst ? second : first).value().bound() == Bound.LESS_THAN;
    ReportedValue value =
        new ReportedValue(
            written(tokens, first.from(), second.numberTo()),
            null,
            new Interval(low, lowOpen, high, highOpen),
            second.value().ulp(),
            Bound.RANGE,
            null,
            second.value().unit());
    return new FigureHit(
        first.from(),
        second.to(),
        first.number(),
        first.first(),
        second.number(),
        second.numberTo(),
        value,
        second.counted(),
        second.age(),
        first.certainty(),
        first.frequency(),
        second.inherited());
  }

  private static boolean isLower(FigureHit figure) {
    Bound bound = figure.value().bound();
    return bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
  }

  private static boolean isUpper(FigureHit figure) {
    Bound bound = figure.value().bound();
    return bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
  }

  private static boolean areJoined(List<Token> tokens, int from, int to) {
    if (to - from < 1 || to - from > 2) {
      return false;
    }
    String last = tokens.get(to - 1).lower();
    boolean word = last.equals("and") || last.equals("but");
    return to - from == 1 ? word || last.equals(",") : word && tokens.get(from).lower().equals(",");
  }

  private static String written(List<Token> tokens, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.get(i).spaceBefore()) {
        out.append(' ');
      }
      out.append(tokens.get(i).written());
    }
    return out.toString();
  }
}
