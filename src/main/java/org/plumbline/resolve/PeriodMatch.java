package org.plumbline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.time.Period;

/**
 * Sorts the observations of one series by how their period lies to the claim's. A claim that states
 * no period speaks of its day: for it the latest observation of each publisher counts, unless it is
 * older than the measure allows.
 */
public final class PeriodMatch {
  /** An observation with how its period lies. */
  public record Dated(Observation observation, Matching.Period match) {}

  private final Setting setting;
  private final @Nullable Period stated;
  private final @Nullable Measure measure;

  public PeriodMatch(Setting setting, @Nullable Period stated, @Nullable Measure measure) {
    this.setting = setting;
    this.stated = stated;
    this.measure = measure;
  }

  /** All observations of one measure and area with their match, in the order given. */
  public List<Dated> sort(List<Observation> observations) {
    List<Dated> sorted = new ArrayList<>();
    Map<String, Observation> latest = latestByPublisher(observations);
    Map<String, Observation> best = bestByPublisher(observations);
    for (Observation observation : observations) {
      sorted.add(new Dated(observation, match(observation, latest, best)));
    }
    return sorted;
  }

  private Matching.Period match(
      Observation observation, Map<String, Observation> latest, Map<String, Observation> best) {
    Period period = observation.period();
    if (period == null) {
      return stated == null ? Matching.Period.CURRENT : Matching.Period.UNSTATED;
    }
    Period claim = stated;
    if (claim != null) {
      if (period.end().isBefore(claim.start())) {
        return Matching.Period.EARLIER;
      }
      if (period.start().isAfter(claim.end())) {
        return Matching.Period.LATER;
      }
      Observation chosen = best.get(series(observation));
      boolean same = chosen != null && Objects.equals(chosen.period(), period);
      return same ? Matching.Period.SAME : beside(period, claim);
    }
    if (setting.asOf() == null) {
      // Without a day there is no latest figure.
      return Matching.Period.UNSTATED;
    }
    Observation newest = latest.get(edition(observation));
    if (newest != null && Objects.equals(newest.period(), period)) {
      if (mayBeStale()) {
        return Matching.Period.UNSTATED;
      }
      return stale(period) ? Matching.Period.STALE : Matching.Period.CURRENT;
    }
    LocalDate now = setting.asOf();
    if (now != null && period.start().isAfter(now)) {
      return Matching.Period.LATER;
    }
    return setting.vintage(observation.source()) == Evidence.Vintage.HINDSIGHT
        ? Matching.Period.CURRENT
        : Matching.Period.EARLIER;
  }

  private static Matching.Period beside(Period period, Period claim) {
    return period.end().isAfter(claim.end()) ? Matching.Period.LATER : Matching.Period.EARLIER;
  }

  /**
   * The newest observation of each publisher that was public on the day, none that begins after it.
   */
  private Map<String, Observation> latestByPublisher(List<Observation> observations) {
    Map<String, Observation> latest = new LinkedHashMap<>();
    for (Observation observation : observations) {
      Period period = observation.period();
      LocalDate now = setting.asOf();
      boolean known =
          setting.vintage(observation.source()) != Evidence.Vintage.HINDSIGHT
              && period != null
              && (now == null || !period.start().isAfter(now.plusYears(1)));
      if (known) {
        latest.merge(edition(observation), observation, PeriodMatch::newer);
      }
    }
    return latest;
  }

  /**
   * What was published last is what the news is about; the later period decides where that is the
   * same or unknown.
   */
  private static Observation newer(Observation one, Observation other) {
    LocalDate before = one.source().published();
    LocalDate after = other.source().published();
    if (before != null && after != null && !before.equals(after)) {
      return after.isAfter(before) ? other : one;
    }
    Period first = one.period();
    Period second = other.period();
    return first == null || (second != null && !second.end().isBefore(first.end())) ? other : one;
  }

  /**
   * Of each publisher's observations that touch the stated period the one that fits it best: the
   * same days, else the last one within it, else the one around it if it is no flow over a much
   * longer time.
   */
  private Map<String, Observation> bestByPublisher(List<Observation> observations) {
    Map<String, Observation> best = new LinkedHashMap<>();
    Period claim = stated;
    if (claim == null) {
      return best;
    }
    for (Observation observation : observations) {
      Period period = observation.period();
      if (period != null && period.overlaps(claim) && comparableLength(period, claim)) {
        best.merge(
            series(observation),
            observation,
            (one, other) -> fit(other, claim) >= fit(one, claim) ? other : one);
      }
    }
    return best;
  }

  private boolean comparableLength(Period period, Period claim) {
    boolean flow = measure != null && "flow".equals(measure.kind());
    if (!flow || period.openStart() || period.openEnd()) {
      return true;
    }
    // "Last year" over calendar or business years and "in 2023" over eleven months are the same; a
    // month is no year.
    double ratio = (double) period.days() / claim.days();
    boolean dayWithin = period.days() == 1 && claim.contains(period);
    return period.contains(claim) || (ratio > 0.7 && ratio < 1.5) || dayWithin;
  }

  private static int fit(Observation observation, Period claim) {
    Period period = Objects.requireNonNull(observation.period());
    if (period.start().equals(claim.start()) && period.end().equals(claim.end())) {
      return 3;
    }
    return claim.contains(period) ? 2 : period.contains(claim) ? 1 : 0;
  }

  /** Nobody knows how old an observation is for an article of an unknown day. */
  private boolean mayBeStale() {
    return setting.asOf() == null && measure != null && measure.maxAge() != null;
  }

  private boolean stale(Period period) {
    java.time.Period maxAge = measure == null ? null : measure.maxAge();
    if (maxAge == null) {
      maxAge = setting.policy().defaultAge();
    }
    LocalDate now = setting.asOf();
    return maxAge != null
        && now != null
        && !period.openEnd()
        && period.end().plus(maxAge).isBefore(now);
  }

  /** Dimensions part series as publishers do: men's figures are no later edition of women's. */
  private static String series(Observation observation) {
    return observation.source().publisher() + "|" + observation.dimensions();
  }

  /** A quarter's figure is no later edition of a year's. */
  private static String edition(Observation observation) {
    Period period = observation.period();
    return series(observation) + "|" + (period == null ? "" : period.granularity());
  }
}
