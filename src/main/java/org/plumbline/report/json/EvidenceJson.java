package org.plumbline.report.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Comparison.OfDates;
import org.plumbline.model.evidence.Comparison.OfFigures;
import org.plumbline.model.evidence.Comparison.OfOffice;
import org.plumbline.model.evidence.Comparison.OfPlaces;
import org.plumbline.model.evidence.Comparison.OfTable;
import org.plumbline.model.evidence.Comparison.OfTrends;
import org.plumbline.model.evidence.Comparison.Reckoning;
import org.plumbline.model.evidence.Comparison.SeriesPoint;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.SourceRow;

/** One reference and how the claim lies to it, in one shape for all kinds of comparison. */
final class EvidenceJson {
  private final Fields fields;

  EvidenceJson(Fields fields) {
    this.fields = fields;
  }

  void content(Evidence evidence) throws IOException {
    Comparison comparison = evidence.comparison();
    about(evidence.reference());
    figure(comparison instanceof OfFigures figures ? figures : null, comparison);
    fields.object("match", evidence.matching(), this::match);
    fields.object("claimed", Extent.claimed(comparison), this::extent);
    fields.object("reference", Extent.reference(comparison), this::extent);
    fields.text("relation", comparison.relation().word());
    apart(comparison);
    fields.object("table", comparison instanceof OfTable table ? table : null, this::table);
    derivation(evidence.reference());
    source(evidence.reference().source(), evidence);
  }

  private void about(Reference reference) throws IOException {
    fields.text("resource", reference.source().resource());
    row(reference.source());
    fields.text("measure", reference.id());
    fields.text("label", reference.label());
    fields.text("area", reference.area());
    fields.text("areaLabel", reference.areaLabel());
    fields.period("period", reference.period());
    fields.texts("dimensions", reference.dimensions());
  }

  private void figure(@Nullable OfFigures figures, Comparison comparison) throws IOException {
    Extent extent = Extent.reference(comparison);
    fields.number("value", figures == null ? null : figures.reference().value());
    fields.text("low", extent == null ? null : extent.low());
    fields.text("high", extent == null ? null : extent.high());
    fields.text("bound", figures == null ? null : figures.reference().bound().word());
    fields.text("unit", figures == null ? null : figures.reference().unit());
  }

  private void apart(Comparison comparison) throws IOException {
    OfFigures figures = comparison instanceof OfFigures one ? one : null;
    OfPlaces places = comparison instanceof OfPlaces one ? one : null;
    fields.number("gap", figures == null ? null : figures.gap());
    fields.number("gapPercent", figures == null ? null : figures.gapPercent());
    fields.objects(
        "tries", comparison instanceof OfDates dates ? dates.tries() : List.of(), this::attempt);
    fields.text("holder", comparison instanceof OfOffice office ? office.holder() : null);
    fields.number("kilometres", places == null ? null : places.kilometres());
    fields.number("bearing", places == null ? null : places.bearing());
    fields.objects(
        "series", comparison instanceof OfTrends trends ? trends.points() : List.of(), this::point);
  }

  private void table(OfTable table) throws IOException {
    fields.text("stated", table.stated());
    fields.text("given", table.given());
    fields.texts("unread", table.unread());
    fields.texts("open", table.open());
  }

  private void derivation(Reference reference) throws IOException {
    fields.text("derivation", reference.derivation());
    fields.text("arithmetic", reference.arithmetic());
    fields.objects("operands", reference.operands(), this::operand);
  }

  private void source(SourceRow source, Evidence evidence) throws IOException {
    fields.text("publisher", source.publisher());
    fields.text("stance", source.stance());
    fields.text("document", source.document());
    fields.text("locator", source.locator());
    fields.day("published", source.published());
    fields.text("vintage", evidence.vintage().word());
    fields.text("url", source.url());
    fields.text("statusCode", source.status());
    fields.text("note", source.note());
  }

  private void match(Matching matching) throws IOException {
    fields.text("measure", matching.measure().word());
    fields.text("area", matching.area().word());
    fields.text("period", matching.period().word());
  }

  private void extent(Extent extent) throws IOException {
    fields.text("low", extent.low());
    fields.text("high", extent.high());
    fields.flag("lowOpen", extent.lowOpen());
    fields.flag("highOpen", extent.highOpen());
  }

  private void attempt(Reckoning reckoning) throws IOException {
    fields.text("anchor", reckoning.anchor());
    fields.period("anchorDate", reckoning.anchorDate());
    fields.period("claimed", reckoning.claimed());
    fields.flag("holds", reckoning.holds());
  }

  private void point(SeriesPoint point) throws IOException {
    fields.period("period", point.period());
    fields.number("value", point.value().value());
    fields.number("low", point.value().interval().low());
    fields.number("high", point.value().interval().high());
    fields.text("unit", point.value().unit());
  }

  private void operand(SourceRow operand) throws IOException {
    fields.text("resource", operand.resource());
    row(operand);
  }

  private void row(SourceRow source) throws IOException {
    fields.count("row", source.row() == SourceRow.NO_ROW ? null : source.row());
  }
}
