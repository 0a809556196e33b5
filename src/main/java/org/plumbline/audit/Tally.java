package org.plumbline.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How many changes came to each end. */
public record Tally(int caught, int lost, int unseen, int tolerated) {

  static Tally of(Collection<Trial> trials) {
    return new Tally(
        count(trials, Outcome.CAUGHT),
        count(trials, Outcome.LOST),
        count(trials, Outcome.UNSEEN),
        count(trials, Outcome.TOLERATED));
  }

  private static int count(Collection<Trial> trials, Outcome outcome) {
    return (int) trials.stream().filter(trial -> trial.outcome() == outcome).count();
  }

  /** Those that put something wrong into the article: all but the tolerated ones. */
  public int errors() {
    return caught + lost + unseen;
  }

  public int tried() {
    return errors() + tolerated;
  }

  /** The errors caught in percent, to one decimal, or null where there are none. */
  public @Nullable BigDecimal share() {
    return errors() == 0
        ? null
        : BigDecimal.valueOf(100L * caught)
            .divide(BigDecimal.valueOf(errors()), 1, RoundingMode.HALF_UP);
  }

  public Tally plus(Tally other) {
    return new Tally(
        caught + other.caught,
        lost + other.lost,
        unseen + other.unseen,
        tolerated + other.tolerated);
  }
}
