package org.plumbline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.model.Claim;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.value.Relation;

/**
 * Holds "a place in an area" against the areas that it lies in. It is wrong only where the place
 * lies in another area of the same kind; where the references do not say, nothing is said.
 */
final class ContainmentResolver {
  private static final int DEEPEST = 12;

  private final Setting setting;
  private final PlaceMentions mentions;

  ContainmentResolver(Setting setting) {
    this.setting = setting;
    this.mentions = new PlaceMentions(setting);
  }

  Dossier resolve(Claim claim, Reading.OfPlace reading) {
    Area place = mentions.area(reading.place());
    Area whole = mentions.area(reading.from());
    boolean siblings =
        place != null && whole != null && place.kind() != null && place.kind().equals(whole.kind());
    if (place == null || whole == null || siblings || place.id().equals(whole.id())) {
      return new Dossier(claim, Link.NONE, List.of(), Obstacle.NOTHING_LINKED);
    }
    Link link =
        new Link(place.id(), place.label(), whole.id(), whole.label(), null, false, List.of());
    List<Area> around = around(place);
    boolean inside = around.stream().anyMatch(area -> area.id().equals(whole.id()));
    boolean elsewhere =
        around.stream().anyMatch(area -> area.kind() != null && area.kind().equals(whole.kind()));
    if (!inside && (!elsewhere || isWithin(whole, place))) {
      return new Dossier(claim, link, List.of(), Obstacle.NO_OBSERVATION);
    }
    return new Dossier(
        claim, link, List.of(evidence(claim, place, whole, around, inside)), Obstacle.NONE);
  }

  private boolean isWithin(Area inner, Area outer) {
    return around(inner).stream().anyMatch(area -> area.id().equals(outer.id()));
  }

  private List<Area> around(Area place) {
    List<Area> around = new ArrayList<>();
    Area area = place;
    while (area != null && around.size() < DEEPEST) {
      String within = area.within();
      area = within == null ? null : setting.catalogue().area(within).orElse(null);
      if (area != null) {
        around.add(area);
      }
    }
    return around;
  }

  private static Evidence evidence(
      Claim claim, Area place, Area whole, List<Area> around, boolean inside) {
    List<String> labels = around.stream().map(Area::label).toList();
    SourceRow source =
        new SourceRow(
            "areas", SourceRow.NO_ROW, null, place.id(), null, null, null, null, null, null);
    return new Evidence(
        claim.id(),
        new Reference(
            place.id(),
            place.label(),
            whole.id(),
            whole.label(),
            null,
            Map.of(),
            source,
            "containment",
            place.label() + " lies in " + String.join(", in ", labels),
            List.of(source)),
        new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.UNSTATED),
        new Comparison.OfAreas(
            place.label(), whole.label(), labels, inside ? Relation.INSIDE : Relation.OUTSIDE),
        Evidence.Vintage.UNDATED);
  }
}
