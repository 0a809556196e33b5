package org.plumbline.reference;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Entity;
import org.plumbline.model.reference.Event;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Tenure;

/** Collects every written name of a catalogue, each once, in the order of the data. */
final class Names {
  /** Of all that a catalogue has. */
  static List<Name> of(Catalogue catalogue) {
    return new Names()
        .areas(catalogue.areas())
        .entities(catalogue.entities())
        .tenures(catalogue.tenures())
        .events(catalogue.events())
        .measures(catalogue.measures())
        .all();
  }

  private final Set<Name> names = new LinkedHashSet<>();

  List<Name> all() {
    return List.copyOf(names);
  }

  Names areas(Collection<Area> areas) {
    for (Area area : areas) {
      add(Name.Type.AREA, area.id(), area.label(), area.aliases());
      area.demonyms().forEach(demonym -> add(demonym, Name.Type.DEMONYM, area.id()));
    }
    return this;
  }

  Names entities(Collection<Entity> entities) {
    entities.forEach(
        entity -> add(Name.Type.ENTITY, entity.id(), entity.label(), entity.aliases()));
    return this;
  }

  Names tenures(Collection<Tenure> tenures) {
    for (Tenure tenure : tenures) {
      add(Name.Type.PERSON, tenure.person(), tenure.person(), tenure.aliases());
      add(Name.Type.ROLE, tenure.role(), tenure.role(), tenure.roleAliases());
      String organisation = tenure.organisation();
      if (organisation != null) {
        add(organisation, Name.Type.ORGANISATION, organisation);
      }
    }
    return this;
  }

  Names events(Collection<Event> events) {
    events.forEach(event -> add(Name.Type.EVENT, event.id(), event.label(), event.aliases()));
    return this;
  }

  Names measures(Collection<Measure> measures) {
    measures.forEach(
        measure -> add(Name.Type.MEASURE, measure.id(), measure.label(), measure.terms()));
    return this;
  }

  private void add(Name.Type type, String id, String label, List<String> others) {
    add(label, type, id);
    others.forEach(other -> add(other, type, id));
  }

  private void add(String written, Name.Type type, String id) {
    names.add(new Name(written, type, id));
  }
}
