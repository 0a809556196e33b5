package org.plumbline.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
  private final Map<String, Areas> areas = new HashMap<>();

  private Series(Map<String, List<Observation>> byMeasure) {
    this.byMeasure = byMeasure;
    byMeasure.forEach((measure, list) -> areas.put(measure, Areas.of(list)));
  }

  /**
   * Where the observations for each area begin in a measure's list; compact, since there may be as
   * many areas as observations.
   */
  private static final class Areas {
    private static final Areas NONE = of(List.of());

    private final List<String> names = new ArrayList<>();
    private int[] starts = new int[1];

    static Areas of(List<Observation> sorted) {
      Areas areas = new Areas();
      for (int i = 0; i < sorted.size(); i++) {
        String area = sorted.get(i).area();
        int known = areas.names.size();
        if (known == 0 || !areas.names.get(known - 1).equals(area)) {
          if (known + 1 == areas.starts.length) {
            areas.starts = Arrays.copyOf(areas.starts, 2 * areas.starts.length);
          }
          areas.starts[known] = i;
          areas.names.add(area);
        }
      }
      areas.starts = Arrays.copyOf(areas.starts, areas.names.size() + 1);
      areas.starts[areas.names.size()] = sorted.size();
      return areas;
    }
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
    Areas known = areas.getOrDefault(measure, Areas.NONE);
    int at = Collections.binarySearch(known.names, area);
    return at < 0 ? List.of() : of(measure).subList(known.starts[at], known.starts[at + 1]);
  }

  /** The areas that a measure has observations for, sorted. */
  List<String> areas(String measure) {
    return Collections.unmodifiableList(areas.getOrDefault(measure, Areas.NONE).names);
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
