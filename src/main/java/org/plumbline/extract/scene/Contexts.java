package org.plumbline.extract.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.Context;
import org.plumbline.model.Mention;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/** Reads what a sentence says around a claim: where, when, who says so, how surely. */
public final class Contexts {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "from",
          "of",
          "across",
          "for",
          "to",
          "into",
          "on",
          "near",
          "within",
          "throughout");

  private static final int GENERIC = 15;

  private static final int SINCE = 6;

  private Contexts() {}

  /** The context of what stands between two tokens. */
  public static Context of(Scene scene, int from, int to) {
    return of(scene, from, to, null, null);
  }

  /** The context of a figure. */
  public static Context of(Scene scene, FigureHit figure) {
    String own = figure.frequency();
    String frequency = own != null ? own : Manner.frequencyBefore(scene, figure.from());
    return of(scene, figure.from(), figure.to(), frequency, figure.certainty());
  }

  private static Context of(
      Scene scene, int from, int to, @Nullable String frequency, @Nullable String certainty) {
    TimeHit time = time(scene, from, to);
    return new Context(
        areas(scene, from, to),
        mentions(scene, Name.Type.ENTITY, from, to),
        time == null ? null : time.expression(),
        scene.sources().of(from, to),
        Manner.modality(scene, from, to),
        frequency,
        certainty,
        Manner.quoted(scene, from),
        NearWords.of(scene, from, to),
        scene.times().stream().map(TimeHit::expression).toList());
  }

  // Places

  /**
   * The places that may be meant: the attached one first, then by distance; what belongs to another
   * figure comes last.
   */
  private static List<Mention> areas(Scene scene, int from, int to) {
    Mention own = scene.landmarks().lists().place(from);
    if (own != null) {
      return List.of(own);
    }
    record Candidate(NameHit hit, int rank) {}
    List<Candidate> candidates = new ArrayList<>();
    for (Name.Type type : List.of(Name.Type.AREA, Name.Type.DEMONYM)) {
      for (NameHit hit : scene.names(type)) {
        int rank = distance(hit.from(), hit.to(), from, to);
        rank += type == Name.Type.DEMONYM ? 6 : 0;
        rank += isProper(scene, hit) ? 0 : GENERIC;
        rank += scene.sources().names(hit.from()) ? 30 : 0;
        boolean attached =
            hit.from() >= to && hit.from() - to <= 3 && attaches(scene, to, hit.from());
        rank -= attached ? 100 : 0;
        if (attached || !ownedByAnother(scene, hit, from)) {
          candidates.add(new Candidate(hit, rank));
        }
      }
    }
    // Where a place is named, those in the name of a source are not meant.
    if (candidates.stream().anyMatch(c -> !scene.sources().isCited(c.hit.from()))) {
      candidates.removeIf(c -> scene.sources().isCited(c.hit.from()));
    }
    candidates.sort(Comparator.comparingInt(Candidate::rank).thenComparing(c -> c.hit.from()));
    return candidates.stream().map(c -> mention(scene, c.hit)).distinct().toList();
  }

  /** "The region" may be any; a name with a capital is meant rather. */
  private static boolean isProper(Scene scene, NameHit hit) {
    for (int i = hit.from(); i < hit.to(); i++) {
      if (scene.capitalised(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean attaches(Scene scene, int to, int area) {
    for (int i = to; i < area; i++) {
      if (PLACE_PREPOSITIONS.contains(scene.lower(i))) {
        return true;
      }
    }
    return area == to;
  }

  /** Whether a place stands directly behind another figure, as its own. */
  private static boolean ownedByAnother(Scene scene, NameHit area, int from) {
    for (FigureHit figure : scene.figures()) {
      boolean other = figure.from() > from || figure.to() <= from;
      if (other
          && area.from() >= figure.to()
          && area.from() - figure.to() <= 3
          && attaches(scene, figure.to(), area.from())) {
        return true;
      }
    }
    return false;
  }

  private static int distance(int aFrom, int aTo, int bFrom, int bTo) {
    return aFrom >= bTo ? aFrom - bTo : aTo <= bFrom ? bFrom - aTo + 2 : 0;
  }

  private static List<Mention> mentions(Scene scene, Name.Type type, int from, int to) {
    return scene.names(type).stream()
        .sorted(Comparator.comparingInt(hit -> distance(hit.from(), hit.to(), from, to)))
        .map(hit -> mention(scene, hit))
        .toList();
  }

  /** A name as a mention. */
  public static Mention mention(Scene scene, NameHit hit) {
    return new Mention(
        scene.words(hit.from(), hit.to()), hit.ids(), scene.span(hit.from(), hit.to()));
  }

  // Time

  private static @Nullable TimeHit time(Scene scene, int from, int to) {
    TimeHit best = null;
    int least = Integer.MAX_VALUE;
    for (TimeHit hit : scene.times()) {
      int distance = distance(hit.from(), hit.to(), from, to);
      boolean since =
          scene.is(hit.from() - 1, "since")
              || scene.is(hit.from() - 1, "by")
              || scene.is(hit.from() - 1, "until");
      boolean claimed = figureBetween(scene, hit, from, to);
      int rank = distance + (claimed ? 40 : 0);
      if (!since && rank < least && !isDayOfSaying(scene, hit)) {
        least = rank;
        best = hit;
      }
    }
    return least >= 40 ? null : best;
  }

  /**
   * The context of an amount of movement: "since 2019" and "on 2017" name what it is counted from.
   */
  public static Context ofMovement(Scene scene, Context context, int to) {
    for (TimeHit hit : scene.times()) {
      boolean base = scene.is(hit.from() - 1, "since") || scene.is(hit.from() - 1, "on");
      if (base && hit.from() >= to && hit.from() - to <= SINCE) {
        return context.withTime(hit.expression());
      }
    }
    return context;
  }

  private static boolean isDayOfSaying(Scene scene, TimeHit time) {
    Period period = time.expression().period();
    boolean day = period != null && period.granularity() == Granularity.DAY;
    return day && isTimeOfSaying(scene, time);
  }

  /** "said on 3 May that": when something was said, not when it was so. */
  public static boolean isTimeOfSaying(Scene scene, TimeHit time) {
    for (int i = Math.max(0, time.from() - 3); i < time.from(); i++) {
      var cue = scene.lexicon().cueAt("reporting", scene.tokens(), i);
      int between = cue == null ? 2 : time.from() - cue.to();
      boolean directly =
          between == 0
              || (between == 1 && PLACE_PREPOSITIONS.contains(scene.lower(time.from() - 1)));
      boolean happens = scene.lexicon().cueAt("happening", scene.tokens(), i) != null;
      if (cue != null && directly && (!happens || scene.is(time.to(), "that"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean figureBetween(Scene scene, TimeHit time, int from, int to) {
    for (FigureHit figure : scene.figures()) {
      boolean behind = figure.from() >= to && figure.to() <= time.from();
      boolean before = figure.from() >= time.to() && figure.to() <= from;
      if (behind || before) {
        return true;
      }
    }
    return false;
  }
}
