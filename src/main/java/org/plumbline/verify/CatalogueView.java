package org.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Entity;
import org.plumbline.model.reference.Event;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Tenure;
import org.plumbline.reference.Catalogue;
import org.plumbline.reference.LoadedCatalogue;

/** A loaded catalogue as a person looks at it. */
final class CatalogueView implements FactsView {
  private final Catalogue catalogue;
  private final List<Diagnostic> diagnostics;

  CatalogueView(LoadedCatalogue loaded) {
    this.catalogue = loaded.catalogue();
    this.diagnostics = loaded.diagnostics();
  }

  @Override
  public List<ResourceSummary> resources() {
    return catalogue.resources().stream()
        .map(r -> new ResourceSummary(r.name(), r.kind(), r.path(), r.loaded()))
        .toList();
  }

  @Override
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  @Override
  public Optional<Item> find(String id) {
    List<Tenure> offices =
        catalogue.tenures().stream().filter(tenure -> tenure.person().equals(id)).toList();
    if (!offices.isEmpty()) {
      return Optional.of(new Item.OfPerson(id, offices));
    }
    return catalogue
        .measure(id)
        .<Item>map(measure -> new Item.OfMeasure(measure, catalogue.observations(id)))
        .or(() -> catalogue.area(id).map(Item.OfArea::new))
        .or(() -> catalogue.entity(id).map(Item.OfEntity::new))
        .or(() -> catalogue.event(id).map(Item.OfEvent::new));
  }

  @Override
  public List<String> ids() {
    TreeSet<String> ids = new TreeSet<>();
    catalogue.measures().stream().map(Measure::id).forEach(ids::add);
    catalogue.areas().stream().map(Area::id).forEach(ids::add);
    catalogue.entities().stream().map(Entity::id).forEach(ids::add);
    catalogue.events().stream().map(Event::id).forEach(ids::add);
    catalogue.tenures().stream().map(Tenure::person).forEach(ids::add);
    return new ArrayList<>(ids);
  }
}
