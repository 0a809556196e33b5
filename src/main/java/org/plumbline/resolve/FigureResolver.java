package org.plumbline.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Context;
import org.plumbline.model.Modality;
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
import org.plumbline.model.value.ReportedValue;
import org.plumbline.resolve.link.MeasureLinker;

/**
 * Finds what a figure could be held against: the observations of its measure, area and period, else
 * the nearest ones.
 */
final class FigureResolver {
  private static final int NEAREST = 4;

  /**
   * So many of the claim's own measure are shown beside the near ones where none of them decides.
   */
  private static final int LEFT_OVER = 2;

  private static final Set<Matching.Period> AT_ISSUE =
      EnumSet.of(Matching.Period.SAME, Matching.Period.CURRENT, Matching.Period.STALE);

  private final Setting setting;
  private final MeasureLinker linker;
  private final Figures figures;
  private final Selection selection;

  FigureResolver(Setting setting, MeasureLinker linker, Figures figures) {
    this.setting = setting;
    this.linker = linker;
    this.figures = figures;
    this.selection = new Selection(setting.asOf());
  }

  /**
   * A figure to be resolved.
   *
   * @param area the area if the reading composes one, or null to choose it from the context
   * @param arithmetic how the figure was computed from the text, or null where it is stated
   */
  record Query(
      Claim claim,
      ReportedValue value,
      String concept,
      @Nullable String counted,
      Context context,
      @Nullable String area,
      @Nullable String arithmetic) {}

  Dossier resolve(Query query) {
    if (query.context.modality() == Modality.PREDICTED
        || query.context.modality() == Modality.CONDITIONAL) {
      return new Dossier(query.claim, Link.NONE, List.of(), Obstacle.NOT_STATED_AS_FACT);
    }
    MeasureLinker.Linked linked = new FigureLink(setting, linker).of(query);
    Measure measure = linked.best();
    if (measure == null) {
      Link open =
          new Link(
              null, null, null, null, stated(query), stated(query) != null, linked.runnersUpIds());
      return new Dossier(
          query.claim,
          open,
          List.of(),
          linked.ambiguous() ? Obstacle.AMBIGUOUS : Obstacle.NOTHING_LINKED);
    }
    return evidence(query, measure, linked);
  }

  private static @Nullable Period stated(Query query) {
    return query.context.time() == null ? null : query.context.time().period();
  }

  private Dossier evidence(Query query, Measure measure, MeasureLinker.Linked linked) {
    List<String> own = setting.catalogue().areasOf(measure.id());
    AreaChoice choice =
        query.area != null
            ? new AreaChoice(query.area, true)
            : AreaChoice.of(query.context, own, setting);
    Period stated = stated(query);
    Link link =
        new Link(
            measure.id(),
            measure.label(),
            choice.area(),
            setting.label(choice.area()),
            stated,
            stated != null,
            linked.runnersUpIds());
    if (choice.area() == null && !own.isEmpty()) {
      return new Dossier(query.claim, link, List.of(), Obstacle.AMBIGUOUS);
    }
    List<Evidence> evidence = new ArrayList<>(sameMeasure(query, measure, choice, stated));
    boolean direct = evidence.stream().anyMatch(FigureResolver::decides);
    if (!direct) {
      evidence = new ArrayList<>(selection.nearest(evidence, LEFT_OVER));
      evidence.addAll(nearMeasures(query, measure, choice, stated));
    }
    return new Dossier(
        query.claim, link, evidence, evidence.isEmpty() ? Obstacle.NO_OBSERVATION : Obstacle.NONE);
  }

  private static boolean decides(Evidence evidence) {
    Matching.Period period = evidence.matching().period();
    return evidence.matching().area() != Matching.Area.WIDER
        && evidence.matching().area() != Matching.Area.NARROWER
        && (period == Matching.Period.SAME || period == Matching.Period.CURRENT)
        && evidence.vintage() != Evidence.Vintage.HINDSIGHT;
  }

  /**
   * The observations for the claim's area; where there are none those for areas around or within
   * it.
   */
  private List<Evidence> sameMeasure(
      Query query, Measure measure, AreaChoice choice, @Nullable Period stated) {
    List<Evidence> found =
        inArea(query, measure, Matching.Measure.SAME, choice.area(), areaMatch(choice), stated);
    return found.isEmpty()
        ? elsewhere(query, measure, Matching.Measure.SAME, choice, stated)
        : found;
  }

  private static Matching.Area areaMatch(AreaChoice choice) {
    return choice.stated() ? Matching.Area.SAME : Matching.Area.UNSTATED;
  }

  private List<Evidence> elsewhere(
      Query query,
      Measure measure,
      Matching.Measure measureMatch,
      AreaChoice choice,
      @Nullable Period stated) {
    List<Evidence> found = new ArrayList<>();
    String area = choice.area();
    if (area == null) {
      return found;
    }
    Set<String> others = new LinkedHashSet<>(setting.catalogue().areasOf(measure.id()));
    others.remove(area);
    for (String other : others) {
      Matching.Area match =
          setting.catalogue().within(area, other, stated)
              ? Matching.Area.WIDER
              : setting.catalogue().within(other, area, stated)
                  ? Matching.Area.NARROWER
                  : Matching.Area.DIFFERENT;
      if (match != Matching.Area.DIFFERENT) {
        found.addAll(inArea(query, measure, measureMatch, other, match, stated));
      }
    }
    return selection.nearest(found, NEAREST);
  }

  /**
   * The measures that the catalogue calls easily confused with the claim's, in its area or around
   * it.
   */
  private List<Evidence> nearMeasures(
      Query query, Measure measure, AreaChoice choice, @Nullable Period stated) {
    List<Evidence> found = new ArrayList<>();
    for (Measure near : new FigureLink(setting, linker).near(measure)) {
      String unit = query.value.unit() != null ? query.value.unit() : measure.unit();
      if (!figures.comparable(unit, near.unit())) {
        continue;
      }
      AreaChoice nearChoice =
          choice.area() == null
              ? AreaChoice.of(query.context, setting.catalogue().areasOf(near.id()), setting)
              : choice;
      List<Evidence> own =
          inArea(
              query, near, Matching.Measure.NEAR, nearChoice.area(), areaMatch(nearChoice), stated);
      found.addAll(
          own.isEmpty() ? elsewhere(query, near, Matching.Measure.NEAR, nearChoice, stated) : own);
    }
    boolean timely = found.stream().anyMatch(FigureResolver::isTimely);
    return selection.nearest(
        timely ? found.stream().filter(FigureResolver::isTimely).toList() : found, NEAREST);
  }

  /** For the time claimed, public by then or not. */
  private static boolean isTimely(Evidence evidence) {
    Matching.Period period = evidence.matching().period();
    return period == Matching.Period.SAME || period == Matching.Period.CURRENT;
  }

  private List<Evidence> inArea(
      Query query,
      Measure measure,
      Matching.Measure measureMatch,
      @Nullable String area,
      Matching.Area areaMatch,
      @Nullable Period stated) {
    if (area == null) {
      return List.of();
    }
    List<Observation> candidates = new ArrayList<>();
    for (Observation observation : setting.catalogue().observations(measure.id(), area)) {
      if (figures.comparable(query.value.unit(), observation.value().unit())) {
        candidates.add(observation);
      }
    }
    candidates = Dimensions.meant(candidates, query.context, setting.catalogue());
    List<Evidence> found = new ArrayList<>();
    for (PeriodMatch.Dated dated : new PeriodMatch(setting, stated, measure).sort(candidates)) {
      Evidence evidence = pair(query, measure, measureMatch, areaMatch, dated);
      boolean later = stated == null && dated.match() == Matching.Period.LATER;
      if (AT_ISSUE.contains(dated.match())
          || evidence.comparison().relation().compatible()
          || later) {
        found.add(evidence);
      }
    }
    if (stated == null) {
      found = Selection.oneReadingEach(found);
    }
    return found.isEmpty() && !candidates.isEmpty()
        ? selection.nearest(
            all(query, measure, measureMatch, areaMatch, candidates, stated), NEAREST)
        : found;
  }

  private List<Evidence> all(
      Query query,
      Measure measure,
      Matching.Measure measureMatch,
      Matching.Area areaMatch,
      List<Observation> candidates,
      @Nullable Period stated) {
    return new PeriodMatch(setting, stated, measure)
        .sort(candidates).stream()
            .map(dated -> pair(query, measure, measureMatch, areaMatch, dated))
            .toList();
  }

  private Evidence pair(
      Query query,
      Measure measure,
      Matching.Measure measureMatch,
      Matching.Area areaMatch,
      PeriodMatch.Dated dated) {
    Observation observation = dated.observation();
    Comparison comparison =
        figures.compare(query.value, query.context.certainty(), observation.value());
    boolean partOnly =
        measureMatch == Matching.Measure.SAME
            && setting.policy().isOfPart(query.context, measure, observation);
    Reference reference =
        new Reference(
            measure.id(),
            measure.label(),
            observation.area(),
            setting.label(observation.area()),
            observation.period(),
            observation.dimensions(),
            observation.source(),
            Reference.OBSERVED,
            query.arithmetic,
            List.of(observation.source()));
    return new Evidence(
        query.claim.id(),
        reference,
        new Matching(partOnly ? Matching.Measure.NEAR : measureMatch, areaMatch, dated.match()),
        comparison,
        setting.vintage(observation.source()));
  }
}
