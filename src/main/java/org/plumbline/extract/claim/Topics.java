package org.plumbline.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.clause.Clauses;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.figure.FunctionWords;
import org.plumbline.extract.scene.Scene;
import org.plumbline.text.Token;

/**
 * Finds the words that name what a figure is of: the noun behind its unit or behind "of", the noun
 * before "of", the subject of its clause, else what the figure before it was of.
 */
final class Topics {
  private static final int PHRASE = 6;
  private static final int DEEPEST = 12;
  private static final Set<String> POSSESSIVES =
      Set.of("a", "an", "the", "its", "their", "his", "her");
  private static final String TIMES = "times";
  private static final Set<String> LEVELS = Set.of("to", "from", "at");
  private static final Set<String> TOTALS =
      Set.of("total", "average", "mean", "median", "maximum", "minimum", "number", "combined");

  private final Scene scene;
  private final Clauses clauses;

  Topics(Scene scene) {
    this.scene = scene;
    this.clauses = new Clauses(scene);
  }

  /** What a figure is of; what it counts where nothing else is named; else an empty text. */
  String concept(FigureHit figure) {
    String found = of(figure, 0);
    String counted = figure.counted();
    return found != null && !found.isEmpty() ? found : counted == null ? "" : counted;
  }

  /**
   * The words that name the measure of a figure first of all: what it counts, what stands behind
   * its unit, else the words before it in its clause.
   */
  String wording(FigureHit figure) {
    String counted = figure.counted();
    if (counted != null && counts(figure)) {
      return counted;
    }
    String behind = behind(figure);
    if (behind != null) {
      return behind;
    }
    // What stands before an "and" belongs to the figure before it.
    if (scene.is(figure.from() - 1, "and") || scene.is(figure.from() - 1, "or")) {
      return "";
    }
    FigureHit before = before(figure);
    String leading = clauses.wordsBefore(figure.from(), before == null ? 0 : before.numberTo());
    return leading == null ? concept(figure) : leading;
  }

  private @Nullable String of(FigureHit figure, int depth) {
    String behind = !counts(figure) ? behind(figure) : null;
    if (behind != null) {
      return behind;
    }
    String whole = beforeOf(figure);
    if (whole != null) {
      return figure.counted() == null ? withSubject(whole, figure) : whole;
    }
    FigureHit before = before(figure);
    if (before != null && depth < DEEPEST && isSameAgain(before, figure)) {
      return of(before, depth + 1);
    }
    int bracket = clauses.openBracket(figure.from());
    String noun = bracket < 0 ? null : clauses.phraseBefore(bracket);
    if (noun != null) {
      return noun;
    }
    String gapped = figure.counted() == null ? clauses.gapped(figure.from()) : null;
    if (gapped != null) {
      return gapped;
    }
    String object = figure.counted() == null ? clauses.object(figure.from()) : null;
    if (object != null) {
      return withSubject(object, figure);
    }
    String subject = clauses.subject(figure.from());
    if (subject == null && figure.counted() == null) {
      return before != null && depth < DEEPEST
          ? of(before, depth + 1)
          : clauses.besides(figure.from());
    }
    return subject;
  }

  /** "6.5 times earnings" measures, and counts no times. */
  private static boolean counts(FigureHit figure) {
    return figure.counted() != null && !TIMES.equals(figure.counted());
  }

  /** "2 degrees higher". */
  private boolean isComparative(int i) {
    return i < scene.tokens().size()
        && scene.lexicon().cueAt("comparative", scene.tokens(), i) != null;
  }

  /** "Dividend yield of the stock". */
  private String withSubject(String attribute, FigureHit figure) {
    String subject = clauses.subject(figure.from() - 1);
    return subject == null || subject.isEmpty() || subject.contains(attribute)
        ? attribute
        : attribute + " of " + subject;
  }

  /** "190 points, or 0.6%", "9 billion yuan ($1.3 billion)": one amount told twice. */
  private boolean isSameAgain(FigureHit before, FigureHit figure) {
    int gap = figure.from() - before.to();
    boolean bracket = gap == 1 && scene.is(before.to(), "(");
    boolean or =
        (gap == 1 && scene.is(before.to(), "or"))
            || (gap == 2 && scene.is(before.to(), ",") && scene.is(before.to() + 1, "or"));
    boolean level = gap == 1 && LEVELS.contains(scene.lower(before.to()));
    return bracket || or || level;
  }

  /** "A survey of 6,000 employers", "a yield of 4.1 per cent", "homes with 3 bathrooms". */
  private @Nullable String beforeOf(FigureHit figure) {
    int of = figure.from() - 1;
    if (scene.is(of, "with")) {
      return clauses.nounBefore(of);
    }
    return scene.is(of, "of") && !TOTALS.contains(scene.lower(of - 1))
        ? clauses.nounBefore(of)
        : null;
  }

  /** "a 6 kW electric motor", "5% of the company". */
  private @Nullable String behind(FigureHit figure) {
    int i = clauses.pastBracketAt(figure.to());
    String unit = figure.value().unit();
    boolean times = TIMES.equals(figure.counted());
    if ((unit != null || times) && !isComparative(i)) {
      int end = nounsEnd(i);
      boolean many = end - i > 1 && !"percent".equals(unit);
      boolean attribute = end > i && (many || times || isAttribute(figure));
      if (attribute) {
        return scene.words(i, end);
      }
    }
    if (!scene.is(i, "of")) {
      return null;
    }
    int from = FunctionWords.endsNounPhrase(scene.lower(i + 1)) ? i + 2 : i + 1;
    from = pastFigure(from);
    int end = nounsEnd(from);
    return end > from ? scene.words(from, end) : null;
  }

  /** "50 ml of 30% fuming sulfuric acid". */
  private int pastFigure(int from) {
    for (FigureHit figure : scene.figures()) {
      if (figure.from() == from) {
        return figure.numberTo();
      }
    }
    return from;
  }

  /**
   * An article before a measured figure, a hyphen or a unit that touches its number show that a
   * noun is to come: "a 25% duty", "500mg tablets".
   */
  private boolean isAttribute(FigureHit figure) {
    Token unit = scene.token(figure.numberTo() - 1);
    boolean touches = unit.kind() == Token.Kind.WORD && !unit.spaceBefore();
    return touches
        || POSSESSIVES.contains(scene.lower(figure.from() - 1))
        || scene.is(figure.numberTo() - 2, "-");
  }

  private int nounsEnd(int from) {
    int end = from;
    boolean glued = scene.is(from, "-") && !scene.token(from).spaceBefore();
    while (!glued && end < scene.tokens().size() && end - from < PHRASE && clauses.isNoun(end)) {
      end++;
    }
    return end;
  }

  private @Nullable FigureHit before(FigureHit figure) {
    List<FigureHit> figures = scene.figures();
    int low = 0;
    int high = figures.size() - 1;
    FigureHit best = null;
    while (low <= high) {
      int middle = (low + high) / 2;
      if (figures.get(middle).to() <= figure.from()) {
        best = figures.get(middle);
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return best;
  }
}
