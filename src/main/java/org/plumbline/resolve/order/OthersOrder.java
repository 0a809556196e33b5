package org.plumbline.resolve.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Change.Direction;
import org.plumbline.model.value.Ranking;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.resolve.Dimensions;
import org.plumbline.resolve.Setting;
import org.plumbline.resolve.derive.Derived;

/** The order of what is ranked among others of its kind at the same time. */
final class OthersOrder {
  private static final Set<String> REST = Set.of("other", "others", "total", "all", "_t", "");

  private final Setting setting;
  private final Measure measure;
  private final RankResolver.Subject subject;

  OthersOrder(Setting setting, Measure measure, RankResolver.Subject subject) {
    this.setting = setting;
    this.measure = measure;
    this.subject = subject;
  }

  /** The order, or null where there is no figure for what is ranked or none to hold it against. */
  RankResolver.@Nullable Order of(Reading.OfRank rank, Ranking.End end) {
    Map<String, List<Observation>> things = things(rank);
    List<Observation> own = things.remove(subject.label());
    Observation now = own == null ? null : latest(own, stated(rank));
    if (now == null) {
      return null;
    }
    Period period = Objects.requireNonNull(now.period());
    Direction movement = rank.ranking().movement();
    Standing.Entrant mine = entrant(subject.label(), Objects.requireNonNull(own), now, movement);
    if (mine == null) {
      return null;
    }
    List<Standing.Entrant> others = new ArrayList<>();
    things.forEach(
        (label, series) -> {
          Observation then = latest(series, period);
          boolean same =
              then != null && Orders.alike(Objects.requireNonNull(then.period()), period);
          Standing.Entrant entrant =
              same && then != null ? entrant(label, series, then, movement) : null;
          if (entrant != null) {
            others.add(entrant);
          }
        });
    Integer among = rank.ranking().among();
    if (others.isEmpty()) {
      return null;
    }
    Standing standing = new Standing(rank.ranking(), end, mine, others);
    boolean complete = among != null && others.size() + 1 >= among;
    return new RankResolver.Order(
        standing.compare(complete), standing.arithmetic(), standing, period);
  }

  private static @Nullable Period stated(Reading.OfRank rank) {
    return rank.context().time() == null ? null : rank.context().time().period();
  }

  private static @Nullable Observation latest(List<Observation> series, @Nullable Period stated) {
    Observation latest = null;
    for (Observation observation : series) {
      if (stated == null || Objects.requireNonNull(observation.period()).overlaps(stated)) {
        latest = observation;
      }
    }
    return latest;
  }

  /** Its level, or how far it moved since the figure before where movements are ranked. */
  private Standing.@Nullable Entrant entrant(
      String label, List<Observation> series, Observation now, @Nullable Direction movement) {
    if (movement == null) {
      return new Standing.Entrant(label, now.value(), now.source());
    }
    int at = series.indexOf(now);
    Derived change =
        at < 1 ? null : Derived.percentChange(now.value(), series.get(at - 1).value(), movement);
    ReferenceValue value = change == null ? null : change.value();
    return value == null ? null : new Standing.Entrant(label, value, now.source());
  }

  /** The public series of all that could be compared, by label. */
  private Map<String, List<Observation>> things(Reading.OfRank rank) {
    Map<String, List<Observation>> things = new LinkedHashMap<>();
    List<Observation> all = setting.catalogue().observations(measure.id());
    if (!subject.dimensions().isEmpty()) {
      String dimension = subject.dimensions().keySet().iterator().next();
      for (Observation observation :
          setting.catalogue().observations(measure.id(), subject.area())) {
        String value = observation.dimensions().getOrDefault(dimension, "");
        if (!REST.contains(value.toLowerCase(Locale.ROOT))) {
          add(things, entity(value), observation);
        }
      }
    } else {
      for (Observation observation : Dimensions.meant(all, rank.context(), setting.catalogue())) {
        if (isRival(observation.area(), rank)) {
          String label = setting.label(observation.area());
          add(things, label == null ? observation.area() : label, observation);
        }
      }
    }
    things.replaceAll((label, series) -> Orders.latestVintage(series, setting::isPublic));
    things.values().removeIf(List::isEmpty);
    return things;
  }

  private static void add(
      Map<String, List<Observation>> things, String label, Observation observation) {
    things.computeIfAbsent(label, any -> new ArrayList<>()).add(observation);
  }

  private String entity(String id) {
    return setting.catalogue().entity(id).map(entity -> entity.label()).orElse(id);
  }

  /** An area of the same kind, and within the place that the claim speaks of if it names one. */
  private boolean isRival(String area, Reading.OfRank rank) {
    if (area.equals(subject.area())) {
      return true;
    }
    boolean composed = area.indexOf('+') >= 0;
    boolean nested =
        setting.catalogue().within(area, subject.area())
            || setting.catalogue().within(subject.area(), area);
    if (composed || nested || !Objects.equals(kind(area), kind(subject.area()))) {
      return false;
    }
    for (Mention mention : rank.context().areas()) {
      for (String scope : mention.ids()) {
        boolean around =
            !scope.equals(subject.area()) && setting.catalogue().within(subject.area(), scope);
        if (around && !setting.catalogue().within(area, scope)) {
          return false;
        }
      }
    }
    return true;
  }

  private @Nullable String kind(String area) {
    return setting.catalogue().area(area).map(Area::kind).orElse(null);
  }
}
