package org.plumbline.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.Context;
import org.plumbline.model.Mention;
import org.plumbline.model.NearWord;
import org.plumbline.model.reference.Observation;
import org.plumbline.reference.Catalogue;
import org.plumbline.resolve.link.Stem;

/** Which observations a text means by their further dimensions (sex, candidate, sector …). */
public final class Dimensions {
  private static final Set<String> TOTALS = Set.of("total", "all", "_t", "t", "both", "both sexes");
  private static final int NEAR = 12;
  private static final int NOT_MEANT = -1;

  private final Catalogue catalogue;
  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String> entities = new LinkedHashSet<>();

  private Dimensions(Context context, Catalogue catalogue) {
    this.catalogue = catalogue;
    for (NearWord word : context.words()) {
      if (word.distance() <= NEAR) {
        words.add(Stem.of(word.lower()));
      }
    }
    for (Mention mention : context.entities()) {
      entities.addAll(mention.ids());
    }
  }

  /**
   * The observations whose every dimension is named near the claim or is a total. Where some have
   * more dimensions named than others, only these: "heating brought in" is no figure for the whole
   * company.
   */
  public static List<Observation> meant(
      List<Observation> observations, Context context, Catalogue catalogue) {
    Dimensions dimensions = new Dimensions(context, catalogue);
    Map<Observation, Integer> named = new LinkedHashMap<>();
    int most = 0;
    for (Observation observation : observations) {
      int count = dimensions.named(observation);
      if (count != NOT_MEANT) {
        named.put(observation, count);
        most = Math.max(most, count);
      }
    }
    List<Observation> meant = new ArrayList<>();
    for (Map.Entry<Observation, Integer> entry : named.entrySet()) {
      if (entry.getValue() == most) {
        meant.add(entry.getKey());
      }
    }
    return meant;
  }

  private int named(Observation observation) {
    int count = 0;
    for (String value : observation.dimensions().values()) {
      if (value.isEmpty() || TOTALS.contains(value.toLowerCase(Locale.ROOT))) {
        continue;
      }
      if (!isNamed(value)) {
        return NOT_MEANT;
      }
      count++;
    }
    return count;
  }

  private boolean isNamed(String value) {
    if (catalogue.entity(value).isPresent()) {
      return entities.contains(value);
    }
    List<String> stems = Stem.all(value);
    return !stems.isEmpty() && words.containsAll(stems);
  }
}
