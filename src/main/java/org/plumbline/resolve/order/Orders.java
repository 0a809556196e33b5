package org.plumbline.resolve.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Relation;

/** What orders of figures have in common. */
public final class Orders {
  private Orders() {}

  public static Set<String> areas(List<Observation> observations) {
    Set<String> areas = new LinkedHashSet<>();
    observations.forEach(observation -> areas.add(observation.area()));
    return areas;
  }

  public static Comparison.OfRanks with(Comparison.OfRanks ranks, Relation relation) {
    return new Comparison.OfRanks(
        ranks.claimed(),
        ranks.own(),
        ranks.ahead(),
        ranks.open(),
        ranks.compared(),
        ranks.complete(),
        relation);
  }

  /** The dated figures that were public, of several for one period the last published. */
  public static List<Observation> latestVintage(
      List<Observation> observations, Predicate<Observation> isPublic) {
    Map<Period, Observation> latest = new LinkedHashMap<>();
    for (Observation observation : observations) {
      Period period = observation.period();
      boolean usable = period != null && period.oneOf().isEmpty() && isPublic.test(observation);
      if (usable && period != null) {
        latest.put(period, observation);
      }
    }
    return new ArrayList<>(latest.values());
  }

  /** Whether two stretches are as good as equally long. */
  public static boolean alike(Period one, Period other) {
    if (one.openStart() || one.openEnd() || other.openStart() || other.openEnd()) {
      return false;
    }
    double ratio = (double) one.days() / other.days();
    return ratio > 0.8 && ratio < 1.25;
  }
}
