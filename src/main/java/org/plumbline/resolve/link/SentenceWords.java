package org.plumbline.resolve.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.Context;
import org.plumbline.model.NearWord;
import org.plumbline.model.reference.Area;
import org.plumbline.reference.Catalogue;

/** How well the words of one sentence describe each kind of series. */
final class SentenceWords {
  /** A description of which the sentence says a smaller share is not meant. */
  private static final double LEAST_SHARE = 0.3;

  private static final double LEAST_LABEL = 0.6;

  /** A measure without dimensions goes by its name alone. */
  private static final double ALL_OF_LABEL = 0.9;

  /** A measure that is named in part is meant only where its dimensions are named at length. */
  private static final double ENOUGH_WITHOUT_LABEL = 8;

  private static final double LEAST_WEIGHT = 0.9;

  /** So much is said by enough rare words that a long description need not be said in full. */
  private static final double PLENTY = 12;

  private static final double CONFLICT = 0.4;
  private static final int CANDIDATES = 4000;
  private static final Map<String, String> NUMERALS =
      Map.of("one", "1", "two", "2", "three", "3", "four", "4", "five", "5");

  /**
   * A kind with its score.
   *
   * @param own the weight of what the sentence says of its description, its unit left aside
   * @param possible the weight of all of that description
   * @param label how much of the measure's name is said, 0 to 1
   * @param words all stems that describe it
   */
  record Scored(
      SeriesIndex.Kind kind,
      double score,
      double own,
      double possible,
      double label,
      Set<String> words) {}

  private final Catalogue catalogue;
  private final SeriesIndex index;
  private final Set<String> stems = new LinkedHashSet<>();
  private final Map<String, List<String>> named = new LinkedHashMap<>();

  SentenceWords(Context context, Catalogue catalogue, SeriesIndex index) {
    this.catalogue = catalogue;
    this.index = index;
    for (NearWord word : context.words()) {
      Stem.all(word.lower()).forEach(stem -> stems.add(NUMERALS.getOrDefault(stem, stem)));
    }
  }

  /** Whether a word is a small number written out. */
  static boolean isNumeral(String stem) {
    return NUMERALS.containsKey(stem);
  }

  /** The digits for a small number written out; any other word as it is. */
  static String numeral(String stem) {
    return NUMERALS.getOrDefault(stem, stem);
  }

  /** All kinds that share words with the sentence, best first. */
  List<Scored> scored() {
    List<Scored> scored = new ArrayList<>();
    for (SeriesIndex.Kind kind : index.candidates(stems, CANDIDATES)) {
      scored.add(score(kind));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    return scored;
  }

  private Scored score(SeriesIndex.Kind kind) {
    Scored best = null;
    for (Set<String> label : kind.labels()) {
      Set<String> description = new LinkedHashSet<>(label);
      kind.values().values().forEach(description::addAll);
      double own = weight(description, stems);
      double possible = weight(description, description);
      Set<String> unit = new LinkedHashSet<>(kind.unitWords());
      unit.removeAll(description);
      double hit = own + weight(unit, stems);
      double score = hit * hit / Math.sqrt(Math.max(1e-9, possible));
      if (best == null || score > best.score) {
        description.addAll(unit);
        double named = weight(label, stems) / weight(label, label);
        best = new Scored(kind, score, own, possible, named, description);
      }
    }
    return best == null ? new Scored(kind, 0, 0, 1, 0, Set.of()) : best;
  }

  private double weight(Set<String> of, Set<String> in) {
    double sum = 0;
    for (String stem : of) {
      sum += in.contains(stem) ? index.rarity(stem) : 0;
    }
    return sum;
  }

  /** Whether the sentence says enough of a kind that it can be meant at all. */
  boolean isStrong(Scored scored) {
    double rarest = index.rarest();
    Set<String> dimensions = new LinkedHashSet<>();
    scored.kind.values().values().forEach(dimensions::addAll);
    double values = weight(dimensions, stems);
    boolean named =
        scored.label >= (values > 0 ? LEAST_LABEL : ALL_OF_LABEL) || values >= ENOUGH_WITHOUT_LABEL;
    return named
        && scored.own >= LEAST_WEIGHT * rarest
        && (scored.own >= LEAST_SHARE * scored.possible || scored.own >= PLENTY);
  }

  /** The score for an area, less for each dimension of which the sentence names another value. */
  double score(Scored scored, String area) {
    double score = scored.score;
    for (Map.Entry<String, String> dimension : scored.kind.dimensions().entrySet()) {
      if (conflicts(scored, dimension.getKey(), dimension.getValue(), area)) {
        score *= CONFLICT;
      }
    }
    return score;
  }

  private boolean conflicts(Scored scored, String name, String value, String area) {
    Set<String> own = scored.kind.values().getOrDefault(name, Set.of());
    if (!own.isEmpty() && stems.containsAll(own)) {
      return false;
    }
    String label = catalogue.area(area).map(Area::label).orElse(area);
    for (String other : named(name)) {
      Set<String> words = index.values(name).getOrDefault(other, Set.of());
      boolean within = scored.words.containsAll(words);
      if (!other.equals(value) && !other.equals(area) && !other.equals(label) && !within) {
        return true;
      }
    }
    return false;
  }

  /** The values of a dimension that the sentence names in full. */
  private List<String> named(String dimension) {
    return named.computeIfAbsent(
        dimension,
        name -> {
          List<String> all = new ArrayList<>();
          index
              .values(name)
              .forEach(
                  (value, words) -> {
                    if (!words.isEmpty() && stems.containsAll(words)) {
                      all.add(value);
                    }
                  });
          return all;
        });
  }

  /** Whether a series is of a part of which there is a total, and the sentence is silent on it. */
  boolean isSubset(SeriesIndex.Kind kind) {
    for (Map.Entry<String, Set<String>> value : kind.values().entrySet()) {
      boolean said = value.getValue().stream().anyMatch(stems::contains);
      if (!said && index.hasTotal(kind.measure(), value.getKey())) {
        return true;
      }
    }
    return false;
  }
}
