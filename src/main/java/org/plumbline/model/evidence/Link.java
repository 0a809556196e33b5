package org.plumbline.model.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Period;

/**
 * What a claim was linked to in the catalogue.
 *
 * @param measure id of the measure, event or office, or null where nothing was linked
 * @param measureLabel how a reader calls it, or null
 * @param area code of the area, or null
 * @param areaLabel how a reader calls the area, or null
 * @param period what the claim is about, or null
 * @param periodStated whether the text states the period
 * @param runnersUp ids of the measures that came next
 */
public record Link(
    @Nullable String measure,
    @Nullable String measureLabel,
    @Nullable String area,
    @Nullable String areaLabel,
    @Nullable Period period,
    boolean periodStated,
    List<String> runnersUp) {
  public static final Link NONE = new Link(null, null, null, null, null, false, List.of());

  public Link {
    runnersUp = List.copyOf(runnersUp);
  }
}
