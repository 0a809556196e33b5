package org.plumbline.resolve.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which of many named things a wording names. A thing is named by its terms; a term counts
 * when all its words stand in the wording, and for the more the rarer they are among all terms
 * (inverse document frequency).
 */
public final class TermIndex {

  /**
   * A thing that is named.
   *
   * @param term the term that names it
   * @param score the weight of the term's words, those nearer to the claim counting more
   */
  public record Named(String id, String term, double score) {}

  private record Term(String id, String written, List<String> stems) {}

  private final Map<String, List<Term>> byStem = new HashMap<>();
  private final Map<String, Double> rarity = new HashMap<>();
  private final double nearEnough;

  /**
   * @param terms for each thing the phrases that name it
   * @param nearEnough the least mean weight that the words of a term must have, 0 to 1
   */
  public TermIndex(Map<String, ? extends Collection<String>> terms, double nearEnough) {
    this.nearEnough = nearEnough;
    Map<String, Integer> documents = new HashMap<>();
    List<Term> all = new ArrayList<>();
    terms.forEach(
        (id, phrases) -> {
          Set<String> stems = new LinkedHashSet<>();
          for (String phrase : phrases) {
            List<String> own = List.copyOf(new LinkedHashSet<>(Stem.all(phrase)));
            if (!own.isEmpty()) {
              all.add(new Term(id, phrase, own));
              stems.addAll(own);
            }
          }
          stems.forEach(stem -> documents.merge(stem, 1, Integer::sum));
        });
    int count = Math.max(1, terms.size());
    documents.forEach((stem, n) -> rarity.put(stem, Math.log(1 + (double) count / n)));
    for (Term term : all) {
      byStem.computeIfAbsent(rarest(term.stems), stem -> new ArrayList<>()).add(term);
    }
  }

  private String rarest(List<String> stems) {
    return stems.stream()
        .max(Comparator.comparingDouble(stem -> rarity.getOrDefault(stem, 0.0)))
        .orElseThrow();
  }

  /**
   * The things named by words, best first.
   *
   * @param weights the stems of the wording, each with a weight from 0 to 1 for its nearness to the
   *     claim
   */
  public List<Named> named(Map<String, Double> weights) {
    return named(weights, nearEnough);
  }

  /**
   * The same with another least mean weight.
   *
   * @param least 0 to 1
   */
  List<Named> named(Map<String, Double> weights, double least) {
    Map<String, Named> best = new LinkedHashMap<>();
    for (String stem : weights.keySet()) {
      for (Term term : byStem.getOrDefault(stem, List.of())) {
        double score = score(term, weights, least);
        Named before = best.get(term.id);
        if (score > 0 && (before == null || score > before.score)) {
          best.put(term.id, new Named(term.id, term.written, score));
        }
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Named::score).reversed().thenComparing(Named::id))
        .toList();
  }

  /**
   * The sum over the term's words; nothing where a word is missing or they stand too far off on the
   * whole.
   */
  private double score(Term term, Map<String, Double> weights, double least) {
    double score = 0;
    double possible = 0;
    for (String stem : term.stems) {
      Double weight = weights.get(stem);
      if (weight == null) {
        return 0;
      }
      double rare = rarity.getOrDefault(stem, 0.0);
      score += weight * rare;
      possible += rare;
    }
    return score >= least * possible ? score : 0;
  }
}
