package org.plumbline.resolve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.place.Compass;
import org.plumbline.model.place.Point;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;

/** Holds directions and distances against what the coordinates of both places give. */
final class PlaceResolver {
  private static final Set<String> WIDE =
      Set.of("country", "state", "province", "region", "sea", "ocean", "continent", "desert");
  private static final Set<String> EXTENDED =
      Set.of(
          "country",
          "state",
          "province",
          "region",
          "sea",
          "ocean",
          "continent",
          "desert",
          "county",
          "district",
          "island",
          "lake",
          "peninsula");
  private static final BigDecimal TOO_CLOSE_KM = BigDecimal.ONE;

  private final Setting setting;
  private final Figures figures;
  private final PlaceMentions mentions;

  PlaceResolver(Setting setting, Figures figures) {
    this.setting = setting;
    this.figures = figures;
    this.mentions = new PlaceMentions(setting);
  }

  Dossier resolve(Claim claim, Reading.OfPlace reading) {
    return reading.from().written().isEmpty()
        ? resolveImplied(claim, reading)
        : resolve(claim, reading, seenFrom(reading));
  }

  /**
   * Seen from a place that is not said: the nearest before that fits. Where none fits another may
   * be meant, and nothing is wrong.
   */
  private Dossier resolveImplied(Claim claim, Reading.OfPlace reading) {
    for (String id : reading.from().ids()) {
      Dossier dossier = resolve(claim, reading, setting.catalogue().area(id).orElse(null));
      boolean fits =
          dossier.evidence().stream()
              .anyMatch(evidence -> evidence.comparison().relation().compatible());
      if (fits) {
        return dossier;
      }
    }
    return new Dossier(claim, Link.NONE, List.of(), Obstacle.NOTHING_LINKED);
  }

  private @Nullable Area seenFrom(Reading.OfPlace reading) {
    boolean country = reading.from().ids().isEmpty();
    return country
        ? around(mentions.area(reading.place()), reading.from())
        : mentions.area(reading.from());
  }

  private Dossier resolve(Claim claim, Reading.OfPlace reading, @Nullable Area from) {
    Area place = mentions.area(reading.place());
    if (place == null || from == null || place.id().equals(from.id())) {
      return new Dossier(claim, Link.NONE, List.of(), Obstacle.NOTHING_LINKED);
    }
    Link link =
        new Link(place.id(), place.label(), from.id(), from.label(), null, false, List.of());
    Point here = place.point();
    Point there = from.point();
    if (here == null || there == null) {
      return new Dossier(claim, link, List.of(), Obstacle.NO_COORDINATES);
    }
    BigDecimal kilometres = there.kilometresTo(here);
    BigDecimal bearing = there.bearingTo(here);
    Comparison comparison = compare(reading, place, from, kilometres, bearing);
    String arithmetic =
        "from "
            + from.label()
            + " to "
            + place.label()
            + ": "
            + kilometres
            + " km, bearing "
            + bearing
            + "° ("
            + Compass.nearest(bearing).word()
            + ")";
    Reference reference =
        new Reference(
            place.id(),
            place.label(),
            from.id(),
            from.label(),
            null,
            Map.of(),
            source(place),
            reading.direction() != null ? "bearing" : "distance",
            arithmetic,
            List.of(source(place), source(from)));
    Evidence evidence =
        new Evidence(
            claim.id(),
            reference,
            new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.UNSTATED),
            comparison,
            Evidence.Vintage.UNDATED);
    return new Dossier(claim, link, List.of(evidence), Obstacle.NONE);
  }

  /** The catalogue keeps no row for areas: the code tells an editor where to look. */
  private static SourceRow source(Area area) {
    return new SourceRow(
        "areas", SourceRow.NO_ROW, null, area.id(), null, null, null, null, null, null);
  }

  /** "The country" that a place lies in: the nearest area around it of that kind. */
  private @Nullable Area around(@Nullable Area place, Mention written) {
    String kind =
        written
            .written()
            .substring(written.written().lastIndexOf(' ') + 1)
            .toLowerCase(Locale.ROOT);
    Area area = place;
    for (int depth = 0; area != null && depth < 12; depth++) {
      String within = area.within();
      area = within == null ? null : setting.catalogue().area(within).orElse(null);
      if (area != null && kind.equals(area.kind())) {
        return area;
      }
    }
    return null;
  }

  private Comparison compare(
      Reading.OfPlace reading, Area place, Area from, BigDecimal kilometres, BigDecimal bearing) {
    Compass direction = reading.direction();
    if (direction != null) {
      return direction(reading, direction, place, from, kilometres, bearing);
    }
    if (reading.distance() != null) {
      BigDecimal half =
          setting.policy().nearness("distance").map(Policy.Nearness::within).orElse(BigDecimal.ONE);
      ReferenceValue reference =
          new ReferenceValue(
              kilometres,
              Interval.closed(kilometres.subtract(half).max(BigDecimal.ZERO), kilometres.add(half)),
              Bound.POINT,
              "km");
      Comparison.OfFigures compared =
          figures.compare(reading.distance(), reading.context().certainty(), reference);
      boolean open = byRoad(reading, compared) || toEdge(place, from, compared);
      return open ? leftOpen(compared) : compared;
    }
    Optional<Policy.Nearness> nearness =
        Optional.ofNullable(reading.nearness()).flatMap(setting.policy()::nearness);
    Relation relation =
        nearness
            .map(
                n ->
                    kilometres.compareTo(n.within()) <= 0
                        ? Relation.INSIDE
                        : kilometres.compareTo(n.beyond()) >= 0
                            ? Relation.OUTSIDE
                            : Relation.UNDECIDED)
            .orElse(Relation.UNDECIDED);
    return new Comparison.OfPlaces(
        place.label(),
        from.label(),
        kilometres,
        bearing,
        null,
        null,
        nearness.map(Policy.Nearness::within).orElse(null),
        relation);
  }

  /** Without a direction a distance may be that of the road, which is longer than the line. */
  private boolean byRoad(Reading.OfPlace reading, Comparison.OfFigures compared) {
    BigDecimal line = compared.reference().value();
    BigDecimal gap = compared.gap();
    BigDecimal road =
        setting.policy().nearness("road").map(Policy.Nearness::within).orElse(BigDecimal.ONE);
    boolean directed = reading.concept().contains(" of ");
    return !directed
        && compared.relation() == Relation.ABOVE
        && line != null
        && gap != null
        && gap.add(line).compareTo(line.multiply(road)) <= 0;
  }

  /** A country's bearing depends on which of its ends is meant. */
  private static boolean isWide(Reading.OfPlace reading, Area place, Area from) {
    return reading.inside() || WIDE.contains(kind(place)) || WIDE.contains(kind(from));
  }

  private BigDecimal wrongFrom() {
    return setting.policy().direction("inside wrong").orElse(BigDecimal.ZERO);
  }

  /** A distance is told to the edge of an island or a county, and the point lies in its middle. */
  private static boolean toEdge(Area place, Area from, Comparison.OfFigures compared) {
    BigDecimal line = compared.reference().value();
    BigDecimal gap = compared.gap();
    return !compared.relation().compatible()
        && (EXTENDED.contains(kind(place)) || EXTENDED.contains(kind(from)))
        && line != null
        && gap != null
        && gap.abs().add(gap.abs()).compareTo(line) < 0;
  }

  private static String kind(Area area) {
    String kind = area.kind();
    return kind == null ? "" : kind;
  }

  private static Comparison leftOpen(Comparison.OfFigures compared) {
    return new Comparison.OfFigures(
        compared.reported(),
        compared.claimed(),
        compared.printed(),
        compared.reference(),
        Relation.UNDECIDED,
        compared.gap(),
        compared.gapPercent(),
        compared.hedgeNeeded());
  }

  private Comparison direction(
      Reading.OfPlace reading,
      Compass direction,
      Area place,
      Area from,
      BigDecimal kilometres,
      BigDecimal bearing) {
    String saidOf =
        (reading.inside() ? "inside " : "") + (direction.cardinal() ? "cardinal" : "between");
    BigDecimal offBy = direction.offBy(bearing);
    Optional<BigDecimal> limit = setting.policy().direction(saidOf);
    Relation relation =
        limit.isEmpty() || kilometres.compareTo(TOO_CLOSE_KM) < 0
            ? Relation.UNDECIDED
            : offBy.compareTo(limit.get()) <= 0
                ? Relation.INSIDE
                : isWide(reading, place, from) && offBy.compareTo(wrongFrom()) < 0
                    ? Relation.UNDECIDED
                    : Relation.OUTSIDE;
    return new Comparison.OfPlaces(
        place.label(),
        from.label(),
        kilometres,
        bearing,
        direction,
        offBy,
        limit.orElse(null),
        relation);
  }
}
