package org.plumbline.report.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Evidence.Vintage;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Period;

/** Evidence in steps: whatever is not said is left out or fits. */
public final class EvidenceMaker {
  private final String id;
  private final String label;
  private final String resource;
  private final int row;
  private @Nullable Period period;
  private Map<String, String> dimensions = Map.of();
  private @Nullable String publisher;
  private @Nullable String document;
  private @Nullable LocalDate published;
  private @Nullable String stance;
  private @Nullable String status;
  private @Nullable String note;
  private String derivation = Reference.OBSERVED;
  private @Nullable String arithmetic;
  private List<Integer> otherRows = List.of();
  private Matching matching =
      new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.SAME);
  private Vintage vintage = Vintage.PUBLIC;

  public EvidenceMaker(String id, String label, String resource, int row) {
    this.id = id;
    this.label = label;
    this.resource = resource;
    this.row = row;
  }

  public EvidenceMaker about(Period time) {
    this.period = time;
    return this;
  }

  public EvidenceMaker dimension(String name, String value) {
    this.dimensions = Map.of(name, value);
    return this;
  }

  public EvidenceMaker from(String who, String what, String day) {
    this.publisher = who;
    this.document = what;
    this.published = LocalDate.parse(day);
    return this;
  }

  public EvidenceMaker party() {
    this.stance = "party";
    return this;
  }

  public EvidenceMaker status(String code) {
    this.status = code;
    return this;
  }

  public EvidenceMaker note(String text) {
    this.note = text;
    return this;
  }

  public EvidenceMaker derived(String how, String computation, Integer... rows) {
    this.derivation = how;
    this.arithmetic = computation;
    this.otherRows = List.of(rows);
    return this;
  }

  public EvidenceMaker fits(Matching.Measure measure, Matching.Area area, Matching.Period when) {
    this.matching = new Matching(measure, area, when);
    return this;
  }

  public EvidenceMaker hindsight() {
    this.vintage = Vintage.HINDSIGHT;
    return this;
  }

  public Evidence held(String claim, Comparison comparison) {
    SourceRow source = source(row);
    List<SourceRow> operands = new ArrayList<>(List.of(source));
    otherRows.forEach(other -> operands.add(source(other)));
    Reference reference =
        new Reference(
            id,
            label,
            "NH",
            "Norhaven",
            period,
            dimensions,
            source,
            derivation,
            arithmetic,
            operands);
    return new Evidence(claim, reference, matching, comparison, vintage);
  }

  private SourceRow source(int line) {
    return new SourceRow(
        resource,
        line,
        publisher,
        document,
        document == null ? null : "p. " + line,
        publisher == null ? null : "https://example.org/" + resource,
        published,
        stance,
        status,
        note);
  }
}
