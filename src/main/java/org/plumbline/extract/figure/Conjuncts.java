package org.plumbline.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.text.Token;

/**
 * Fills in what an elliptical conjunct leaves out: in "about 200 nurses in Leeds and perhaps 300 in
 * York" the second figure counts nurses too.
 */
public final class Conjuncts {
  private static final Set<String> JOINTS = Set.of("and", "or", ",", ";", "while", "but");

  private Conjuncts() {}

  /**
   * The figures of a sentence, those without a noun or unit of their own completed from the one
   * before.
   */
  public static List<FigureHit> complete(List<Token> tokens, List<FigureHit> figures) {
    List<FigureHit> out = new ArrayList<>();
    FigureHit before = null;
    for (FigureHit figure : figures) {
      FigureHit completed = before == null ? null : complete(tokens, before, figure);
      FigureHit kept = completed == null ? figure : completed;
      out.add(kept);
      before = kept;
    }
    return out;
  }

  private static @Nullable FigureHit complete(
      List<Token> tokens, FigureHit before, FigureHit figure) {
    boolean bare = figure.counted() == null && figure.value().unit() == null;
    if (!bare
        || (before.counted() == null && before.value().unit() == null)
        || !joined(tokens, before, figure)) {
      return null;
    }
    ReportedValue value = figure.value();
    ReportedValue completed =
        new ReportedValue(
            value.written(),
            value.value(),
            value.printed(),
            value.ulp(),
            value.bound(),
            value.hedge(),
            before.value().unit());
    return figure.inheriting(completed, before.counted());
  }

  /** Joined directly, and followed by a preposition, a comma or the end, as an ellipsis is. */
  private static boolean joined(List<Token> tokens, FigureHit before, FigureHit figure) {
    boolean joint = figure.from() > 0 && JOINTS.contains(tokens.get(figure.from() - 1).lower());
    boolean near = figure.from() - before.to() <= 8;
    String next = figure.to() < tokens.size() ? tokens.get(figure.to()).lower() : ".";
    boolean gap =
        FunctionWords.isPreposition(next) || !Character.isLetterOrDigit(next.codePointAt(0));
    return joint && near && gap;
  }
}
