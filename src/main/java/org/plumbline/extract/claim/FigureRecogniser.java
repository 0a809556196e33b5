package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.change.MovementReader;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.figure.FunctionWords;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.NameHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Reading;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Unit;
import org.plumbline.text.Token;

/**
 * Figures, ranges, bounds and durations: "about 3,500 members in Iraq", "no more than 10 people".
 */
public final class FigureRecogniser implements Recogniser {
  private static final Set<String> PLACING = Set.of("in", "at", "from", "across", "of");

  @Override
  public List<Draft> recognise(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    List<FigureHit> figures = scene.figures();
    for (int i = 0; i < figures.size(); i++) {
      FigureHit figure = figures.get(i);
      FigureHit next = i + 1 < figures.size() ? figures.get(i + 1) : null;
      if (next != null && Proportions.pairs(scene, figure, next)) {
        drafts.add(Proportions.draft(scene, figure, next, reading(scene, figure)));
        i++;
      } else if (!Ages.isAge(scene, figure) && !isWay(scene, figure)) {
        drafts.add(draft(scene, figure));
      }
    }
    return drafts;
  }

  /** "Some 110 kilometres west of": a distance between two places, which is a claim of its own. */
  private static boolean isWay(Scene scene, FigureHit figure) {
    String unit = figure.value().unit();
    boolean length =
        unit != null
            && scene.lexicon().units().find(unit).map(Unit::dimension).orElse("").equals("length");
    int next = figure.to();
    return length
        && next < scene.tokens().size()
        && scene.lexicon().cueAt("direction", scene.tokens(), next) != null
        && !scene.names(Name.Type.AREA).isEmpty();
  }

  private static Draft draft(Scene scene, FigureHit figure) {
    Reading.OfFigure reading = reading(scene, figure);
    boolean changes = reading.change() != null && !figure.age();
    ClaimKind kind = changes ? ClaimKind.CHANGE : kind(scene, figure);
    return new Draft(kind, figure.from(), withPlace(scene, figure), reading);
  }

  /** The reading of a figure, shared with the recognisers of what figures make together. */
  static Reading.OfFigure reading(Scene scene, FigureHit figure) {
    String concept = concept(scene, figure);
    Change change =
        new MovementReader(scene.lexicon(), scene.tokens()).change(figure, scene.figures());
    Context context = Contexts.of(scene, figure);
    // In "to 3.9% from 4.1% in August" the date is the earlier level's.
    boolean bothEnds = change != null && change.from() != null && change.to() != null;
    return new Reading.OfFigure(
        figure.value(),
        concept,
        figure.counted(),
        change,
        bothEnds ? context.withoutTime() : context);
  }

  private static ClaimKind kind(Scene scene, FigureHit figure) {
    if (figure.age()) {
      return ClaimKind.AGE;
    }
    String unit = figure.value().unit();
    boolean duration =
        unit != null
            && scene
                .lexicon()
                .units()
                .find(unit)
                .map(Unit::dimension)
                .orElse("")
                .startsWith("duration");
    if (duration) {
      return ClaimKind.DURATION;
    }
    boolean fraction =
        figure.number().form() == NumberHit.Form.FRACTION
            && (unit == null || figure.counted() != null);
    if (fraction || Proportions.isPart(scene, figure) || Proportions.isDenominator(scene, figure)) {
      return ClaimKind.SHARE;
    }
    if (isTotal(scene, figure)) {
      return ClaimKind.SUM;
    }
    return switch (figure.value().bound()) {
      case POINT, ABOUT -> ClaimKind.FIGURE;
      case RANGE -> figure.number().vague() == null ? ClaimKind.RANGE : ClaimKind.FIGURE;
      case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> ClaimKind.BOUND;
    };
  }

  /** "12,300 in all", "the two together account for about 800,000". */
  private static boolean isTotal(Scene scene, FigureHit figure) {
    return hasTotalCue(scene, figure.from() - 5, figure.from())
        || hasTotalCue(scene, figure.to(), figure.to() + 2);
  }

  private static boolean hasTotalCue(Scene scene, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, scene.tokens().size()); i++) {
      if (scene.lexicon().cueAt("total", scene.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "about 3,500 members in Iraq": the place belongs to the quote. */
  private static int withPlace(Scene scene, FigureHit figure) {
    int i = figure.to();
    if (!PLACING.contains(scene.lower(i))) {
      return i;
    }
    int place = scene.is(i + 1, "the") ? i + 2 : i + 1;
    for (NameHit area : scene.names(Name.Type.AREA)) {
      if (area.from() == place) {
        return area.to();
      }
    }
    return i;
  }

  /**
   * What the figure is of: the counted noun, what stands behind "of", else the words before the
   * verb.
   */
  private static String concept(Scene scene, FigureHit figure) {
    String counted = figure.counted();
    if (counted != null) {
      return counted;
    }
    String of = behindOf(scene, figure.to());
    return of != null ? of : subject(scene, figure.from());
  }

  private static @Nullable String behindOf(Scene scene, int i) {
    if (!scene.is(i, "of")) {
      return null;
    }
    int from = FunctionWords.endsNounPhrase(scene.lower(i + 1)) ? i + 2 : i + 1;
    int to = from;
    while (to < scene.tokens().size() && isNoun(scene, to)) {
      to++;
    }
    return to > from ? scene.words(from, to) : null;
  }

  /** Nothing behind an "and": what stands before it belongs to the figure before. */
  private static String subject(Scene scene, int figure) {
    if (scene.is(figure - 1, "and") || scene.is(figure - 1, "or")) {
      return "";
    }
    int to = figure;
    while (to > 0 && !isNoun(scene, to - 1)) {
      to--;
    }
    // The verb stands between subject and figure; what goes before it names the thing.
    int from = to;
    while (from > 0 && to - from < 8 && !isClauseEnd(scene, from - 1)) {
      from--;
    }
    return scene.words(from, Math.max(from, to));
  }

  private static boolean isClauseEnd(Scene scene, int i) {
    boolean sign = scene.token(i).kind() == Token.Kind.PUNCTUATION && !scene.is(i, "-");
    return sign || scene.token(i).kind() == Token.Kind.NUMBER;
  }

  private static boolean isNoun(Scene scene, int i) {
    return scene.token(i).kind() == Token.Kind.WORD
        && !FunctionWords.endsNounPhrase(scene.lower(i));
  }
}
