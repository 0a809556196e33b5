package org.plumbline.model.reference;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be measured or counted.
 *
 * @param terms phrases that name it, its label not among them
 * @param subject the entity it is measured of, or null
 * @param unit code or name of its usual unit, or null
 * @param kind {@code stock}, {@code flow}, {@code rate} or {@code index}, or null
 * @param near ids of measures easily confused with it
 * @param maxAge the age from which an observation is stale, or null for never
 */
public record Measure(
    String id,
    String label,
    List<String> terms,
    @Nullable String subject,
    @Nullable String unit,
    @Nullable String kind,
    List<String> near,
    @Nullable Period maxAge) {
  public Measure {
    terms = List.copyOf(terms);
    near = List.copyOf(near);
  }

  /** One that nothing describes: its id is its name. */
  public static Measure undeclared(String id) {
    String label = id.replace('-', ' ');
    return new Measure(id, label, List.of(), null, null, null, List.of(), null);
  }
}
