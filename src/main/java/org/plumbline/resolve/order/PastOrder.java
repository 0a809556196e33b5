package org.plumbline.resolve.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Ranking;
import org.plumbline.model.value.Relation;
import org.plumbline.model.wording.PeriodWording;
import org.plumbline.resolve.Dimensions;
import org.plumbline.resolve.PeriodMatch;
import org.plumbline.resolve.Setting;
import org.plumbline.resolve.derive.Wordings;
import org.plumbline.resolve.link.Discourse;

/** The order of a figure among those of its own past. */
final class PastOrder {
  /** With fewer figures of the past nothing is a record. */
  private static final int FEWEST = 2;

  private final Setting setting;
  private final Discourse discourse;
  private final Measure measure;
  private final RankResolver.Subject subject;

  PastOrder(Setting setting, Discourse discourse, Measure measure, RankResolver.Subject subject) {
    this.setting = setting;
    this.discourse = discourse;
    this.measure = measure;
    this.subject = subject;
  }

  /** What is ranked, and the past it is held against: all of it, and what the text bounds. */
  private record Past(
      Standing.Entrant now,
      Period at,
      List<Observation> between,
      List<Observation> mark,
      boolean covered) {}

  RankResolver.@Nullable Order of(Reading.OfRank rank, Ranking.End end) {
    Past past = past(rank);
    if (past == null || (past.between.isEmpty() && past.mark.isEmpty())) {
      return null;
    }
    List<Standing.Entrant> rivals = entrants(past.between);
    if (rank.ranking().threshold() != null || rank.ranking().movement() != null) {
      return firstTime(rank.ranking(), past, end);
    }
    Standing standing = new Standing(rank.ranking(), end, past.now, rivals);
    Comparison.OfRanks ranks = standing.compare(past.covered);
    boolean open = ranks.relation().compatible() && !past.covered;
    RankResolver.Order order =
        new RankResolver.Order(ranks, arithmetic(standing, past), standing, past.at);
    return open ? order.undecided() : order;
  }

  // Firsts

  /** The first time beyond a mark, or the first movement of its kind. */
  private RankResolver.Order firstTime(Ranking ranking, Past past, Ranking.End end) {
    List<Observation> series = new ArrayList<>(past.mark);
    series.addAll(past.between);
    List<Standing.Entrant> earlier = new ArrayList<>();
    for (Observation observation : past.between) {
      if (Firsts.happened(ranking, end, series, observation)) {
        earlier.add(entrant(observation));
      }
    }
    boolean now = Firsts.happenedNow(ranking, end, series, past.now.value());
    boolean atMark =
        past.mark.isEmpty()
            || ranking.threshold() == null
            || past.mark.stream().anyMatch(o -> Firsts.beyond(ranking, end, o.value()));
    Relation relation = earlier.isEmpty() && now && atMark ? Relation.INSIDE : Relation.ABOVE;
    boolean open = relation.compatible() && (!past.covered || series.isEmpty());
    Standing standing = new Standing(ranking, end, past.now, entrants(series));
    Comparison.OfRanks ranks =
        new Comparison.OfRanks(
            ranking,
            past.now.ranked(),
            earlier.stream().map(Standing.Entrant::ranked).toList(),
            List.of(),
            series.size(),
            past.covered,
            open ? Relation.UNDECIDED : relation);
    List<String> said = new ArrayList<>();
    List<Standing.Entrant> shown = earlier.isEmpty() ? entrants(series) : earlier;
    shown.stream()
        .skip(Math.max(0, shown.size() - 4L))
        .forEach(one -> said.add(one.label() + " " + Wordings.say(one.value())));
    said.add(past.now.label() + " " + Wordings.say(past.now.value()));
    return new RankResolver.Order(ranks, String.join(", ", said), standing, past.at);
  }

  // The past

  private @Nullable Past past(Reading.OfRank rank) {
    List<Observation> points = points(rank);
    if (points.isEmpty()) {
      return null;
    }
    Observation own = own(points, rank);
    Evidence later = own == null || !isStated(rank) ? laterOfNearMeasure(points) : null;
    later = own != null && isStated(rank) ? null : later;
    if (own == null && later == null) {
      return null;
    }
    Period at;
    Standing.Entrant now;
    if (later != null) {
      at = Objects.requireNonNull(later.reference().period());
      now =
          new Standing.Entrant(
              PeriodWording.say(at),
              ((Comparison.OfFigures) later.comparison()).reference(),
              later.reference().source());
    } else {
      Observation chosen = Objects.requireNonNull(own);
      at = Objects.requireNonNull(chosen.period());
      now = entrant(chosen);
      points.removeIf(o -> !Orders.alike(Objects.requireNonNull(o.period()), at));
    }
    return bounded(rank.ranking(), points, now, at);
  }

  private static boolean isStated(Reading.OfRank rank) {
    return rank.context().time() != null && rank.context().time().period() != null;
  }

  private static Past bounded(
      Ranking ranking, List<Observation> points, Standing.Entrant now, Period at) {
    Period since = ranking.since() == null ? null : ranking.since().period();
    LocalDate from = null;
    if (since != null) {
      from = since.end().plusDays(1);
    } else if (ranking.length() != null && ranking.step() != null) {
      from = back(at.start(), ranking.length(), ranking.step());
    }
    List<Observation> between = new ArrayList<>();
    List<Observation> mark = new ArrayList<>();
    boolean older = false;
    for (Observation point : points) {
      Period period = Objects.requireNonNull(point.period());
      boolean before = period.end().isBefore(at.start());
      if (before && (from == null || !period.start().isBefore(from))) {
        between.add(point);
      } else if (before) {
        older = true;
        if (since != null && period.overlaps(since)) {
          mark.add(point);
        }
      }
    }
    boolean covered = from == null ? between.size() >= FEWEST : older || !mark.isEmpty();
    return new Past(now, at, between, mark, covered);
  }

  private static LocalDate back(LocalDate day, int length, Granularity step) {
    return switch (step) {
      case DAY -> day.minusDays(length);
      case WEEK -> day.minusWeeks(length);
      case MONTH -> day.minusMonths(length);
      case QUARTER -> day.minusMonths(3L * length);
      case YEAR -> day.minusYears(length);
      case DECADE -> day.minusYears(10L * length);
    };
  }

  private List<Observation> points(Reading.OfRank rank) {
    List<Observation> mine = new ArrayList<>();
    for (Observation observation : setting.catalogue().observations(measure.id(), subject.area())) {
      if (observation.dimensions().entrySet().containsAll(subject.dimensions().entrySet())) {
        mine.add(observation);
      }
    }
    List<Observation> meant =
        subject.dimensions().isEmpty()
            ? Dimensions.meant(mine, rank.context(), setting.catalogue())
            : mine;
    return new ArrayList<>(Orders.latestVintage(meant, setting::isPublic));
  }

  /** The figure of the time that the text names, else the current one. */
  private @Nullable Observation own(List<Observation> points, Reading.OfRank rank) {
    Period stated = rank.context().time() == null ? null : rank.context().time().period();
    Observation own = null;
    for (PeriodMatch.Dated dated : new PeriodMatch(setting, stated, measure).sort(points)) {
      boolean fits =
          dated.match() == Matching.Period.SAME || dated.match() == Matching.Period.CURRENT;
      own = fits ? dated.observation() : own;
    }
    return own;
  }

  /**
   * A yearly series ends before the news does: what the article itself reports of a near measure,
   * and the references bear out, is then what is ranked.
   */
  private @Nullable Evidence laterOfNearMeasure(List<Observation> points) {
    LocalDate last = Objects.requireNonNull(points.get(points.size() - 1).period()).end();
    Evidence found = null;
    for (Dossier dossier : discourse.all()) {
      for (Evidence evidence : dossier.evidence()) {
        Period period = evidence.reference().period();
        boolean later = period != null && period.start().isAfter(last);
        boolean borneOut =
            evidence.comparison() instanceof Comparison.OfFigures figures
                && figures.relation().compatible()
                && evidence.matching().measure() == Matching.Measure.SAME
                && evidence.vintage() != Evidence.Vintage.HINDSIGHT
                && isObserved(evidence);
        if (later && borneOut && isNear(evidence) && inArea(evidence)) {
          found = found == null ? evidence : found;
        }
      }
    }
    return found;
  }

  private static boolean isObserved(Evidence evidence) {
    return evidence.reference().derivation().equals(Reference.OBSERVED);
  }

  private boolean inArea(Evidence evidence) {
    String area = evidence.reference().area();
    return area != null
        && (area.equals(subject.area()) || setting.catalogue().within(area, subject.area()));
  }

  private boolean isNear(Evidence evidence) {
    String id = evidence.reference().id();
    boolean named = measure.near().contains(id);
    boolean naming =
        setting
            .catalogue()
            .measure(id)
            .map(other -> other.near().contains(measure.id()))
            .orElse(false);
    return named || naming;
  }

  private static Standing.Entrant entrant(Observation observation) {
    return new Standing.Entrant(
        PeriodWording.say(Objects.requireNonNull(observation.period())),
        observation.value(),
        observation.source());
  }

  private static List<Standing.Entrant> entrants(List<Observation> observations) {
    return observations.stream().map(PastOrder::entrant).toList();
  }

  private static String arithmetic(Standing standing, Past past) {
    List<String> said = new ArrayList<>();
    for (Standing.Entrant mark : entrants(past.mark)) {
      said.add(mark.label() + " " + Wordings.say(mark.value()));
    }
    String order = standing.arithmetic();
    return said.isEmpty() ? order : order + " (and " + String.join(", ", said) + ")";
  }
}
