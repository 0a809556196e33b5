package org.plumbline.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Modality;
import org.plumbline.model.Reading;
import org.plumbline.model.Selector;
import org.plumbline.model.Span;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;
import org.plumbline.model.value.ReportedValue;

/** A figure that is claimed, paired with references in any way there is. */
record SampleEvidence(
    Matching matching, Relation relation, boolean hedgeNeeded, Evidence.Vintage vintage) {
  static final LocalDate TODAY = LocalDate.of(2024, 2, 1);

  private static final BigDecimal NUMBER = new BigDecimal("412");

  /**
   * A figure and its pairings.
   *
   * @param frequency a word such as "usually", or null
   */
  static Dossier dossier(
      String id,
      ClaimKind kind,
      Bound bound,
      @Nullable String frequency,
      Obstacle obstacle,
      List<SampleEvidence> pairings) {
    ReportedValue reported =
        new ReportedValue(
            "412", NUMBER, Interval.point(NUMBER), BigDecimal.ONE, bound, null, "person");
    Context context =
        new Context(
            List.of(), List.of(), null, null, Modality.STATED, frequency, null, false, List.of());
    Claim claim =
        new Claim(
            id,
            null,
            kind,
            "412 fighters",
            new Selector(new Span(0, 1), "", ""),
            "412 fighters came.",
            new Reading.OfFigure(reported, "fighters", "fighters", null, context));
    List<Evidence> evidence = new ArrayList<>();
    for (SampleEvidence pairing : pairings) {
      evidence.add(pairing.evidence(id, evidence.size(), reported));
    }
    return new Dossier(
        claim,
        new Link("fighters", "fighters", "ARD", "Arden", Period.year(2023), true, List.of()),
        evidence,
        obstacle);
  }

  private Evidence evidence(String claim, int place, ReportedValue reported) {
    ReferenceValue value =
        new ReferenceValue(NUMBER, Interval.point(NUMBER), Bound.POINT, "person");
    SourceRow row =
        new SourceRow(
            "counts", place + 2, "Office " + place, null, null, null, TODAY, null, null, null);
    return new Evidence(
        claim,
        new Reference(
            "fighters",
            "fighters",
            "ARD",
            "Arden",
            Period.year(2023),
            Map.of(),
            row,
            Reference.OBSERVED,
            null,
            List.of(row)),
        matching,
        new Comparison.OfFigures(
            reported,
            Interval.point(NUMBER),
            Interval.point(NUMBER),
            value,
            relation,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            hedgeNeeded),
        vintage);
  }
}
