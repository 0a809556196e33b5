package org.plumbline.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.Reading;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.model.value.Unit;

/** Lengths of time: "six years", "just over a year", "half a century". */
final class Lengths {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Lengths() {}

  /**
   * A length of time.
   *
   * @param from index of its first token, hedges included
   * @param to the one behind its unit
   */
  record Length(int from, int to, Reading.OfFigure figure) {}

  /** All lengths of a sentence, in the order of the text. */
  static List<Length> in(Scene scene) {
    List<Length> lengths = new ArrayList<>();
    for (FigureHit figure : scene.figures()) {
      if (isTime(scene, figure.value().unit()) && !isFragment(scene, figure)) {
        int to = Math.max(figure.numberTo(), figure.from() + 1);
        lengths.add(new Length(figure.from(), to, FigureRecogniser.reading(scene, figure)));
      }
    }
    for (int i = 0; i < scene.tokens().size(); i++) {
      Length one = article(scene, i);
      if (one != null) {
        lengths.removeIf(length -> length.from() < one.to() && one.from() < length.to());
        lengths.add(one);
      }
    }
    lengths.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return lengths;
  }

  /** "A half" of "an hour and a half". */
  private static boolean isFragment(Scene scene, FigureHit figure) {
    return scene.is(figure.from(), "a") && scene.is(figure.from() + 1, "half");
  }

  private static boolean isTime(Scene scene, @Nullable String unit) {
    return unit != null
        && scene
            .lexicon()
            .units()
            .find(unit)
            .map(Unit::dimension)
            .orElse("")
            .startsWith("duration");
  }

  /** "A year", "an hour and a half", "half a century", with the hedge before it. */
  private static @Nullable Length article(Scene scene, int i) {
    if (!scene.is(i, "a") && !scene.is(i, "an")) {
      return null;
    }
    Unit unit = unitAt(scene, i + 1);
    boolean rate = i > 0 && scene.figures().stream().anyMatch(f -> f.to() == i);
    if (unit == null || rate || scene.is(i + 2, "ago") || scene.is(i + 2, "earlier")) {
      return null;
    }
    BigDecimal value = BigDecimal.ONE;
    int from = i;
    int to = i + 2;
    if (scene.is(i - 1, "half")) {
      value = HALF;
      from = i - 1;
    } else if (scene.is(to, "and") && scene.is(to + 1, "a") && scene.is(to + 2, "half")) {
      value = value.add(HALF);
      to += 3;
    }
    return hedged(scene, from, to, value, unit);
  }

  private static Length hedged(Scene scene, int from, int to, BigDecimal value, Unit unit) {
    int start = from;
    Bound bound = Bound.POINT;
    String hedge = null;
    for (int back = 4; back > 0 && hedge == null; back--) {
      if (from - back < 0) {
        continue;
      }
      PhraseIndex.Hit<Cue> limit = scene.lexicon().cueAt("bound", scene.tokens(), from - back);
      PhraseIndex.Hit<Cue> about = scene.lexicon().cueAt("hedge", scene.tokens(), from - back);
      boolean limiting = limit != null && limit.to() == from;
      PhraseIndex.Hit<Cue> cue = limiting ? limit : about;
      if (cue != null && cue.to() == from) {
        hedge = cue.values().get(0).phrase();
        bound = limiting ? bound(cue.values().get(0).value()) : Bound.ABOUT;
        start = from - back;
      }
    }
    BigDecimal place = value.scale() > 0 ? HALF : BigDecimal.ONE;
    ReportedValue reported =
        new ReportedValue(
            scene.words(start, to),
            value,
            Interval.printed(value, place, bound),
            place,
            bound,
            hedge,
            unit.code());
    return new Length(
        start, to, new Reading.OfFigure(reported, "", null, null, Contexts.of(scene, start, to)));
  }

  private static Bound bound(String word) {
    for (Bound bound : Bound.values()) {
      if (bound.word().equals(word)) {
        return bound;
      }
    }
    return Bound.ABOUT;
  }

  static @Nullable Unit unitAt(Scene scene, int i) {
    if (i >= scene.tokens().size()) {
      return null;
    }
    PhraseIndex.Hit<Unit> word = scene.lexicon().unitWordAt(scene.tokens(), i);
    Unit unit =
        word != null && word.to() == i + 1
            ? word.values().get(0)
            : scene.lexicon().unitSymbol(scene.lower(i));
    return unit != null && isTime(scene, unit.code()) ? unit : null;
  }
}
