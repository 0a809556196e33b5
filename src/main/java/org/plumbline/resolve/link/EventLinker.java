package org.plumbline.resolve.link;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.Context;
import org.plumbline.model.reference.Event;
import org.plumbline.reference.Catalogue;

/** Links a wording to the event that it names. */
public final class EventLinker {
  private static final double MARGIN = 0.98;

  /** An event may be named anywhere in the sentence of its date. */
  private static final double ANYWHERE = 0;

  private final Catalogue catalogue;
  private final TermIndex index;

  public EventLinker(Catalogue catalogue) {
    this.catalogue = catalogue;
    Map<String, Set<String>> terms = new LinkedHashMap<>();
    for (Event event : catalogue.events()) {
      Set<String> phrases = new LinkedHashSet<>();
      phrases.add(event.label());
      phrases.addAll(event.aliases());
      terms.put(event.id(), phrases);
    }
    this.index = new TermIndex(terms, ANYWHERE);
  }

  /** The events named by a wording, best first. */
  public List<TermIndex.Named> named(String concept, Context context) {
    return index.named(Wording.of(concept, context, catalogue));
  }

  /** The events named by a few words alone. */
  public List<TermIndex.Named> named(String words) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Stem.all(words).forEach(stem -> weights.put(stem, 1.0));
    return index.named(weights);
  }

  /** The one event named by a few words alone. */
  public Optional<Event> link(String words) {
    return one(named(words));
  }

  /** The one event named, or nothing where none or several equally well. */
  public Optional<Event> link(String concept, Context context) {
    return one(named(concept, context));
  }

  private Optional<Event> one(List<TermIndex.Named> named) {
    boolean one =
        !named.isEmpty()
            && (named.size() == 1 || named.get(1).score() <= MARGIN * named.get(0).score());
    return one ? catalogue.event(named.get(0).id()) : Optional.empty();
  }
}
