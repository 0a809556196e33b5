package org.plumbline.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Article;
import org.plumbline.model.Claim;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.value.Units;
import org.plumbline.reference.Catalogue;

/**
 * What all claims of an article share when they are resolved.
 *
 * @param asOf the day whose public knowledge they are held against, or null where it is unknown
 * @param claims all claims of the article
 */
public record Setting(
    Article article,
    @Nullable LocalDate asOf,
    Catalogue catalogue,
    Units units,
    Policy policy,
    List<Claim> claims) {

  /** How a reader calls an area: by its label, or by its code where it has none. */
  public @Nullable String label(@Nullable String area) {
    return area == null ? null : catalogue.area(area).map(Area::label).orElse(area);
  }

  /** Whether a figure was not published after the day that counts. */
  public boolean isPublic(Observation observation) {
    return vintage(observation.source()) != Evidence.Vintage.HINDSIGHT;
  }

  /** Whether a reference was public on the day that counts. */
  public Evidence.Vintage vintage(SourceRow source) {
    LocalDate published = source.published();
    if (published == null || asOf == null) {
      return Evidence.Vintage.UNDATED;
    }
    return published.isAfter(asOf) ? Evidence.Vintage.HINDSIGHT : Evidence.Vintage.PUBLIC;
  }
}
