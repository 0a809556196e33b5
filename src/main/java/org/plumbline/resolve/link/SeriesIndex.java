package org.plumbline.resolve.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.reference.Catalogue;

/**
 * The kinds of series in a catalogue, each a measure with its further dimensions and its unit, by
 * the words that describe them. A word weighs the more the fewer kinds it describes (inverse
 * document frequency).
 */
final class SeriesIndex {
  private static final Set<String> TOTALS = Set.of("total", "all", "both", "_t", "t");

  /** Values that no sentence says. */
  private static final Set<String> UNSAID = Set.of("yes", "no", "unknown", "none", "unspecified");

  /**
   * One kind of series.
   *
   * @param labels the stems of each name of the measure
   * @param values the stems of each dimension that says something, by its name
   */
  record Kind(
      Measure measure,
      Map<String, String> dimensions,
      @Nullable String unit,
      List<Set<String>> labels,
      Map<String, Set<String>> values,
      Set<String> unitWords) {
    Key key() {
      return new Key(measure.id(), dimensions, unit);
    }
  }

  /** What parts one kind from another. */
  record Key(String measure, Map<String, String> dimensions, @Nullable String unit) {
    static Key of(Observation observation) {
      return new Key(observation.measure(), observation.dimensions(), observation.value().unit());
    }
  }

  private final Map<String, List<Kind>> byStem = new HashMap<>();
  private final Map<String, Double> rarity = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> valuesOf = new LinkedHashMap<>();
  private final Set<String> withTotal = new LinkedHashSet<>();
  private final double rarest;

  SeriesIndex(Catalogue catalogue) {
    Map<Key, Kind> kinds = new LinkedHashMap<>();
    for (Measure measure : catalogue.measures()) {
      for (Observation observation : catalogue.observations(measure.id())) {
        Key key = Key.of(observation);
        if (!kinds.containsKey(key)) {
          kinds.put(key, kind(catalogue, measure, key));
        }
      }
    }
    kinds.values().forEach(this::post);
    byStem.forEach(
        (stem, list) ->
            rarity.put(stem, Math.log(1 + (double) kinds.size() / Math.max(1, list.size()))));
    this.rarest = Math.log(1 + (double) kinds.size());
  }

  private Kind kind(Catalogue catalogue, Measure measure, Key key) {
    List<Set<String>> labels = new ArrayList<>();
    Set<String> phrases = new LinkedHashSet<>(List.of(measure.label()));
    phrases.addAll(measure.terms());
    for (String phrase : phrases) {
      Set<String> stems = new LinkedHashSet<>(Stem.all(phrase));
      if (!stems.isEmpty()) {
        labels.add(stems);
      }
    }
    Map<String, Set<String>> values = new LinkedHashMap<>();
    key.dimensions.forEach(
        (name, value) -> {
          String lower = value.toLowerCase(Locale.ROOT);
          if (isTotal(lower)) {
            withTotal.add(measure.id() + "|" + name);
          } else if (!UNSAID.contains(lower)) {
            Set<String> stems = new LinkedHashSet<>(Stem.all(label(catalogue, value)));
            values.put(name, stems);
            valuesOf.computeIfAbsent(name, any -> new LinkedHashMap<>()).put(value, stems);
          }
        });
    Set<String> unit = key.unit == null ? Set.of() : new LinkedHashSet<>(Stem.all(key.unit));
    return new Kind(measure, key.dimensions, key.unit, labels, values, unit);
  }

  /** A dimension may hold the codes of areas and entities. */
  private static String label(Catalogue catalogue, String value) {
    return catalogue
        .area(value)
        .map(area -> area.label())
        .or(() -> catalogue.entity(value).map(entity -> entity.label()))
        .orElse(value);
  }

  /** "Total", "All products", "Total - all activities". */
  private static boolean isTotal(String lower) {
    int end = 0;
    while (end < lower.length()
        && (Character.isLetter(lower.charAt(end)) || lower.charAt(end) == '_')) {
      end++;
    }
    String first = lower.substring(0, end);
    return (TOTALS.contains(first) && !lower.contains("except")) || lower.endsWith("_total");
  }

  private void post(Kind kind) {
    Set<String> all = new LinkedHashSet<>(kind.unitWords);
    kind.labels.forEach(all::addAll);
    kind.values.values().forEach(all::addAll);
    for (String stem : all) {
      byStem.computeIfAbsent(stem, any -> new ArrayList<>()).add(kind);
    }
  }

  /** The weight of a stem; that of the rarest for one that describes nothing here. */
  double rarity(String stem) {
    return rarity.getOrDefault(stem, rarest);
  }

  /** The weight of a word that describes one kind alone. */
  double rarest() {
    return rarest;
  }

  /** The values of a dimension with their stems. */
  Map<String, Set<String>> values(String dimension) {
    return valuesOf.getOrDefault(dimension, Map.of());
  }

  /** Whether a measure has totals over a dimension, so that silence means the total. */
  boolean hasTotal(Measure measure, String dimension) {
    return withTotal.contains(measure.id() + "|" + dimension);
  }

  /**
   * The kinds that share a word with a wording, found by its rarest words, and not many more than
   * so many.
   */
  Collection<Kind> candidates(Set<String> stems, int most) {
    List<String> known =
        stems.stream()
            .filter(byStem::containsKey)
            .sorted(
                Comparator.comparingInt((String s) -> byStem.getOrDefault(s, List.of()).size())
                    .thenComparing(s -> s))
            .toList();
    Set<Kind> found = new LinkedHashSet<>();
    for (String stem : known) {
      List<Kind> posted = byStem.getOrDefault(stem, List.of());
      if (!found.isEmpty() && found.size() + posted.size() > most) {
        break;
      }
      found.addAll(posted);
    }
    return found;
  }
}
