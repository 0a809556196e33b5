package org.plumbline.resolve.order;

import java.util.ArrayList;
import java.util.List;
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
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Ranking;
import org.plumbline.model.value.Relation;
import org.plumbline.resolve.PeriodMatch;
import org.plumbline.resolve.SentenceFigures;
import org.plumbline.resolve.SeriesMember;
import org.plumbline.resolve.Setting;
import org.plumbline.resolve.link.SeriesLinker;

/** Holds a place or a record against what the publisher itself states of it beside the figure. */
public final class PublishedRankResolver {
  /** How such a reference is marked. */
  private static final String DERIVATION = "published rank";

  private final Setting setting;
  private final SeriesLinker linker;

  public PublishedRankResolver(Setting setting, SeriesLinker linker) {
    this.setting = setting;
    this.linker = linker;
  }

  /** A dossier, or null where the sentence describes no series, or its publisher ranks none. */
  public @Nullable Dossier resolve(Claim claim, Reading.OfRank rank) {
    Ranking ranking = rank.ranking();
    boolean level = ranking.movement() == null && ranking.threshold() == null;
    if (!level || rank.context().modality() != Modality.STATED) {
      return null;
    }
    SeriesLinker.Linked linked = linker.link(rank.context());
    if (linked.best().isEmpty()) {
      return null;
    }
    Period period = period(claim, rank);
    if (period == null) {
      return null;
    }
    List<Evidence> evidence = new ArrayList<>();
    List<SeriesLinker.Series> fitting = fitting(claim, linked.best());
    for (SeriesLinker.Series series : fitting) {
      evidence.addAll(evidence(claim, ranking, series, period));
    }
    if (evidence.isEmpty()) {
      return null;
    }
    Reference first = evidence.get(0).reference();
    Link link =
        new Link(
            first.id(),
            first.label(),
            first.area(),
            first.areaLabel(),
            period,
            true,
            linked.runnersUp().stream().filter(id -> !id.equals(first.id())).toList());
    long holding = evidence.stream().filter(e -> e.comparison().relation().compatible()).count();
    boolean torn = fitting.size() > 1 && holding > 0 && holding < evidence.size();
    return torn
        ? new Dossier(claim, link, List.of(), Obstacle.AMBIGUOUS)
        : new Dossier(claim, link, evidence, Obstacle.NONE);
  }

  /** The time that a place is of: the only one, or that of its turn where each has one. */
  private @Nullable Period period(Claim claim, Reading.OfRank rank) {
    SentenceFigures sentence =
        SentenceFigures.of(claim, rank.context(), setting.claims(), StatedPlace::is);
    long places =
        setting.claims().stream()
            .filter(other -> other.sentence().equals(claim.sentence()))
            .filter(StatedPlace::is)
            .count();
    boolean lone = sentence.times().size() == 1 && (places <= 1 || !StatedPlace.is(claim));
    boolean turns = sentence.inStep() && StatedPlace.is(claim);
    return lone || turns ? sentence.of(claim) : null;
  }

  /** Those of whose unit the sentence gives a figure, or all where it gives none. */
  private List<SeriesLinker.Series> fitting(Claim claim, List<SeriesLinker.Series> all) {
    List<Claim> told =
        setting.claims().stream()
            .filter(other -> other.sentence().equals(claim.sentence()))
            .toList();
    List<SeriesLinker.Series> fitting =
        all.stream()
            .filter(
                series ->
                    told.stream().anyMatch(one -> SeriesMember.is(one, series, setting.units())))
            .toList();
    return fitting.isEmpty() ? all : fitting;
  }

  private List<Evidence> evidence(
      Claim claim, Ranking ranking, SeriesLinker.Series series, Period period) {
    List<Evidence> evidence = new ArrayList<>();
    for (PeriodMatch.Dated dated :
        new PeriodMatch(setting, period, series.measure()).sort(series.observations())) {
      PublishedRank published = PublishedRank.of(dated.observation().attributes());
      Relation relation =
          dated.match() == Matching.Period.SAME ? published.relation(ranking) : null;
      if (relation != null) {
        Comparison comparison =
            new Comparison.OfPublishedRank(
                ranking, stated(ranking), published.words(ranking), relation);
        evidence.add(evidence(claim, series, dated.observation(), comparison));
      }
    }
    return evidence;
  }

  private Evidence evidence(
      Claim claim, SeriesLinker.Series series, Observation observation, Comparison comparison) {
    Reference reference =
        new Reference(
            series.measure().id(),
            series.measure().label(),
            series.area(),
            setting.label(series.area()),
            observation.period(),
            observation.dimensions(),
            observation.source(),
            DERIVATION,
            null,
            List.of(observation.source()));
    boolean part =
        series.subset()
            || setting.policy().isOfPart(claim.reading().context(), series.measure(), observation);
    return new Evidence(
        claim.id(),
        reference,
        new Matching(
            part ? Matching.Measure.NEAR : Matching.Measure.SAME,
            Matching.Area.SAME,
            Matching.Period.SAME),
        comparison,
        setting.vintage(observation.source()));
  }

  private static String stated(Ranking ranking) {
    String end = ranking.end().word();
    if (ranking.field() == Ranking.Field.PAST) {
      return ranking.length() == null
          ? "the " + end + " on record"
          : "the " + end + " in " + ranking.length() + " " + "years";
    }
    return ranking.upTo()
        ? "among the " + ranking.place() + " " + end
        : "place " + ranking.place() + (end.equals("lowest") ? " from the lowest" : "");
  }
}
