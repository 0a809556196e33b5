package org.plumbline.resolve.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Context;
import org.plumbline.model.Mention;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.reference.Catalogue;

/**
 * Links a sentence to the series that it describes: measure, further dimensions, unit and area at
 * once, by how much of the series' description the sentence says and how rare those words are. Only
 * for sentences that name an area and a period; a value is never looked at.
 */
public final class SeriesLinker {
  /** Series within this share of the best score are as good. */
  private static final double MARGIN = 0.97;

  /** A series of another area or time that fits this much better is what is meant. */
  private static final double LEAST_OF_BEST = 0.45;

  private static final double TIME_MISSING = 0.7;
  private static final int MEASURES = 40;

  private final Catalogue catalogue;
  private @Nullable SeriesIndex index;

  /**
   * A series that a sentence describes.
   *
   * @param observations all of it, the earliest first
   * @param subset whether it is a part of the whole (of women, in one sector) that the sentence
   *     does not name
   * @param score how well it is described
   * @param words the stems that describe it
   */
  public record Series(
      Measure measure,
      String area,
      List<Observation> observations,
      boolean subset,
      double score,
      Set<String> words) {}

  /**
   * What was found.
   *
   * @param best the series described best, several where they are described as well
   * @param runnersUp ids of the measures that came next
   */
  public record Linked(List<Series> best, List<String> runnersUp) {
    static final Linked NOTHING = new Linked(List.of(), List.of());
  }

  public SeriesLinker(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Whether a word is a small number written out. */
  public static boolean isNumeral(String stem) {
    return SentenceWords.isNumeral(stem);
  }

  /** The digits for a small number written out; any other word as it is. */
  public static String numeral(String stem) {
    return SentenceWords.numeral(stem);
  }

  private synchronized SeriesIndex index() {
    SeriesIndex made = index;
    if (made == null) {
      made = new SeriesIndex(catalogue);
      index = made;
    }
    return made;
  }

  /** The series that a sentence describes. */
  public Linked link(Context context) {
    List<Period> periods = periods(context);
    Set<String> areas = areas(context);
    if (periods.isEmpty() || areas.isEmpty()) {
      return Linked.NOTHING;
    }
    SentenceWords sentence = new SentenceWords(context, catalogue, index());
    List<SentenceWords.Scored> kinds = sentence.scored();
    if (kinds.isEmpty()) {
      return Linked.NOTHING;
    }
    List<Series> found = new ArrayList<>();
    Map<String, Map<SeriesIndex.Key, List<Observation>>> fetched = new LinkedHashMap<>();
    for (SentenceWords.Scored scored : kinds) {
      for (String area : areas) {
        if (sentence.isStrong(scored)) {
          add(scored, area, periods, sentence, fetched, found);
        }
      }
      if (fetched.size() > MEASURES * areas.size()) {
        break;
      }
    }
    found.sort(Comparator.comparingDouble(Series::score).reversed());
    if (found.isEmpty() || found.get(0).score < LEAST_OF_BEST * kinds.get(0).score()) {
      return Linked.NOTHING;
    }
    double least = MARGIN * found.get(0).score;
    Set<String> next = new LinkedHashSet<>();
    found.forEach(series -> next.add(series.measure.id()));
    List<Series> best = found.stream().filter(series -> series.score >= least).toList();
    best.forEach(series -> next.remove(series.measure.id()));
    return new Linked(best, next.stream().limit(3).toList());
  }

  private void add(
      SentenceWords.Scored scored,
      String area,
      List<Period> periods,
      SentenceWords sentence,
      Map<String, Map<SeriesIndex.Key, List<Observation>>> fetched,
      List<Series> found) {
    SeriesIndex.Kind kind = scored.kind();
    List<Observation> own =
        fetched
            .computeIfAbsent(
                kind.measure().id() + "|" + area, any -> byKind(kind.measure().id(), area))
            .getOrDefault(kind.key(), List.of());
    long covered =
        periods.stream().filter(period -> own.stream().anyMatch(o -> isOf(o, period))).count();
    if (covered > 0) {
      double score = sentence.score(scored, area) * (covered == periods.size() ? 1 : TIME_MISSING);
      found.add(
          new Series(kind.measure(), area, own, sentence.isSubset(kind), score, scored.words()));
    }
  }

  private Map<SeriesIndex.Key, List<Observation>> byKind(String measure, String area) {
    Map<SeriesIndex.Key, List<Observation>> all = new HashMap<>();
    for (Observation observation : catalogue.observations(measure, area)) {
      all.computeIfAbsent(SeriesIndex.Key.of(observation), any -> new ArrayList<>())
          .add(observation);
    }
    return all;
  }

  private static boolean isOf(Observation observation, Period period) {
    return observation.period() != null && observation.period().overlaps(period);
  }

  private static List<Period> periods(Context context) {
    List<Period> periods = new ArrayList<>();
    for (TimeExpression time : context.times()) {
      if (time.period() != null) {
        periods.add(time.period());
      }
    }
    return periods;
  }

  private static Set<String> areas(Context context) {
    Set<String> areas = new LinkedHashSet<>();
    for (Mention mention : context.areas()) {
      for (String id : mention.ids()) {
        areas.add(id);
        areas.addAll(Area.partsOf(id));
      }
    }
    return areas;
  }
}
