package org.plumbline.extract.rank;

import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.extract.number.Ordinals;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.value.Streak;

/** Steps that are all said to go one way: "every month", "for the third year running". */
public final class Streaks {

  /**
   * A streak found.
   *
   * @param to index of the token behind it
   */
  public record Hit(int to, Streak streak) {}

  private Streaks() {}

  /** The streak that begins at a token, or null. */
  public static @Nullable Hit at(Scene scene, int i) {
    if (scene.is(i, "every") || scene.is(i, "each")) {
      Granularity step = Past.step(scene.lower(i + 1));
      return step == null ? null : new Hit(i + 2, new Streak(step, null));
    }
    if (!scene.is(i, "for") || i + 2 >= scene.tokens().size()) {
      return null;
    }
    int at = scene.is(i + 1, "a") || scene.is(i + 1, "the") ? i + 2 : i + 1;
    Ordinals.Hit ordinal = Ordinals.at(scene.tokens(), at);
    NumberHit number = ordinal == null ? NumberGrammar.at(scene.tokens(), at) : null;
    boolean whole = number != null && number.value().stripTrailingZeros().scale() <= 0;
    if (ordinal == null && !whole) {
      return null;
    }
    int length = ordinal != null ? ordinal.rank() : number == null ? 0 : number.value().intValue();
    int to = ordinal != null ? ordinal.to() : number == null ? at : number.to();
    boolean before = scene.is(to, "straight") || scene.is(to, "consecutive");
    to = before ? to + 1 : to;
    Granularity step = Past.step(scene.lower(to));
    int behind = running(scene, to + 1);
    boolean told = before || behind > to + 1;
    return step == null || !told || length < 2
        ? null
        : new Hit(Math.max(to + 1, behind), new Streak(step, length));
  }

  private static int running(Scene scene, int i) {
    if (scene.is(i, "running")) {
      return i + 1;
    }
    return scene.is(i, "in") && scene.is(i + 1, "a") && scene.is(i + 2, "row") ? i + 3 : i;
  }
}
