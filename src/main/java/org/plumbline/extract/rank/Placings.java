package org.plumbline.extract.rank;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.extract.number.Ordinals;
import org.plumbline.extract.scene.NameHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.value.Change.Direction;
import org.plumbline.model.value.Ranking;

/**
 * Places told with a verb or a list: "came last", "ranks fourth", "in the top five", "only Brook
 * has more than Arden".
 */
final class Placings {
  private static final Set<String> VERBS =
      Set.of(
          "come",
          "comes",
          "came",
          "coming",
          "rank",
          "ranks",
          "ranked",
          "ranking",
          "finish",
          "finishes",
          "finished",
          "placed",
          "places");
  private static final Set<String> BETWEEN = Set.of("in", "again", "as", "the", "at", "only");
  private static final int REACH = 14;

  private Placings() {}

  static @Nullable Found at(Scene scene, int i) {
    if (VERBS.contains(scene.lower(i))) {
      return placed(scene, i);
    }
    if (scene.is(i, "only")) {
      return onlyAhead(scene, i);
    }
    if (scene.is(i, "top") && scene.is(i - 1, "the")) {
      return topOf(scene, i);
    }
    return alsoPlaced(scene, i);
  }

  /** "Came last", "comes second", "ranked 4th". */
  private static @Nullable Found placed(Scene scene, int verb) {
    int i = verb + 1;
    while (BETWEEN.contains(scene.lower(i)) && i < verb + 4) {
      i++;
    }
    Place place = i < scene.tokens().size() && !inTime(scene, i) ? Place.at(scene, i) : null;
    boolean inSoMany =
        place != null
            && scene.is(place.to, "in")
            && isNumber(scene, place.to + 1)
            && !inTime(scene, place.to + 1);
    if (place == null || inSoMany) {
      return null;
    }
    Competitors others = Competitors.behind(scene, place.to);
    int to = others == null ? place.to : others.to();
    return new Found(verb, to, verb, place.ranking(others));
  }

  /** "… comes second and Galway third": the verb is left out. */
  private static @Nullable Found alsoPlaced(Scene scene, int i) {
    NameHit name = Subjects.named(scene, i);
    boolean begins = name != null && name.from() == i && scene.is(i - 1, "and");
    if (!begins || name == null || name.to() >= scene.tokens().size()) {
      return null;
    }
    Place place = Place.at(scene, name.to());
    boolean before = place != null && earlierPlace(scene, i - 1);
    return before && place != null ? new Found(i, place.to, i, i, place.ranking(null)) : null;
  }

  private static boolean earlierPlace(Scene scene, int end) {
    for (int i = end - 1; i >= Math.max(0, end - 4); i--) {
      if (VERBS.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** A word for a place: its number and the end it is counted from. */
  private record Place(int to, int number, Ranking.End end) {
    static @Nullable Place at(Scene scene, int i) {
      String word = scene.lower(i);
      if (word.equals("top")) {
        return new Place(i + 1, 1, Ranking.End.HIGHEST);
      }
      if (word.equals("last") || word.equals("bottom")) {
        return new Place(i + 1, 1, Ranking.End.LOWEST);
      }
      Ordinals.Hit ordinal = Ordinals.at(scene.tokens(), i);
      if (ordinal == null) {
        return null;
      }
      boolean fromBelow = scene.is(ordinal.to(), "-") || scene.is(ordinal.to(), "from");
      boolean last = fromBelow && scene.is(ordinal.to() + 1, "last");
      Ranking.End told = StatedRanks.end(scene, ordinal.to());
      if (told != null) {
        return new Place(ordinal.to() + 1, ordinal.rank(), told);
      }
      return last
          ? new Place(ordinal.to() + 2, ordinal.rank(), Ranking.End.LOWEST)
          : new Place(ordinal.to(), ordinal.rank(), Ranking.End.HIGHEST);
    }

    Ranking ranking(@Nullable Competitors others) {
      return new Ranking(
          number,
          false,
          end,
          Ranking.Field.OTHERS,
          null,
          null,
          null,
          null,
          false,
          others == null ? null : others.number(),
          null);
    }
  }

  /** "In the top five". */
  private static @Nullable Found topOf(Scene scene, int i) {
    NumberHit number =
        i + 1 < scene.tokens().size() ? NumberGrammar.at(scene.tokens(), i + 1) : null;
    boolean whole =
        number != null
            && number.value().stripTrailingZeros().scale() <= 0
            && number.value().intValue() > 1
            && number.value().intValue() <= 100
            && number.vague() == null;
    boolean of = scene.is(i - 2, "in") || scene.is(i - 2, "among");
    if (!whole || number == null || !of) {
      return null;
    }
    Ranking ranking =
        new Ranking(
            number.value().intValueExact(),
            true,
            Ranking.End.HIGHEST,
            Ranking.Field.OTHERS,
            null,
            null,
            null,
            null,
            false,
            null,
            null);
    return new Found(i - 2, number.to(), i - 2, ranking);
  }

  /** "Only Brook, of the six, had a higher share than Arden": Arden comes second. */
  private static @Nullable Found onlyAhead(Scene scene, int only) {
    NameHit first = only + 1 < scene.tokens().size() ? Subjects.named(scene, only + 1) : null;
    if (first == null) {
      return null;
    }
    int end = Math.min(scene.tokens().size(), first.to() + REACH);
    Direction compared = null;
    Integer among = null;
    int ahead =
        1 + Math.max(0, scene.words(first.from(), first.to()).split(" and ", -1).length - 1);
    for (int i = first.to(); i < end; i++) {
      PhraseIndex.Hit<Cue> cue = scene.lexicon().cueAt("comparative", scene.tokens(), i);
      if (cue != null && compared == null) {
        compared = cue.values().get(0).value().equals("down") ? Direction.DOWN : Direction.UP;
      }
      if (scene.is(i, "of") && among == null) {
        Competitors others = Competitors.behind(scene, i);
        among = others == null ? null : others.number();
      }
      NameHit than =
          scene.is(i, "than") && i + 1 < scene.tokens().size()
              ? Subjects.named(scene, i + 1)
              : null;
      if (than != null && compared != null) {
        Ranking.End best = compared == Direction.UP ? Ranking.End.HIGHEST : Ranking.End.LOWEST;
        Ranking ranking =
            new Ranking(
                ahead + 1,
                false,
                best,
                Ranking.Field.OTHERS,
                null,
                null,
                null,
                null,
                false,
                among,
                null);
        return new Found(only, than.to(), only, than.from(), ranking);
      }
    }
    return null;
  }

  private static boolean isNumber(Scene scene, int i) {
    return i < scene.tokens().size() && NumberGrammar.at(scene.tokens(), i) != null;
  }

  private static boolean inTime(Scene scene, int i) {
    return scene.times().stream().anyMatch(time -> time.from() <= i && i < time.to());
  }
}
