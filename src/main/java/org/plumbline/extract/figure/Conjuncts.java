package org.plumbline.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.text.Token;

/**
 * Fills in what an elliptical conjunct leaves out: in "about 200 nurses in Leeds and perhaps 300 in
 * York" the second figure counts nurses too.
 */
public final class Conjuncts {
  private static final Set<String> JOINTS = Set.of("and", "or", ",", ";", "while", "but");

  private static final Set<String> COMPARED = Set.of("compared", "up", "down", "compares");
  private static final Set<String> LINKS = Set.of("with", "to", "from");

  /** Code of the unit of index levels. */
  private static final String POINT = "point";

  private static final String PERCENT = "percent";

  private static final Set<String> MEANS = Set.of("average", "total", "mean", "median");

  private Conjuncts() {}

  /**
   * The figures of a sentence, those without a noun or unit of their own completed from the one
   * before.
   */
  public static List<FigureHit> complete(List<Token> tokens, List<FigureHit> figures) {
    List<FigureHit> out = new ArrayList<>();
    FigureHit before = null;
    boolean points = false;
    for (int i = 0; i < figures.size(); i++) {
      FigureHit figure = figures.get(i);
      FigureHit completed = before == null ? null : complete(tokens, before, figure, points);
      if (completed == null && i + 1 < figures.size()) {
        completed = fromBehind(tokens, figure, figures.get(i + 1));
      }
      FigureHit kept = completed == null ? figure : completed;
      out.add(kept);
      points |= POINT.equals(kept.value().unit());
      before = kept;
    }
    return out;
  }

  private static @Nullable FigureHit complete(
      List<Token> tokens, FigureHit before, FigureHit figure, boolean points) {
    FigureHit converted = converted(tokens, before, figure);
    if (converted != null) {
      return converted;
    }
    boolean bare = figure.counted() == null && figure.value().unit() == null;
    boolean level =
        isIndexLevel(tokens, before, figure)
            || (points && isLevelBehindPercent(tokens, before, figure));
    if (bare && level) {
      return figure.withValue(withUnit(figure.value(), POINT));
    }
    if (!bare
        || (before.counted() == null && before.value().unit() == null)
        || !joined(tokens, before, figure)) {
      return null;
    }
    return figure.inheriting(withUnit(figure.value(), before.value().unit()), before.counted());
  }

  /** "Rose 64 points to 4,577". */
  private static boolean isIndexLevel(List<Token> tokens, FigureHit before, FigureHit figure) {
    return POINT.equals(before.value().unit())
        && figure.from() == before.to() + 1
        && tokens.get(before.to()).lower().equals("to");
  }

  /** "One fell 0.3% to 900 points, another 0.1% to 4,000". */
  private static boolean isLevelBehindPercent(
      List<Token> tokens, FigureHit before, FigureHit figure) {
    return PERCENT.equals(before.value().unit())
        && figure.from() == before.to() + 1
        && tokens.get(before.to()).lower().equals("to");
  }

  /** "Rose by 2 per cent, but bonds fell by 1". */
  private static boolean isNextStep(List<Token> tokens, FigureHit before, FigureHit figure) {
    boolean by =
        PERCENT.equals(before.value().unit())
            && before.from() > 0
            && tokens.get(before.from() - 1).lower().equals("by")
            && tokens.get(figure.from() - 1).lower().equals("by");
    boolean joint = false;
    for (int i = before.to(); by && i < figure.from(); i++) {
      joint |= JOINTS.contains(tokens.get(i).lower());
    }
    return joint && figure.from() - before.to() <= 8;
  }

  /** "30 million of the 2 billion crowns", "8 or $9": the unit stands with the second figure. */
  private static @Nullable FigureHit fromBehind(
      List<Token> tokens, FigureHit figure, FigureHit next) {
    String unit = next.value().unit();
    boolean bare = figure.counted() == null && figure.value().unit() == null;
    if (!bare || unit == null || next.counted() != null) {
      return null;
    }
    int gap = next.from() - figure.to();
    String joint = tokens.get(figure.to()).lower();
    boolean whole = gap == 2 && joint.equals("of");
    boolean or = gap == 1 && joint.equals("or");
    return whole || or ? figure.withValue(withUnit(figure.value(), unit)) : null;
  }

  private static ReportedValue withUnit(ReportedValue value, @Nullable String unit) {
    return new ReportedValue(
        value.written(),
        value.value(),
        value.printed(),
        value.ulp(),
        value.bound(),
        value.hedge(),
        unit);
  }

  /** "More than 8 ksi (55 MPa)": a conversion in brackets has the bound of what it converts. */
  private static @Nullable FigureHit converted(
      List<Token> tokens, FigureHit before, FigureHit figure) {
    ReportedValue value = figure.value();
    String unit = value.unit();
    Bound bound = before.value().bound();
    boolean bracket =
        figure.from() == before.to() + 1
            && tokens.get(before.to()).written().equals("(")
            && figure.to() < tokens.size()
            && tokens.get(figure.to()).written().equals(")");
    boolean other =
        unit != null && before.value().unit() != null && !unit.equals(before.value().unit());
    if (!bracket || !other || value.bound() != Bound.POINT || bound == Bound.RANGE) {
      return null;
    }
    return figure.withValue(
        new ReportedValue(
            value.written(),
            value.value(),
            FigureGrammar.printed(figure.number(), bound),
            value.ulp(),
            bound,
            before.value().hedge(),
            unit));
  }

  /** Joined directly, and followed by a preposition, a comma or the end, as an ellipsis is. */
  private static boolean joined(List<Token> tokens, FigureHit before, FigureHit figure) {
    int last = figure.from() - 1;
    int mean = last;
    if (last > 2
        && tokens.get(last).lower().equals("of")
        && MEANS.contains(lower(tokens, last - 1))) {
      mean = FunctionWords.endsNounPhrase(lower(tokens, last - 2)) ? last - 3 : last - 2;
    }
    boolean joint =
        last >= 0
            && (JOINTS.contains(tokens.get(last).lower()) || isNextStep(tokens, before, figure));
    boolean compared =
        mean > 0
            && COMPARED.contains(lower(tokens, mean - 1))
            && LINKS.contains(lower(tokens, mean));
    if (compared) {
      joint = true;
    }
    boolean near = figure.from() - before.to() <= (compared ? 16 : 8);
    String next = figure.to() < tokens.size() ? tokens.get(figure.to()).lower() : ".";
    boolean gap =
        FunctionWords.isPreposition(next) || !Character.isLetterOrDigit(next.codePointAt(0));
    return joint && near && gap;
  }

  private static String lower(List<Token> tokens, int i) {
    return tokens.get(i).lower();
  }
}
