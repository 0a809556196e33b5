package org.plumbline.resolve;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plumbline.model.Claim;
import org.plumbline.model.Reading;
import org.plumbline.model.reference.Measure;
import org.plumbline.resolve.link.MeasureLinker;

/** Which measure a figure is of, and which ones are easily confused with it. */
record FigureLink(Setting setting, MeasureLinker linker) {

  /** The measure named near the figure, else the one that its sentence names anywhere. */
  MeasureLinker.Linked of(FigureResolver.Query query) {
    if (query.claim().reading() instanceof Reading.OfFigure figure && figure.given() != null) {
      return setting
          .catalogue()
          .measure(figure.given())
          .map(measure -> new MeasureLinker.Linked(measure, List.of(), false))
          .orElseGet(() -> new MeasureLinker.Linked(null, List.of(), false));
    }
    MeasureLinker.Linked linked =
        linker.link(query.concept(), query.context(), query.value().unit(), query.counted());
    if (linked.best() != null || linked.ambiguous() || !isAlone(query)) {
      return linked;
    }
    BigDecimal figure = query.value().value();
    return linker.linkAnywhere(
        query.concept(),
        query.context(),
        query.value().unit(),
        query.counted(),
        figure != null && figure.scale() > 0);
  }

  /** Whether no other figure of the sentence could be of the same measure. */
  private boolean isAlone(FigureResolver.Query query) {
    for (Claim other : setting.claims()) {
      boolean rival =
          other.reading() instanceof Reading.OfFigure figure
              && !other.id().equals(query.claim().id())
              && other.sentence().equals(query.claim().sentence())
              && figure.counted() == null
              && Objects.equals(figure.value().unit(), query.value().unit());
      if (rival) {
        return false;
      }
    }
    return query.claim().reading() instanceof Reading.OfFigure;
  }

  /** The measures that the catalogue calls easily confused with one, either way. */
  List<Measure> near(Measure measure) {
    Set<String> ids = new LinkedHashSet<>(measure.near());
    for (Measure other : setting.catalogue().measures()) {
      if (other.near().contains(measure.id())) {
        ids.add(other.id());
      }
    }
    return ids.stream().flatMap(id -> setting.catalogue().measure(id).stream()).toList();
  }
}
