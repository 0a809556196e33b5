package org.plumbline.audit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.audit.slip.Slip;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;

/**
 * What the consistency of a claim rests on.
 *
 * @param pairs each reference with what the claim was taken to state
 */
record Support(Set<Pair> pairs) {

  /** A reference by its rows, and what was held against it. */
  record Pair(String reference, String stated) {}

  static Support of(CheckedClaim claim) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (Finding finding : claim.findings()) {
      if (finding.kind() == Finding.Kind.SUPPORTS) {
        for (Evidence evidence : finding.evidence()) {
          pairs.add(new Pair(rows(evidence.reference()), stated(evidence.comparison())));
        }
      }
    }
    return new Support(pairs);
  }

  private static String rows(Reference reference) {
    return String.join(
        "|",
        reference.id(),
        String.valueOf(reference.area()),
        String.valueOf(reference.period()),
        reference.derivation(),
        reference.operands().toString());
  }

  private static String stated(Comparison comparison) {
    if (comparison instanceof Comparison.OfFigures figures) {
      return figures.claimed() + " " + figures.printed();
    }
    if (comparison instanceof Comparison.OfDates dates) {
      return dates.claimed().toString();
    }
    if (comparison instanceof Comparison.OfOffice office) {
      return String.valueOf(office.at());
    }
    if (comparison instanceof Comparison.OfPlaces places) {
      return String.valueOf(places.claimed());
    }
    return comparison instanceof Comparison.OfTrends trends ? trends.claimed().word() : "";
  }

  /**
   * Whether a changed claim was compared anew and agrees still. A changed figure must agree with a
   * reference that the figure agreed with before; a changed date may find another one.
   */
  boolean toleratedAs(Support changed, Slip slip) {
    Set<String> references = pairs.stream().map(Pair::reference).collect(Collectors.toSet());
    boolean dated = slip == Slip.YEAR || slip == Slip.CALENDAR;
    return changed.pairs.stream()
        .filter(pair -> !pairs.contains(pair))
        .anyMatch(pair -> dated || references.contains(pair.reference()));
  }
}
