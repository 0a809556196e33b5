package org.plumbline.resolve.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Mention;
import org.plumbline.model.Modality;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Ranking;
import org.plumbline.model.value.Relation;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.resolve.AreaChoice;
import org.plumbline.resolve.Figures;
import org.plumbline.resolve.Setting;
import org.plumbline.resolve.link.Discourse;
import org.plumbline.resolve.link.MeasureLinker;

/** Holds a place in an order against the figures of others, or against a series' own past. */
public final class RankResolver {
  private final Setting setting;
  private final MeasureLinker linker;
  private final Figures figures;
  private final Discourse discourse;

  public RankResolver(Setting setting, MeasureLinker linker, Figures figures, Discourse discourse) {
    this.setting = setting;
    this.linker = linker;
    this.figures = figures;
    this.discourse = discourse;
  }

  /**
   * What is ranked.
   *
   * @param dimensions the values of the dimensions that single it out; empty where its area does
   * @param stated whether the claim's own sentence names it
   */
  record Subject(String area, Map<String, String> dimensions, String label, boolean stated) {}

  /** An order with the row that stands for what is ranked. */
  record Order(Comparison.OfRanks comparison, String arithmetic, Standing standing, Period period) {
    Order undecided() {
      return new Order(Orders.with(comparison, Relation.UNDECIDED), arithmetic, standing, period);
    }
  }

  public Dossier resolve(Claim claim, Reading.OfRank rank) {
    if (rank.context().modality() == Modality.PREDICTED
        || rank.context().modality() == Modality.CONDITIONAL) {
      return new Dossier(claim, Link.NONE, List.of(), Obstacle.NOT_STATED_AS_FACT);
    }
    ReportedValue threshold = rank.ranking().threshold();
    MeasureLinker.Linked linked =
        linker.link(
            rank.concept(),
            rank.context(),
            m -> threshold == null || figures.comparable(threshold.unit(), m.unit()));
    Dossier before = discourse.antecedent(claim, dossier -> true);
    Measure measure = linked.best();
    if (measure == null && before != null && !linked.ambiguous()) {
      measure = setting.catalogue().measure(String.valueOf(before.link().measure())).orElse(null);
    }
    if (measure == null) {
      return new Dossier(
          claim,
          Link.NONE,
          List.of(),
          linked.ambiguous() ? Obstacle.AMBIGUOUS : Obstacle.NOTHING_LINKED);
    }
    Subject subject = subject(measure, rank, before);
    Link link =
        new Link(
            measure.id(),
            measure.label(),
            subject == null ? null : subject.area,
            subject == null ? null : setting.label(subject.area),
            null,
            false,
            linked.runnersUpIds());
    if (subject == null) {
      return new Dossier(claim, link, List.of(), Obstacle.AMBIGUOUS);
    }
    List<Evidence> evidence = new ArrayList<>();
    Order order = order(measure, subject, rank);
    if (order != null) {
      evidence.add(evidence(claim, measure, subject, rank, order));
    }
    return new Dossier(
        claim, link, evidence, evidence.isEmpty() ? Obstacle.NO_OBSERVATION : Obstacle.NONE);
  }

  private @Nullable Order order(Measure measure, Subject subject, Reading.OfRank rank) {
    Ranking ranking = rank.ranking();
    if (ranking.end() != Ranking.End.EITHER) {
      return order(measure, subject, rank, ranking.end());
    }
    Order high = order(measure, subject, rank, Ranking.End.HIGHEST);
    Order low = order(measure, subject, rank, Ranking.End.LOWEST);
    if (high == null || low == null) {
      return null;
    }
    if (high.comparison.relation().compatible() || low.comparison.relation().compatible()) {
      return high.comparison.relation().compatible() ? high : low;
    }
    return high.undecided();
  }

  private @Nullable Order order(
      Measure measure, Subject subject, Reading.OfRank rank, Ranking.End end) {
    return rank.ranking().field() == Ranking.Field.PAST
        ? new PastOrder(setting, discourse, measure, subject).of(rank, end)
        : new OthersOrder(setting, measure, subject).of(rank, end);
  }

  /**
   * The entity or area named nearest that the measure has figures for, else what the figure before
   * was of.
   */
  private @Nullable Subject subject(
      Measure measure, Reading.OfRank rank, @Nullable Dossier before) {
    List<Observation> all = setting.catalogue().observations(measure.id());
    for (Mention mention : rank.context().entities()) {
      for (Observation observation : all) {
        for (Map.Entry<String, String> dimension : observation.dimensions().entrySet()) {
          if (mention.ids().contains(dimension.getValue())) {
            return new Subject(
                observation.area(),
                Map.of(dimension.getKey(), dimension.getValue()),
                setting
                    .catalogue()
                    .entity(dimension.getValue())
                    .map(entity -> entity.label())
                    .orElse(dimension.getValue()),
                true);
          }
        }
      }
    }
    Set<String> known = Orders.areas(all);
    for (Mention mention : rank.context().areas()) {
      for (String id : mention.ids()) {
        if (known.contains(id)) {
          return new Subject(id, Map.of(), label(id), true);
        }
      }
    }
    String area = before == null ? null : before.link().area();
    if (area != null && known.contains(area)) {
      return new Subject(area, Map.of(), label(area), false);
    }
    AreaChoice choice = AreaChoice.of(rank.context(), all, setting);
    String chosen = choice.area();
    return chosen == null || !known.contains(chosen)
        ? null
        : new Subject(chosen, Map.of(), label(chosen), choice.stated());
  }

  private String label(String area) {
    String label = setting.label(area);
    return label == null ? area : label;
  }

  private Evidence evidence(
      Claim claim, Measure measure, Subject subject, Reading.OfRank rank, Order order) {
    Reference reference =
        new Reference(
            measure.id(),
            measure.label(),
            subject.area,
            setting.label(subject.area),
            order.period,
            subject.dimensions,
            order.standing.rows().get(0),
            "rank",
            order.arithmetic,
            order.standing.rows());
    boolean dated = rank.context().time() != null;
    return new Evidence(
        claim.id(),
        reference,
        new Matching(
            Matching.Measure.SAME,
            subject.stated ? Matching.Area.SAME : Matching.Area.UNSTATED,
            dated ? Matching.Period.SAME : Matching.Period.CURRENT),
        order.comparison,
        setting.vintage(order.standing.rows().get(0)));
  }
}
