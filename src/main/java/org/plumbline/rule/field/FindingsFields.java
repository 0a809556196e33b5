package org.plumbline.rule.field;

import java.util.List;

/** What a combining rule or a verdict rule can ask of the findings on a claim. */
final class FindingsFields {
  private final FieldMaker<TallyFact> fields =
      new FieldMaker<>(Field.Subject.FINDINGS, TallyFact.class);

  List<Field> all() {
    return List.of(
        fields.number(
            "supports", "supports", TallyFact::getSupports, "How many findings support the claim."),
        fields.number(
            "contradicts",
            "contradicts",
            TallyFact::getContradicts,
            "How many findings contradict the claim."),
        fields.number(
            "outdated",
            "outdated",
            TallyFact::getOutdated,
            "How many findings call the claim outdated."),
        fields.number(
            "not comparable",
            "notComparable",
            TallyFact::getNotComparable,
            "How many findings say that the reference is about something else."),
        fields.number(
            "not checkable",
            "notCheckable",
            TallyFact::getNotCheckable,
            "How many findings say that the claim cannot be checked."),
        fields.number(
            "references",
            "references",
            TallyFact::getReferences,
            "How many references were paired with the claim, admitted or not."),
        fields.number(
            "admitted",
            "admitted",
            TallyFact::getAdmitted,
            "How many references the rules admitted."),
        fields.number(
            "supporting publishers",
            "supportingPublishers",
            TallyFact::getSupportingPublishers,
            "How many different publishers stand behind the supporting references."));
  }
}
