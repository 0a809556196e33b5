package org.plumbline.extract.rank;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Change.Direction;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.Ranking;
import org.plumbline.model.value.ReportedValue;

/**
 * "The first time since 1990 that it has exceeded 3,000", "passed halfway for the first time",
 * "fell for the first time in ten years".
 */
final class FirstTimes {
  private static final int REACH = 14;
  private static final int FIGURE_BEHIND = 3;
  private static final Set<String> ENDS = Set.of(";", ":", ".", "(", ")");

  private FirstTimes() {}

  static @Nullable Found at(Scene scene, int i) {
    if (!scene.is(i, "first") || !scene.is(i + 1, "time") || !scene.is(i - 1, "the")) {
      return null;
    }
    int from = scene.is(i - 2, "for") ? i - 2 : i - 1;
    Past past = Past.behind(scene, i + 2);
    int to = past == null ? i + 2 : past.to();
    Crossing crossing = behind(scene, to);
    crossing = crossing == null ? before(scene, from) : crossing;
    if (crossing == null) {
      return null;
    }
    Ranking ranking =
        new Ranking(
            1,
            false,
            crossing.direction == Direction.DOWN ? Ranking.End.LOWEST : Ranking.End.HIGHEST,
            Ranking.Field.PAST,
            crossing.threshold == null ? crossing.direction : null,
            past == null ? null : past.since(),
            past == null ? null : past.length(),
            past == null ? null : past.step(),
            past == null || past.onRecord(),
            null,
            crossing.threshold);
    int begin = Math.min(from, crossing.from);
    return new Found(begin, Math.max(to, crossing.to), begin, ranking);
  }

  /** A mark that is passed, or the movement itself where no mark is named. */
  private record Crossing(
      int from, int to, Direction direction, @Nullable ReportedValue threshold) {}

  private static @Nullable Crossing behind(Scene scene, int from) {
    for (int i = from; i < Math.min(scene.tokens().size(), from + REACH); i++) {
      if (ENDS.contains(scene.lower(i))) {
        return null;
      }
      Crossing crossing = crossing(scene, i);
      if (crossing != null) {
        return crossing;
      }
    }
    return null;
  }

  private static @Nullable Crossing before(Scene scene, int to) {
    Crossing moved = null;
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      if (ENDS.contains(scene.lower(i))) {
        break;
      }
      Crossing crossing = crossing(scene, i);
      if (crossing != null && crossing.to <= to) {
        return crossing;
      }
      PhraseIndex.Hit<Cue> cue = scene.lexicon().cueAt("movement", scene.tokens(), i);
      boolean verb = cue != null && !cue.values().get(0).value().equals("same");
      if (moved == null && cue != null && verb && cue.to() == to) {
        moved = new Crossing(i, cue.to(), direction(cue), null);
      }
    }
    return moved;
  }

  private static @Nullable Crossing crossing(Scene scene, int i) {
    PhraseIndex.Hit<Cue> cue = scene.lexicon().cueAt("crossing", scene.tokens(), i);
    if (cue == null) {
      return null;
    }
    for (int j = cue.to(); j < Math.min(scene.tokens().size(), cue.to() + FIGURE_BEHIND); j++) {
      int at = j;
      if (scene.is(j, "halfway") || scene.is(j, "half-way")) {
        return new Crossing(i, Math.min(scene.tokens().size(), j + 2), direction(cue), half());
      }
      for (FigureHit figure : scene.figures()) {
        boolean begins = figure.from() == at || (figure.from() <= at && at < figure.to());
        if (begins && figure.value().value() != null) {
          return new Crossing(i, figure.to(), direction(cue), figure.value());
        }
      }
    }
    return null;
  }

  private static Direction direction(PhraseIndex.Hit<Cue> cue) {
    return Direction.valueOf(cue.values().get(0).value().toUpperCase(Locale.ROOT));
  }

  /** The halfway line. */
  private static ReportedValue half() {
    BigDecimal fifty = BigDecimal.valueOf(50);
    return new ReportedValue(
        "the halfway line",
        fifty,
        Interval.point(fifty),
        BigDecimal.ONE,
        Bound.POINT,
        null,
        "percent");
  }
}
