package org.plumbline.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.reference.Observation;

/**
 * Observations by measure, each measure's sorted by area, start of the period, day of publication
 * and row. Undated and unpublished ones come last among their like.
 */
final class Series {
  private static final Comparator<@Nullable LocalDate> NULLS_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private static final Comparator<Observation> ORDER =
      Comparator.comparing(Observation::area)
          .thenComparing(Series::start, NULLS_LAST)
          .thenComparing(observation -> observation.source().published(), NULLS_LAST)
          .thenComparingInt(observation -> observation.source().row());

  private final Map<String, List<Observation>> byMeasure;

  private Series(Map<String, List<Observation>> byMeasure) {
    this.byMeasure = byMeasure;
  }

  /** Sorts the lists given and keeps them. */
  static Series of(Map<String, List<Observation>> byMeasure) {
    Map<String, List<Observation>> sorted = new LinkedHashMap<>();
    byMeasure.forEach(
        (measure, list) -> {
          list.sort(ORDER);
          sorted.put(measure, Collections.unmodifiableList(list));
        });
    return new Series(sorted);
  }

  private static @Nullable LocalDate start(Observation observation) {
    return observation.period() == null ? null : observation.period().start();
  }

  /** In the order in which the data first names them. */
  Set<String> measures() {
    return byMeasure.keySet();
  }

  List<Observation> of(String measure) {
    return byMeasure.getOrDefault(measure, List.of());
  }

  List<Observation> of(String measure, String area) {
    List<Observation> all = of(measure);
    int from = firstNotBefore(all, area, false);
    return all.subList(from, Math.max(from, firstNotBefore(all, area, true)));
  }

  /** Index of the first observation whose area does not come before one, or comes after it. */
  private static int firstNotBefore(List<Observation> all, String area, boolean after) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = all.get(middle).area().compareTo(area);
      if (order < 0 || (after && order == 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The observations of one resource; the others are left out. */
  Series only(String resource) {
    Map<String, List<Observation>> own = new LinkedHashMap<>();
    byMeasure.forEach(
        (measure, list) -> {
          List<Observation> kept =
              list.stream().filter(o -> o.source().resource().equals(resource)).toList();
          if (!kept.isEmpty()) {
            own.put(measure, kept);
          }
        });
    return new Series(own);
  }

  /** Both series together. */
  Series with(Series other) {
    if (other.byMeasure.isEmpty()) {
      return this;
    }
    Map<String, List<Observation>> both = new LinkedHashMap<>();
    byMeasure.forEach((measure, list) -> both.put(measure, new ArrayList<>(list)));
    other.byMeasure.forEach(
        (measure, list) -> both.computeIfAbsent(measure, any -> new ArrayList<>()).addAll(list));
    return of(both);
  }
}
