package org.plumbline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.time.Period;

/**
 * Which of many references are worth showing.
 *
 * @param asOf the day that nearness in time is counted from, or null where it is unknown
 */
record Selection(@Nullable LocalDate asOf) {

  /** The few that lie nearest in place and time to the claim, in the order given. */
  List<Evidence> nearest(List<Evidence> evidence, int most) {
    Comparator<Evidence> byNearness =
        Comparator.comparingInt((Evidence e) -> e.matching().area() == Matching.Area.SAME ? 0 : 1)
            .thenComparingLong(this::daysAway);
    List<Evidence> chosen = evidence.stream().sorted(byNearness).limit(most).toList();
    return evidence.stream().filter(chosen::contains).toList();
  }

  private long daysAway(Evidence evidence) {
    Period period = evidence.reference().period();
    if (period == null || asOf == null) {
      return Long.MAX_VALUE;
    }
    return Math.abs(asOf.toEpochDay() - period.end().toEpochDay());
  }

  /**
   * Where the text states no period, a publisher's yearly and its quarterly figure are two readings
   * of the claim, not two references: if one of them agrees, the other is no contradiction.
   */
  static List<Evidence> oneReadingEach(List<Evidence> evidence) {
    Set<String> settled = new LinkedHashSet<>();
    for (Evidence one : evidence) {
      if (one.matching().period() == Matching.Period.CURRENT
          && one.comparison().relation().compatible()) {
        settled.add(publisher(one));
      }
    }
    List<Evidence> kept = new ArrayList<>();
    for (Evidence one : evidence) {
      boolean agrees = one.comparison().relation().compatible();
      boolean later = one.vintage() == Evidence.Vintage.HINDSIGHT;
      if (agrees || later || !settled.contains(publisher(one))) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static String publisher(Evidence evidence) {
    return evidence.reference().source().publisher() + "|" + evidence.reference().dimensions();
  }
}
