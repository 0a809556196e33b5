package org.plumbline.resolve.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.value.Change.Direction;
import org.plumbline.model.value.Ranking;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;

/**
 * Whether what is told as a first happened at some time: a mark was passed, or a step went one way.
 */
public final class Firsts {
  private Firsts() {}

  public static boolean happened(
      Ranking ranking, Ranking.End end, List<Observation> series, Observation observation) {
    if (ranking.threshold() != null) {
      return beyond(ranking, end, observation.value());
    }
    int at = series.indexOf(observation);
    return at > 0 && moved(ranking.movement(), series.get(at - 1).value(), observation.value());
  }

  public static boolean happenedNow(
      Ranking ranking, Ranking.End end, List<Observation> series, ReferenceValue now) {
    if (ranking.threshold() != null) {
      return beyond(ranking, end, now);
    }
    return !series.isEmpty()
        && moved(ranking.movement(), series.get(series.size() - 1).value(), now);
  }

  private static boolean moved(
      @Nullable Direction direction, ReferenceValue before, ReferenceValue now) {
    Relation step = Relation.of(now.interval(), before.interval());
    return step == (direction == Direction.DOWN ? Relation.BELOW : Relation.ABOVE);
  }

  public static boolean beyond(Ranking ranking, Ranking.End end, ReferenceValue value) {
    BigDecimal mark = Objects.requireNonNull(ranking.threshold()).value();
    BigDecimal number = value.value();
    if (mark == null || number == null) {
      return false;
    }
    int order = number.compareTo(mark);
    return end == Ranking.End.HIGHEST ? order >= 0 : order < 0;
  }
}
