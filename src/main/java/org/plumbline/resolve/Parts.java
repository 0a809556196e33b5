package org.plumbline.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.Context;
import org.plumbline.model.NearWord;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.resolve.link.Stem;

/**
 * Words that name a part of the people ("female", "teenagers") and words that name them all
 * ("total").
 *
 * @param parts stems of the former
 * @param wholes stems of the latter
 */
record Parts(Set<String> parts, Set<String> wholes) {
  /** A word farther off than this rather belongs to something else. */
  private static final int NEAR = 7;

  /** From a table with the columns {@code word} and {@code names} ({@code part}, {@code whole}). */
  static Parts of(List<Map<String, String>> rows) {
    Set<String> parts = new LinkedHashSet<>();
    Set<String> wholes = new LinkedHashSet<>();
    for (Map<String, String> row : rows) {
      boolean whole = row.getOrDefault("names", "").strip().equals("whole");
      (whole ? wholes : parts).addAll(Stem.all(row.getOrDefault("word", "")));
    }
    return new Parts(parts, wholes);
  }

  /**
   * Whether the nearest of these words names a part, and neither the measure nor the observation's
   * dimensions do.
   */
  boolean isOfPart(Context context, Measure measure, Observation observation) {
    for (NearWord word : context.words()) {
      // The nearest come first, and this is asked for each observation of a series.
      if (word.distance() > NEAR) {
        return false;
      }
      String stem = Stem.of(word.lower());
      if (wholes.contains(stem)) {
        return false;
      }
      if (parts.contains(stem)) {
        return !names(measure, observation, stem);
      }
    }
    return false;
  }

  private static boolean names(Measure measure, Observation observation, String stem) {
    return Stem.all(measure.label()).contains(stem)
        || Stem.all(measure.id()).contains(stem)
        || measure.terms().stream().anyMatch(term -> Stem.all(term).contains(stem))
        || observation.dimensions().values().stream().anyMatch(v -> Stem.all(v).contains(stem));
  }
}
