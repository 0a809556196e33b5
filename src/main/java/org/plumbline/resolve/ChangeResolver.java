package org.plumbline.resolve;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
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
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.resolve.derive.Derived;
import org.plumbline.resolve.link.Discourse;
import org.plumbline.resolve.link.MeasureLinker;

/**
 * Holds the amount of a movement, or the level it began at, against a series. Where the text names
 * what it is compared with, that decides; where it does not, the observation before and that of a
 * year before are both tried, and a misfit decides nothing.
 */
final class ChangeResolver {
  private static final Set<String> POINTS = Set.of("percentage-point", "point", "pp");
  private static final String PERCENT = "percent";

  private final Setting setting;
  private final MeasureLinker linker;
  private final Figures figures;

  private final Discourse discourse;

  ChangeResolver(Setting setting, MeasureLinker linker, Figures figures, Discourse discourse) {
    this.setting = setting;
    this.linker = linker;
    this.figures = figures;
    this.discourse = discourse;
  }

  /** Two observations to be compared, and whether the text says so. */
  private record Pair(Observation now, Observation before, boolean stated) {}

  Dossier resolve(Claim claim, Reading.OfFigure reading, Change change) {
    if (reading.context().modality() != Modality.STATED) {
      return new Dossier(claim, Link.NONE, List.of(), Obstacle.NOT_STATED_AS_FACT);
    }
    boolean multiple = claim.kind() == ClaimKind.RATIO;
    ReportedValue value = multiple ? reading.value() : inPercent(claim, reading.value());
    Predicate<Measure> possible = multiple ? any -> true : possible(value, change);
    MeasureLinker.Linked linked = linker.link(reading.wording(), reading.context(), possible);
    boolean open = linked.best() == null && Discourse.isOpen(reading.concept());
    Dossier before = open ? antecedent(claim, possible) : null;
    Measure measure = linked.best() == null ? measureOf(before) : linked.best();
    if (measure == null) {
      return new Dossier(
          claim,
          Link.NONE,
          List.of(),
          linked.ambiguous() ? Obstacle.AMBIGUOUS : Obstacle.NOTHING_LINKED);
    }
    AreaChoice choice = area(reading, measure, before);
    Link link =
        new Link(
            measure.id(),
            measure.label(),
            choice.area(),
            setting.label(choice.area()),
            null,
            false,
            linked.runnersUpIds());
    if (choice.area() == null) {
      return new Dossier(claim, link, List.of(), Obstacle.AMBIGUOUS);
    }
    List<Evidence> evidence = new ArrayList<>();
    for (Pair pair : pairs(series(measure, choice.area(), reading), reading)) {
      Evidence one = evidence(claim, value, reading, change, measure, choice, pair);
      if (one != null) {
        evidence.add(one);
      }
    }
    return new Dossier(
        claim, link, decisive(evidence), evidence.isEmpty() ? Obstacle.NOT_DERIVED : Obstacle.NONE);
  }

  /** What the text spoke of just before: "That is 300 more than in 2016". */
  private @Nullable Dossier antecedent(Claim claim, Predicate<Measure> possible) {
    return discourse.antecedent(
        claim,
        dossier -> {
          Measure measure = measureOf(dossier);
          return measure != null && possible.test(measure) && dossier.link().area() != null;
        });
  }

  private @Nullable Measure measureOf(@Nullable Dossier dossier) {
    String id = dossier == null ? null : dossier.link().measure();
    return id == null ? null : setting.catalogue().measure(id).orElse(null);
  }

  private AreaChoice area(Reading.OfFigure reading, Measure measure, @Nullable Dossier before) {
    AreaChoice choice =
        AreaChoice.of(reading.context(), setting.catalogue().areasOf(measure.id()), setting);
    boolean taken = before != null && reading.context().areas().isEmpty();
    return taken && before != null ? new AreaChoice(before.link().area(), false) : choice;
  }

  /** Of readings that the text leaves open those that hold are shown, else all. */
  private static List<Evidence> decisive(List<Evidence> evidence) {
    List<Evidence> holding =
        evidence.stream().filter(e -> e.comparison().relation().compatible()).toList();
    return holding.isEmpty() ? evidence : holding;
  }

  /** "A quarter" of a movement is 25 per cent. */
  private static ReportedValue inPercent(Claim claim, ReportedValue value) {
    boolean fraction =
        claim.kind() == ClaimKind.CHANGE
            && value.unit() == null
            && value.value() != null
            && value.value().compareTo(BigDecimal.ONE) < 0;
    if (!fraction || value.value() == null || value.ulp() == null) {
      return value;
    }
    BigDecimal hundred = BigDecimal.valueOf(100);
    return new ReportedValue(
        value.written(),
        value.value().multiply(hundred),
        value.printed().times(hundred),
        value.ulp().multiply(hundred),
        value.bound(),
        value.hedge(),
        PERCENT);
  }

  private Predicate<Measure> possible(ReportedValue value, Change change) {
    String unit = value.unit();
    if (change.by() == null || unit == null || (!unit.equals(PERCENT) && !POINTS.contains(unit))) {
      return measure ->
          unit == null ? !PERCENT.equals(measure.unit()) : figures.comparable(unit, measure.unit());
    }
    return unit.equals(PERCENT)
        ? measure -> true
        : measure ->
            PERCENT.equals(measure.unit()) || POINTS.contains(String.valueOf(measure.unit()));
  }

  /** The observations that were public, with a period, oldest first. */
  private List<Observation> series(Measure measure, String area, Reading.OfFigure reading) {
    List<Observation> known =
        setting.catalogue().observations(measure.id(), area).stream()
            .filter(o -> o.period() != null && o.value().value() != null)
            .filter(o -> setting.vintage(o.source()) != Evidence.Vintage.HINDSIGHT)
            .toList();
    return Dimensions.meant(known, reading.context(), setting.catalogue());
  }

  private List<Pair> pairs(List<Observation> series, Reading.OfFigure reading) {
    if (series.size() < 2) {
      return List.of();
    }
    Observation newest = newest(series);
    Period stated = reading.context().time() == null ? null : reading.context().time().period();
    Granularity granularity = period(newest).granularity();
    List<Observation> comparable =
        series.stream().filter(o -> period(o).granularity() == granularity).toList();
    List<Pair> pairs = new ArrayList<>();
    if (stated != null && !period(newest).overlaps(stated)) {
      for (Observation base : comparable) {
        if (period(base).overlaps(stated) && period(base).end().isBefore(period(newest).start())) {
          pairs.add(new Pair(newest, base, true));
        }
      }
      return pairs;
    }
    for (Observation base : bases(comparable, newest)) {
      pairs.add(new Pair(newest, base, false));
    }
    return pairs;
  }

  /** The observation before, and that of a year before. */
  private static Set<Observation> bases(List<Observation> series, Observation newest) {
    Set<Observation> bases = new LinkedHashSet<>();
    Observation before = null;
    LocalDate yearBefore = period(newest).start().minusYears(1);
    for (Observation observation : series) {
      if (period(observation).end().isBefore(period(newest).start())) {
        before = observation;
        if (period(observation).contains(yearBefore)) {
          bases.add(observation);
        }
      }
    }
    if (before != null) {
      bases.add(before);
    }
    return bases;
  }

  private static Observation newest(List<Observation> series) {
    Observation newest = series.get(0);
    for (Observation observation : series) {
      newest = period(observation).end().isBefore(period(newest).end()) ? newest : observation;
    }
    return newest;
  }

  private static Period period(Observation observation) {
    return Objects.requireNonNull(observation.period());
  }

  private @Nullable Evidence evidence(
      Claim claim,
      ReportedValue value,
      Reading.OfFigure reading,
      Change change,
      Measure measure,
      AreaChoice choice,
      Pair pair) {
    Derived derived = derive(value, change, measure, pair, claim.kind() == ClaimKind.RATIO);
    if (derived == null) {
      return null;
    }
    Comparison.OfFigures comparison =
        figures.compare(value, reading.context().certainty(), derived.value());
    Reference reference =
        new Reference(
            measure.id(),
            measure.label(),
            choice.area(),
            setting.label(choice.area()),
            change.by() == null ? pair.before.period() : between(pair),
            pair.now.dimensions(),
            pair.now.source(),
            derived.derivation(),
            derived.arithmetic(),
            List.of(pair.now.source(), pair.before.source()));
    boolean settled = pair.stated || comparison.relation().compatible();
    return new Evidence(
        claim.id(),
        reference,
        new Matching(
            Matching.Measure.SAME,
            choice.stated() ? Matching.Area.SAME : Matching.Area.UNSTATED,
            settled ? Matching.Period.SAME : Matching.Period.UNSTATED),
        comparison,
        setting.vintage(pair.now.source()));
  }

  private static Period between(Pair pair) {
    Period before = period(pair.before);
    Period now = period(pair.now);
    return new Period(
        before.start(),
        now.end(),
        now.granularity(),
        false,
        List.of(),
        before.written() + "/" + now.written());
  }

  private @Nullable Derived derive(
      ReportedValue value, Change change, Measure measure, Pair pair, boolean multiple) {
    if (change.by() == null) {
      return new Derived(Reference.OBSERVED, pair.before.value(), "");
    }
    if (multiple) {
      return Derived.quotient("ratio", pair.now.value(), pair.before.value(), false);
    }
    if (PERCENT.equals(value.unit())) {
      return Derived.percentChange(pair.now.value(), pair.before.value(), change.direction());
    }
    String unit = POINTS.contains(String.valueOf(value.unit())) ? value.unit() : measure.unit();
    return Derived.difference(pair.now.value(), pair.before.value(), change.direction(), unit);
  }
}
