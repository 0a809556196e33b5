package org.plumbline.extract.claim;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.Ordinals;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.model.value.Unit;

/** "Now in its third year": more than two years, and no more than three. */
final class OrdinalYears {
  private static final Set<String> OWNERS = Set.of("its", "their", "a", "the");
  private static final int REACH = 24;

  private OrdinalYears() {}

  /** The claim whose "in" or "into" stands at a token, or null. */
  static @Nullable Draft at(Scene scene, int i) {
    boolean into = scene.is(i, "in") || scene.is(i, "into") || scene.is(i, "entered");
    int owner = scene.is(i + 1, "to") ? i + 2 : i + 1;
    if (!into || !OWNERS.contains(scene.lower(owner)) || owner + 1 >= scene.tokens().size()) {
      return null;
    }
    Ordinals.Hit nth = Ordinals.at(scene.tokens(), owner + 1);
    Unit unit = nth == null ? null : Lengths.unitAt(scene, nth.to());
    if (nth == null || unit == null || nth.rank() < 2 || scene.is(nth.to() + 1, "of")) {
      return null;
    }
    int to = nth.to() + 1;
    BigDecimal most = BigDecimal.valueOf(nth.rank());
    BigDecimal least = most.subtract(BigDecimal.ONE);
    ReportedValue value =
        new ReportedValue(
            scene.words(owner + 1, to),
            least,
            Interval.closed(least, most),
            BigDecimal.ONE,
            Bound.RANGE,
            null,
            unit.code());
    return new Draft(
        ClaimKind.DURATION,
        i,
        to,
        new Reading.OfDuration(
            new Reading.OfFigure(value, "", null, null, Contexts.of(scene, i, to)),
            Reading.Lapse.SINCE,
            scene.words(Math.max(0, i - REACH), i),
            "",
            null,
            null,
            null));
  }
}
