package org.plumbline.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.report.Finding;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

/**
 * One claim on its way through the phases. What is added in any order comes out in a fixed one, so
 * that the order in which rules fire shows nowhere.
 */
final class ClaimCase {
  private final ClaimFact claim;
  private final List<ReferenceFact> candidates = new ArrayList<>();
  private final Map<Integer, Exclusion> exclusions = new LinkedHashMap<>();
  private final List<Located> found = new ArrayList<>();
  private final List<Firing> fired = new ArrayList<>();
  private List<ReferenceFact> references = List.of();

  /** Two rows of a file may be equal in all that an evidence shows; they are still two. */
  private final IdentityHashMap<Evidence, Integer> places = new IdentityHashMap<>();

  ClaimCase(ClaimFact claim) {
    this.claim = claim;
    for (Evidence evidence : claim.dossier().evidence()) {
      places.put(evidence, candidates.size());
      candidates.add(new ReferenceFact(claim, evidence, ReferenceFact.CANDIDATE));
    }
  }

  private record Exclusion(String rule, String reason) {}

  /**
   * A finding with its place in the order.
   *
   * @param evidence index of its evidence, or -1
   * @param other id of the second claim, or empty
   */
  private record Located(Finding finding, int evidence, String other) {

    /** Severity first; the rest only makes the order a fixed one. */
    static final Comparator<Located> ORDER =
        Comparator.comparing((Located one) -> one.finding.severity())
            .thenComparing(one -> one.finding.rule())
            .thenComparingInt(Located::evidence)
            .thenComparing(one -> one.finding.message())
            .thenComparing(one -> one.finding.kind())
            .thenComparing(one -> String.valueOf(one.finding.caveat()))
            .thenComparing(Located::other);
  }

  ClaimFact claim() {
    return claim;
  }

  List<ReferenceFact> candidates() {
    return List.copyOf(candidates);
  }

  void fired(Firing firing) {
    fired.add(firing);
  }

  /** Of several rules that exclude a reference the first by id gives the reason. */
  void exclude(ReferenceFact reference, String rule, String reason) {
    exclusions.merge(
        indexOf(reference),
        new Exclusion(rule, reason),
        (one, two) -> {
          int order = one.rule.compareTo(two.rule);
          return order < 0 || (order == 0 && one.reason.compareTo(two.reason) <= 0) ? one : two;
        });
  }

  void add(Finding finding, @Nullable ReferenceFact reference, @Nullable ClaimFact other) {
    found.add(
        new Located(
            finding,
            reference == null ? -1 : indexOf(reference),
            other == null ? "" : other.getId()));
  }

  /** Ends admission: from now on each pairing has its standing. */
  List<ReferenceFact> settle() {
    List<ReferenceFact> out = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Exclusion exclusion = exclusions.get(i);
      out.add(
          candidates
              .get(i)
              .standing(exclusion == null ? ReferenceFact.ADMITTED : exclusion.reason));
    }
    references = List.copyOf(out);
    return references;
  }

  /** All pairings, admitted or with the reason for which they were excluded. */
  List<ReferenceFact> references() {
    return references;
  }

  /** Sorted; findings of one rule in the same words are one finding with all their evidence. */
  List<Finding> findings() {
    Map<Finding, List<Evidence>> merged = new LinkedHashMap<>();
    found.stream()
        .sorted(Located.ORDER)
        .forEach(
            located -> {
              List<Evidence> all =
                  merged.computeIfAbsent(
                      withEvidence(located.finding, List.of()), words -> new ArrayList<>());
              if (!all.containsAll(located.finding.evidence())) {
                all.addAll(located.finding.evidence());
              }
            });
    return merged.entrySet().stream()
        .map(entry -> withEvidence(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Finding withEvidence(Finding finding, List<Evidence> evidence) {
    return new Finding(
        finding.rule(),
        finding.kind(),
        finding.severity(),
        finding.differs(),
        finding.caveat(),
        finding.message(),
        finding.question(),
        evidence);
  }

  TallyFact tally() {
    return new TallyFact(claim, findings(), references());
  }

  List<Firing> firings() {
    return fired.stream()
        .sorted(
            Comparator.comparing(Firing::phase)
                .thenComparing(Firing::rule)
                .thenComparingInt(one -> one.reference() == null ? -1 : indexOf(one.reference()))
                .thenComparing(one -> one.other() == null ? "" : one.other().getId()))
        .toList();
  }

  private int indexOf(ReferenceFact reference) {
    return places.getOrDefault(reference.evidence(), -1);
  }
}
