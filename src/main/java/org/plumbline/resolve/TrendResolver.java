package org.plumbline.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Comparison.SeriesPoint;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Change.Direction;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;
import org.plumbline.model.wording.IntervalWording;
import org.plumbline.model.wording.PeriodWording;
import org.plumbline.resolve.link.Discourse;
import org.plumbline.resolve.link.MeasureLinker;

/** Holds a movement against the series of its measure, else of a measure near to it. */
final class TrendResolver {
  private static final int POINTS = 5;

  private final Setting setting;
  private final MeasureLinker linker;

  private final Discourse discourse;

  TrendResolver(Setting setting, MeasureLinker linker, Discourse discourse) {
    this.setting = setting;
    this.linker = linker;
    this.discourse = discourse;
  }

  Dossier resolve(Claim claim, Reading.OfTrend trend) {
    MeasureLinker.Linked linked = linker.link(trend.concept(), trend.context(), measure -> true);
    Measure measure = linked.best();
    if (measure == null && trend.streak() != null && Discourse.isOpen(trend.concept())) {
      Dossier before = discourse.antecedent(claim, any -> true);
      String id = before == null ? null : before.link().measure();
      measure = id == null ? null : setting.catalogue().measure(id).orElse(null);
    }
    if (measure == null) {
      return new Dossier(
          claim,
          Link.NONE,
          List.of(),
          linked.ambiguous() ? Obstacle.AMBIGUOUS : Obstacle.NOTHING_LINKED);
    }
    List<Evidence> evidence = new ArrayList<>(series(claim, trend, measure, Matching.Measure.SAME));
    if (evidence.isEmpty()) {
      for (String near : measure.near()) {
        setting
            .catalogue()
            .measure(near)
            .ifPresent(m -> evidence.addAll(series(claim, trend, m, Matching.Measure.NEAR)));
      }
    }
    AreaChoice choice =
        AreaChoice.of(trend.context(), setting.catalogue().areasOf(measure.id()), setting);
    Link link =
        new Link(
            measure.id(),
            measure.label(),
            choice.area(),
            setting.label(choice.area()),
            null,
            false,
            linked.runnersUpIds());
    return new Dossier(
        claim, link, evidence, evidence.isEmpty() ? Obstacle.NO_OBSERVATION : Obstacle.NONE);
  }

  private List<Evidence> series(
      Claim claim, Reading.OfTrend trend, Measure measure, Matching.Measure match) {
    AreaChoice choice =
        AreaChoice.of(trend.context(), setting.catalogue().areasOf(measure.id()), setting);
    if (choice.area() == null) {
      return List.of();
    }
    List<Observation> known =
        known(setting.catalogue().observations(measure.id(), choice.area()), trend);
    if (known.size() < 2) {
      return List.of();
    }
    List<SeriesPoint> points = new ArrayList<>();
    for (Observation observation : known) {
      points.add(
          new SeriesPoint(Objects.requireNonNull(observation.period()), observation.value()));
    }
    Direction observed = direction(points);
    Relation relation = relation(trend.direction(), observed);
    if (trend.streak() != null) {
      relation = streak(trend, points);
    }
    Observation last = known.get(known.size() - 1);
    Reference reference =
        new Reference(
            measure.id(),
            measure.label(),
            choice.area(),
            setting.label(choice.area()),
            last.period(),
            last.dimensions(),
            last.source(),
            "trend",
            arithmetic(points),
            known.stream().map(Observation::source).toList());
    Comparison comparison = new Comparison.OfTrends(trend.direction(), observed, points, relation);
    return List.of(
        new Evidence(
            claim.id(),
            reference,
            new Matching(
                match,
                choice.stated() ? Matching.Area.SAME : Matching.Area.UNSTATED,
                Matching.Period.CURRENT),
            comparison,
            setting.vintage(last.source())));
  }

  /**
   * The latest points of one granularity that were public, oldest first, within the period stated
   * if one is.
   */
  private List<Observation> known(List<Observation> observations, Reading.OfTrend trend) {
    Period stated = trend.context().time() == null ? null : trend.context().time().period();
    Map<Granularity, Map<Period, Observation>> byGranularity = new LinkedHashMap<>();
    for (Observation observation :
        Dimensions.meant(observations, trend.context(), setting.catalogue())) {
      Period period = observation.period();
      boolean usable =
          period != null
              && period.oneOf().isEmpty()
              && setting.vintage(observation.source()) != Evidence.Vintage.HINDSIGHT
              && (stated == null || stated.overlaps(period))
              && (trend.streak() == null || trend.streak().step() == period.granularity());
      if (usable && period != null) {
        byGranularity
            .computeIfAbsent(period.granularity(), g -> new LinkedHashMap<>())
            .put(period, observation);
      }
    }
    List<Observation> best = List.of();
    for (Map<Period, Observation> series : byGranularity.values()) {
      List<Observation> points = List.copyOf(series.values());
      boolean better = points.size() > 1 && (best.isEmpty() || later(points, best));
      best = better ? points : best;
    }
    Integer steps = trend.streak() == null ? null : trend.streak().length();
    int most = steps == null ? POINTS : steps + 1;
    return best.size() > most && (stated == null || steps != null)
        ? best.subList(best.size() - most, best.size())
        : best;
  }

  private static boolean later(List<Observation> one, List<Observation> other) {
    Period first = one.get(one.size() - 1).period();
    Period second = other.get(other.size() - 1).period();
    return first != null && second != null && first.end().isAfter(second.end());
  }

  /** Up or down if every step goes that way; null where it goes both ways. */
  private static @Nullable Direction direction(List<SeriesPoint> points) {
    boolean up = true;
    boolean down = true;
    for (int i = 1; i < points.size(); i++) {
      Relation step =
          Relation.of(points.get(i).value().interval(), points.get(i - 1).value().interval());
      up &= step == Relation.ABOVE;
      down &= step == Relation.BELOW;
    }
    return up ? Direction.UP : down ? Direction.DOWN : null;
  }

  /** One step the other way, or none at all, refutes that all of them go one way. */
  private static Relation streak(Reading.OfTrend trend, List<SeriesPoint> points) {
    boolean open = false;
    for (int i = 1; i < points.size(); i++) {
      Relation step =
          Relation.of(points.get(i).value().interval(), points.get(i - 1).value().interval());
      boolean along = step == (trend.direction() == Direction.UP ? Relation.ABOVE : Relation.BELOW);
      if (!along && !step.compatible()) {
        return Relation.OPPOSITE;
      }
      open |= !along;
    }
    Integer length = trend.streak() == null ? null : trend.streak().length();
    boolean enough = length == null || points.size() > length;
    return open || !enough ? Relation.UNDECIDED : Relation.INSIDE;
  }

  private static Relation relation(Direction claimed, @Nullable Direction observed) {
    if (observed == null) {
      return Relation.UNDECIDED;
    }
    return claimed == observed ? Relation.INSIDE : Relation.OPPOSITE;
  }

  private static String arithmetic(List<SeriesPoint> points) {
    List<String> said = new ArrayList<>();
    for (SeriesPoint point : points) {
      said.add(PeriodWording.say(point.period()) + ": " + say(point.value()));
    }
    return String.join("; ", said);
  }

  private static String say(ReferenceValue value) {
    BigDecimal number = value.value();
    return IntervalWording.say(number == null ? value.interval() : Interval.point(number));
  }
}
