package org.plumbline.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Modality;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Change.Direction;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.resolve.derive.Derived;
import org.plumbline.resolve.link.SeriesLinker;

/**
 * Holds the figures of a sentence that describes one series (measure, further dimensions, area, and
 * times) against it: levels at their times, and the movement between two.
 */
final class SeriesResolver {
  private static final int NEAREST = 3;

  private final Setting setting;
  private final SeriesLinker linker;
  private final Figures figures;
  private final Selection selection;

  SeriesResolver(Setting setting, SeriesLinker linker, Figures figures) {
    this.setting = setting;
    this.linker = linker;
    this.figures = figures;
    this.selection = new Selection(setting.asOf());
  }

  /** A dossier, or null where the sentence describes no series or the figure is none of it. */
  @Nullable Dossier resolve(Claim claim, Reading.OfFigure figure) {
    if (!SeriesMember.isLevel(claim) || figure.context().modality() != Modality.STATED) {
      return null;
    }
    SeriesLinker.Linked linked = linker.link(figure.context());
    List<Evidence> evidence = new ArrayList<>();
    Link link = null;
    for (SeriesLinker.Series series : linked.best()) {
      if (SeriesMember.is(claim, series, setting.units())) {
        Pairing pairing = pair(claim, figure, series);
        if (pairing != null) {
          link = link == null ? link(series, pairing.period, linked) : link;
          evidence.addAll(pairing.evidence);
        }
      }
    }
    if (link == null) {
      return null;
    }
    long holding = evidence.stream().filter(e -> e.comparison().relation().compatible()).count();
    boolean torn = linked.best().size() > 1 && holding > 0 && holding < evidence.size();
    return torn
        ? new Dossier(claim, link, List.of(), Obstacle.AMBIGUOUS)
        : new Dossier(
            claim, link, evidence, evidence.isEmpty() ? Obstacle.NO_OBSERVATION : Obstacle.NONE);
  }

  private Link link(
      SeriesLinker.Series series, @Nullable Period period, SeriesLinker.Linked linked) {
    Set<String> others = new LinkedHashSet<>();
    linked.best().forEach(other -> others.add(other.measure().id()));
    others.addAll(linked.runnersUp());
    others.remove(series.measure().id());
    return new Link(
        series.measure().id(),
        series.measure().label(),
        series.area(),
        setting.label(series.area()),
        period,
        period != null,
        List.copyOf(others));
  }

  private record Pairing(@Nullable Period period, List<Evidence> evidence) {}

  private @Nullable Pairing pair(Claim claim, Reading.OfFigure figure, SeriesLinker.Series series) {
    Change change = figure.change();
    if (change != null && change.by() != null) {
      return movement(claim, figure, change, series);
    }
    Reading.OfFigure[] ends = MovementEnds.of(figure, change);
    if (ends.length == 2) {
      return bothEnds(claim, figure, ends, series);
    }
    SentenceFigures sentence =
        SentenceFigures.of(
            claim,
            figure.context(),
            setting.claims(),
            other -> SeriesMember.is(other, series, setting.units()) && !isAmount(other));
    Period period = sentence.of(claim);
    if (period == null) {
      return null;
    }
    List<PeriodMatch.Dated> dated =
        new PeriodMatch(setting, period, series.measure()).sort(series.observations());
    List<Evidence> all = new ArrayList<>();
    List<Evidence> telling = new ArrayList<>();
    boolean covered = false;
    for (PeriodMatch.Dated one : dated) {
      Evidence evidence = evidence(claim, figure, series, one);
      boolean same = one.match() == Matching.Period.SAME;
      covered |= same;
      all.add(evidence);
      if (same || evidence.comparison().relation().compatible()) {
        telling.add(evidence);
      }
    }
    if (covered) {
      // Two levels of one movement stand or fall together.
      boolean whole =
          !sentence.inStep()
              || sentence.times().stream().allMatch(time -> hasObservation(series, time));
      return new Pairing(period, whole ? telling : List.of());
    }
    return new Pairing(period, selection.nearest(all, NEAREST));
  }

  private @Nullable Pairing bothEnds(
      Claim claim, Reading.OfFigure figure, Reading.OfFigure[] ends, SeriesLinker.Series series) {
    List<Period> times = SentenceFigures.points(figure.context());
    if (times.size() != 2) {
      return null;
    }
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      for (PeriodMatch.Dated dated :
          new PeriodMatch(setting, times.get(i), series.measure()).sort(series.observations())) {
        if (dated.match() == Matching.Period.SAME) {
          evidence.add(evidence(claim, ends[i], series, dated));
        }
      }
      if (evidence.size() <= i) {
        return new Pairing(times.get(i), List.of());
      }
    }
    return new Pairing(times.get(1), evidence);
  }

  private static boolean isAmount(Claim claim) {
    return claim.reading() instanceof Reading.OfFigure figure
        && figure.change() != null
        && figure.change().by() != null;
  }

  private static boolean hasObservation(SeriesLinker.Series series, Period time) {
    return series.observations().stream()
        .anyMatch(o -> o.period() != null && o.period().overlaps(time));
  }

  private Evidence evidence(
      Claim claim, Reading.OfFigure figure, SeriesLinker.Series series, PeriodMatch.Dated dated) {
    Observation observation = dated.observation();
    return evidence(
        claim,
        series,
        observation,
        compare(figure, observation.value(), observation.scaleUnstated()),
        observation.period(),
        dated.match(),
        Reference.OBSERVED,
        null,
        List.of(observation.source()));
  }

  private Evidence evidence(
      Claim claim,
      SeriesLinker.Series series,
      Observation observation,
      Comparison comparison,
      @Nullable Period period,
      Matching.Period match,
      String derivation,
      @Nullable String arithmetic,
      List<SourceRow> operands) {
    boolean partOnly =
        series.subset()
            || setting.policy().isOfPart(claim.reading().context(), series.measure(), observation);
    Reference reference =
        new Reference(
            series.measure().id(),
            series.measure().label(),
            series.area(),
            setting.label(series.area()),
            period,
            observation.dimensions(),
            observation.source(),
            derivation,
            arithmetic,
            operands);
    return new Evidence(
        claim.id(),
        reference,
        new Matching(
            partOnly ? Matching.Measure.NEAR : Matching.Measure.SAME, Matching.Area.SAME, match),
        comparison,
        setting.vintage(observation.source()));
  }

  /**
   * Compares in the reference's unit. Where its scale is not stated every thousandfold is tried,
   * and the one that holds is shown.
   */
  private Comparison.OfFigures compare(
      Reading.OfFigure figure, ReferenceValue reference, boolean scaleUnstated) {
    ReportedValue reported = figure.value();
    ReferenceUnit unit = ReferenceUnit.of(reference.unit(), setting.units());
    String code = unit.isShare() ? reported.unit() : unit.code();
    ReferenceValue plain =
        new ReferenceValue(reference.value(), reference.interval(), reference.bound(), code);
    return figures.compareScaled(reported, figure.context().certainty(), plain, scaleUnstated);
  }

  // Movement

  private @Nullable Pairing movement(
      Claim claim, Reading.OfFigure figure, Change change, SeriesLinker.Series series) {
    List<Period> times = SentenceFigures.points(figure.context());
    if (times.size() != 2) {
      return null;
    }
    Observation first = MovementTimes.at(series, times.get(0));
    Observation second = MovementTimes.at(series, times.get(1));
    if (first == null || second == null) {
      return new Pairing(times.get(1), List.of());
    }
    boolean gap = MovementTimes.isGap(claim, times);
    boolean firstIsLater = gap || times.get(0).start().isAfter(times.get(1).start());
    Observation now = firstIsLater ? first : second;
    Observation before = firstIsLater ? second : first;
    boolean relative =
        "percent".equals(figure.value().unit())
            && !ReferenceUnit.of(now.value().unit(), setting.units()).isShare();
    Direction direction = change.direction();
    Derived derived =
        relative
            ? Derived.percentChange(now.value(), before.value(), direction)
            : Derived.difference(now.value(), before.value(), direction, now.value().unit());
    if (derived == null) {
      return null;
    }
    boolean scaleUnstated = !relative && now.scaleUnstated() && before.scaleUnstated();
    Comparison comparison = compare(figure, derived.value(), scaleUnstated);
    Period between = MovementTimes.between(before, now);
    Evidence evidence =
        evidence(
            claim,
            series,
            now,
            comparison,
            between,
            Matching.Period.SAME,
            derived.derivation(),
            derived.arithmetic(),
            List.of(now.source(), before.source()));
    return new Pairing(between, List.of(evidence));
  }
}
