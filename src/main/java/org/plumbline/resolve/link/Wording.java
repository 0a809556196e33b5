package org.plumbline.resolve.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.Context;
import org.plumbline.model.Mention;
import org.plumbline.model.NearWord;
import org.plumbline.reference.Catalogue;

/** The stems around a claim, each with a weight for its nearness. */
public final class Wording {
  private static final double CONCEPT = 1.0;
  private static final double HALVING = 9.0;

  private Wording() {}

  /**
   * The words of the claim itself count fully, those of its sentence less the farther off they
   * stand: half as much every few words. A name that the catalogue knows by several spellings
   * counts under its label too.
   */
  public static Map<String, Double> of(String concept, Context context, Catalogue catalogue) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Stem.all(concept).forEach(stem -> weights.putIfAbsent(stem, CONCEPT));
    for (NearWord word : context.words()) {
      String stem = Stem.of(word.lower());
      if (!stem.isEmpty()) {
        weights.merge(stem, weight(word), Math::max);
      }
    }
    for (Mention entity : context.entities()) {
      double own =
          Stem.all(entity.written()).stream()
              .mapToDouble(stem -> weights.getOrDefault(stem, 0.0))
              .max()
              .orElse(0);
      for (String id : entity.ids()) {
        List<String> label = catalogue.entity(id).map(e -> Stem.all(e.label())).orElse(List.of());
        label.forEach(stem -> weights.merge(stem, own, Math::max));
      }
    }
    return weights;
  }

  private static double weight(NearWord word) {
    return Math.pow(2, -word.distance() / HALVING);
  }
}
