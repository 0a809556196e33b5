package org.plumbline.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.time.Period;
import org.plumbline.resolve.link.SeriesLinker;

/** The two times of a movement and what was observed at them. */
final class MovementTimes {
  private MovementTimes() {}

  /** "17 higher in 2012 than in 2014": what is named first is held against what follows "than". */
  static boolean isGap(Claim claim, List<Period> times) {
    String lower = claim.sentence().toLowerCase(Locale.ROOT);
    int than = lower.indexOf(" than ");
    int second = lower.lastIndexOf(String.valueOf(times.get(1).start().getYear()));
    return than >= 0 && second > than;
  }

  static @Nullable Observation at(SeriesLinker.Series series, Period time) {
    Observation found = null;
    for (Observation observation : series.observations()) {
      Period period = observation.period();
      if (period != null && period.overlaps(time) && observation.value().value() != null) {
        found = observation;
      }
    }
    return found;
  }

  /** From the earlier of two observations to the later. */
  static Period between(Observation one, Observation other) {
    Period first = Objects.requireNonNull(one.period());
    Period second = Objects.requireNonNull(other.period());
    Period earlier = first.start().isBefore(second.start()) ? first : second;
    Period later = earlier.equals(first) ? second : first;
    return new Period(
        earlier.start(),
        later.end(),
        later.granularity(),
        false,
        List.of(),
        earlier.written() + "/" + later.written());
  }
}
