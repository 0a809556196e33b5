package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.extract.change.MovementReader;
import org.plumbline.extract.figure.FigureHit;
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
    boolean changes = !figure.age() && (reading.change() != null || endsChange(scene, figure));
    ClaimKind kind = changes ? ClaimKind.CHANGE : kind(scene, figure);
    return new Draft(kind, figure.from(), withPlace(scene, figure), reading);
  }

  /** "grew by 5% to $4.62bn": the level belongs to what is said of the change. */
  private static boolean endsChange(Scene scene, FigureHit figure) {
    return new MovementReader(scene.lexicon(), scene.tokens())
        .isLevelBehindStep(figure, scene.figures());
  }

  /** The reading of a figure, shared with the recognisers of what figures make together. */
  public static Reading.OfFigure reading(Scene scene, FigureHit figure) {
    Topics topics = new Topics(scene);
    Change change =
        new MovementReader(scene.lexicon(), scene.tokens()).change(figure, scene.figures());
    Context context = Contexts.of(scene, figure);
    // In "to 5.2% from 5.6% in May" the date is the earlier level's.
    boolean otherTime = change != null && change.from() != null && !isDated(scene, figure, change);
    return new Reading.OfFigure(
        figure.value(),
        topics.concept(figure),
        figure.counted(),
        change,
        otherTime
            ? context.withoutTime()
            : change != null && change.by() != null
                ? Contexts.ofMovement(scene, context, figure.to())
                : context,
        topics.wording(figure));
  }

  /** The level before is that of a date only where the date stands behind it. */
  private static boolean isDated(Scene scene, FigureHit figure, Change change) {
    return change.to() == null
        && scene.times().stream()
            .anyMatch(time -> time.from() >= figure.to() && time.from() <= figure.to() + 2);
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
    String counted = figure.counted();
    if (counted != null && counted.startsWith("times")) {
      return ClaimKind.RATIO;
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
}
