package org.plumbline.verify;

import java.util.List;
import java.util.Optional;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Entity;
import org.plumbline.model.reference.Event;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.reference.Tenure;

/** The reference data as a person looks at it. */
public interface FactsView {

  /** In the order of the data package. */
  List<ResourceSummary> resources();

  /** Everything that is wrong with the reference data. */
  List<Diagnostic> diagnostics();

  /** What has an id: a measure, an area, an event, an entity, or a person in office. */
  Optional<Item> find(String id);

  /** All ids that {@link #find} knows, in alphabetical order. */
  List<String> ids();

  /**
   * A resource of the data package.
   *
   * @param kind such as {@code observations}
   * @param path of its file, relative to the folder of the reference data
   * @param rows how many rows could be used
   */
  record ResourceSummary(String name, String kind, String path, int rows) {}

  /** Something of the reference data that has an id. */
  sealed interface Item {

    /** With its observations in the order of the data. */
    record OfMeasure(Measure measure, List<Observation> observations) implements Item {
      public OfMeasure {
        observations = List.copyOf(observations);
      }
    }

    record OfArea(Area area) implements Item {}

    record OfEntity(Entity entity) implements Item {}

    record OfEvent(Event event) implements Item {}

    /** The offices of one person. */
    record OfPerson(String person, List<Tenure> tenures) implements Item {
      public OfPerson {
        tenures = List.copyOf(tenures);
      }
    }
  }
}
