package org.plumbline.resolve.link;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Context;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.value.Unit;
import org.plumbline.model.value.Units;
import org.plumbline.reference.Catalogue;

/** Links the wording of a figure to the measure that it names, by words and unit alone. */
public final class MeasureLinker {
  /** A second measure within this share of the best score leaves it open which is meant. */
  private static final double MARGIN = 0.98;

  /** Words that stand a dozen words off, or behind another figure, name that figure's measure. */
  private static final double NEAR_ENOUGH = 0.4;

  /** So far off a measure is still meant where the sentence names no other. */
  private static final double SOMEWHERE = 0.05;

  /** Words that stand as near as those beside them make one name. */
  private static final double ADJACENT = 0.85;

  private final Catalogue catalogue;
  private final Units units;
  private final TermIndex index;

  /**
   * What a wording was linked to.
   *
   * @param best the measure, or null where none or several are named
   * @param runnersUp what came next, best first
   * @param ambiguous whether several are named equally well
   */
  public record Linked(@Nullable Measure best, List<Measure> runnersUp, boolean ambiguous) {
    static final Linked NOTHING = new Linked(null, List.of(), false);

    public List<String> runnersUpIds() {
      return runnersUp.stream().map(Measure::id).toList();
    }
  }

  public MeasureLinker(Catalogue catalogue, Units units) {
    this.catalogue = catalogue;
    this.units = units;
    Map<String, Set<String>> terms = new LinkedHashMap<>();
    for (Measure measure : catalogue.measures()) {
      Set<String> phrases = new LinkedHashSet<>();
      phrases.add(measure.label());
      phrases.addAll(measure.terms());
      phrases.add(measure.id().replace('-', ' '));
      terms.put(measure.id(), phrases);
    }
    this.index = new TermIndex(terms, NEAR_ENOUGH);
  }

  /**
   * The measure that a claim names.
   *
   * @param concept the wording that names it
   * @param unit code of the claim's unit, or null
   * @param counted the counted noun phrase, or null
   */
  public Linked link(
      String concept, Context context, @Nullable String unit, @Nullable String counted) {
    Predicate<Measure> possible = m -> fits(m, unit, counted, context) && names(m, unit, counted);
    Map<String, Double> wording = Wording.of(concept, context, catalogue);
    List<TermIndex.Named> named = index.named(wording);
    List<TermIndex.Named> meant = possible(named, possible);
    boolean bare = unit == null && counted == null;
    return bare && !meant.isEmpty() && isPartOfName(meant, named, wording)
        ? Linked.NOTHING
        : chosen(meant);
  }

  /**
   * Whether what is named stands in the name of something longer that cannot be meant for want of a
   * unit: the "population" of "a population growth of 3.1".
   */
  private static boolean isPartOfName(
      List<TermIndex.Named> meant, List<TermIndex.Named> named, Map<String, Double> wording) {
    Set<String> own = new LinkedHashSet<>(Stem.all(meant.get(0).term()));
    double least = weight(own, wording);
    for (TermIndex.Named longer : named) {
      Set<String> more = new LinkedHashSet<>(Stem.all(longer.term()));
      if (!meant.contains(longer) && more.size() > own.size() && more.containsAll(own)) {
        more.removeAll(own);
        if (weight(more, wording) >= ADJACENT * least) {
          return true;
        }
      }
    }
    return false;
  }

  private static double weight(Set<String> stems, Map<String, Double> wording) {
    return stems.stream().mapToDouble(stem -> wording.getOrDefault(stem, 0.0)).min().orElse(0);
  }

  /**
   * The measure that the only figure of its kind in a sentence names: it may stand anywhere in the
   * sentence, and a figure with decimals may lack its unit.
   */
  public Linked linkAnywhere(
      String concept,
      Context context,
      @Nullable String unit,
      @Nullable String counted,
      boolean decimals) {
    boolean bare = unit == null && counted == null && decimals;
    Predicate<Measure> possible =
        measure -> (bare || fits(measure, unit, counted, context)) && names(measure, unit, counted);
    Map<String, Double> wording = Wording.of(concept, context, catalogue);
    List<TermIndex.Named> named = index.named(wording, SOMEWHERE);
    List<TermIndex.Named> meant = possible(named, possible);
    boolean part =
        unit == null && counted == null && !meant.isEmpty() && isPartOfName(meant, named, wording);
    return part ? Linked.NOTHING : chosen(meant);
  }

  /**
   * The measure that a claim names.
   *
   * @param possible whether a measure can be meant at all, by its unit for instance
   */
  public Linked link(String concept, Context context, Predicate<Measure> possible) {
    return chosen(possible(index.named(Wording.of(concept, context, catalogue)), possible));
  }

  private Linked chosen(List<TermIndex.Named> named) {
    if (named.isEmpty()) {
      return Linked.NOTHING;
    }
    List<Measure> measures =
        named.stream().flatMap(n -> catalogue.measure(n.id()).stream()).toList();
    boolean open = named.size() > 1 && named.get(1).score() > MARGIN * named.get(0).score();
    return open
        ? new Linked(null, measures.subList(0, Math.min(4, measures.size())), true)
        : new Linked(measures.get(0), measures.subList(1, Math.min(4, measures.size())), false);
  }

  private List<TermIndex.Named> possible(List<TermIndex.Named> named, Predicate<Measure> possible) {
    return named.stream()
        .filter(one -> catalogue.measure(one.id()).filter(possible).isPresent())
        .toList();
  }

  /** Whether a measure can have the claim's unit. */
  private boolean fits(
      Measure measure, @Nullable String unit, @Nullable String counted, Context context) {
    String own = measure.unit();
    if (own == null || own.isEmpty()) {
      return true;
    }
    if (unit != null) {
      boolean named = counted != null && namesUnit(counted, own);
      return named || units.comparable(unit, own);
    }
    boolean physical =
        units.find(own).map(Unit::dimension).filter(d -> !d.startsWith("count")).isPresent();
    if (counted == null) {
      return !physical || own.equals("point") || saysUnit(own, context);
    }
    return !physical
        && (namesUnit(counted, own) || units.find(own).isEmpty() || !own.equals("person"));
  }

  /**
   * What is counted must be among the words for the measure; people go by too many names for that.
   */
  private boolean names(Measure measure, @Nullable String unit, @Nullable String counted) {
    if (counted == null || "person".equals(unit)) {
      return true;
    }
    List<String> stems = Stem.all(counted);
    if (stems.isEmpty()) {
      return true;
    }
    String head = stems.get(stems.size() - 1);
    Set<String> words = new LinkedHashSet<>(Stem.all(measure.label()));
    measure.terms().forEach(term -> words.addAll(Stem.all(term)));
    words.addAll(Stem.all(measure.id()));
    if (measure.unit() != null) {
      words.addAll(Stem.all(measure.unit()));
    }
    return words.contains(head);
  }

  /** "Life expectancy (years): 70.4": the unit stands apart from its figure. */
  private boolean saysUnit(String unit, Context context) {
    Set<String> said = new LinkedHashSet<>();
    context.words().forEach(word -> said.add(word.lower()));
    return units
        .find(unit)
        .filter(
            known ->
                known.names().stream().anyMatch(name -> said.containsAll(List.of(name.split(" ")))))
        .isPresent();
  }

  private static boolean namesUnit(String counted, String unit) {
    return Stem.all(counted).containsAll(Stem.all(unit));
  }
}
