package org.plumbline.resolve.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Modality;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Change.Direction;
import org.plumbline.model.value.Computation;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.resolve.Figures;

/**
 * Holds a figure against what the other figures of its own text make of it; these are checked by
 * themselves. Where it fails, references that bear the figure out count for more.
 */
public final class OwnArithmetic {
  private final Figures figures;

  public OwnArithmetic(Figures figures) {
    this.figures = figures;
  }

  /** The dossier with the text's own arithmetic where that is what there is to hold it against. */
  public Dossier added(Dossier dossier) {
    Claim claim = dossier.claim();
    Evidence own =
        claim.reading() instanceof Reading.OfFigure figure
            ? evidence(claim, figure, dossier)
            : null;
    // The text names what it computed from; what references are compared with may be another time.
    boolean holds = own != null && own.comparison().relation().compatible();
    if (own == null || (!holds && supported(dossier))) {
      return dossier;
    }
    return new Dossier(claim, dossier.link(), List.of(own), Obstacle.NONE);
  }

  private static boolean supported(Dossier dossier) {
    return dossier.evidence().stream()
        .anyMatch(
            e ->
                e.comparison().relation().compatible()
                    && (e.matching().period() == Matching.Period.SAME
                        || e.matching().period() == Matching.Period.CURRENT)
                    && e.matching().measure() == Matching.Measure.SAME
                    && e.matching().area() != Matching.Area.WIDER
                    && e.matching().area() != Matching.Area.NARROWER
                    && e.vintage() != Evidence.Vintage.HINDSIGHT);
  }

  private @Nullable Evidence evidence(Claim claim, Reading.OfFigure figure, Dossier dossier) {
    Computation computation = figure.computation();
    boolean stated =
        figure.context().modality() != Modality.PREDICTED
            && figure.context().modality() != Modality.CONDITIONAL;
    Derived derived = computation == null || !stated ? null : derive(figure, computation);
    if (computation == null || derived == null) {
      return null;
    }
    Comparison.OfFigures comparison =
        figures.compare(
            InPercent.of(figure.value(), derived.value().unit()),
            figure.context().certainty(),
            derived.value());
    // A list that does not claim to be complete refutes nothing.
    if (!computation.complete() && !comparison.relation().compatible()) {
      return null;
    }
    Link link = dossier.link();
    String label = link.measureLabel();
    SourceRow article = SourceRow.article();
    Reference reference =
        new Reference(
            link.measure() == null ? SourceRow.ARTICLE : link.measure(),
            label != null ? label : figure.concept(),
            link.area(),
            link.areaLabel(),
            null,
            Map.of(),
            article,
            derived.derivation(),
            derived.arithmetic(),
            List.of(article));
    return new Evidence(
        claim.id(),
        reference,
        new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.SAME),
        comparison,
        Evidence.Vintage.PUBLIC);
  }

  private @Nullable Derived derive(Reading.OfFigure figure, Computation computation) {
    List<ReferenceValue> terms = new ArrayList<>();
    for (ReportedValue operand : computation.operands()) {
      if (operand.value() == null) {
        return null;
      }
      terms.add(
          new ReferenceValue(
              operand.value(), figures.claimed(operand, null), Bound.POINT, operand.unit()));
    }
    Direction direction = figure.change() == null ? Direction.SAME : figure.change().direction();
    String unit = figure.value().unit();
    return switch (computation.operation()) {
      case DIFFERENCE -> Derived.difference(terms.get(0), terms.get(1), direction, unit);
      case PERCENTAGE_CHANGE -> Derived.percentChange(terms.get(0), terms.get(1), direction);
      case RATIO -> Derived.quotient("ratio", terms.get(0), terms.get(1), false);
      case SHARE -> Derived.quotient("share", terms.get(0), terms.get(1), isPercent(unit));
      case SUM -> Derived.sum(terms, unit);
    };
  }

  private static boolean isPercent(@Nullable String unit) {
    return "percent".equals(unit);
  }
}
