package org.plumbline.extract.rank;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.extract.number.Ordinals;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.value.Ranking;
import org.plumbline.text.Token;

/**
 * Ranks told as such: "rank 24", "a lowest rank of 9th", "from 11th to 15th place", "the 7th lowest
 * rank", "(22nd)", "among the bottom five".
 */
final class StatedRanks {
  private static final Set<String> NOUNS = Set.of("rank", "ranking");
  private static final Set<String> PLACES = Set.of("rank", "ranking", "place", "position", "spot");
  private static final Set<String> AROUND = Set.of("of", "number", "no", "#", "at", "the");
  private static final Set<String> FIELDS =
      Set.of("among", "in", "of", "into", "within", "amongst");
  private static final Set<String> REVERSED = Set.of("least", "lowest", "smallest", "fewest");
  private static final Set<String> SECOND = Set.of("most", "highest", "largest", "biggest");
  private static final Set<String> NOT_PLACES =
      Set.of("percentile", "century", "grade", "time", "year", "month", "quarter", "day", "week");
  private static final Map<String, Ranking.End> ENDS =
      Map.of(
          "highest", Ranking.End.HIGHEST,
          "largest", Ranking.End.HIGHEST,
          "biggest", Ranking.End.HIGHEST,
          "top", Ranking.End.HIGHEST,
          "lowest", Ranking.End.LOWEST,
          "smallest", Ranking.End.LOWEST,
          "bottom", Ranking.End.LOWEST);
  private static final int MOST = 20;
  private static final int LARGEST = 10_000;

  private StatedRanks() {}

  static @Nullable Found at(Scene scene, int i) {
    Found found = NOUNS.contains(scene.lower(i)) ? numbered(scene, i) : null;
    found = found == null ? ordinal(scene, i) : found;
    found = found == null ? among(scene, i) : found;
    return found == null ? having(scene, i) : found;
  }

  /** Whether what follows a superlative says that it is none: "lowest rank", "top 1,000 firms". */
  static boolean isRank(Scene scene, int i) {
    boolean number = i < scene.tokens().size() && scene.token(i).kind() == Token.Kind.NUMBER;
    return number || NOUNS.contains(scene.lower(i));
  }

  /** Which end an ordinal is counted from by the word behind it: "2nd highest", or null. */
  static Ranking.@Nullable End end(Scene scene, int i) {
    String word = scene.lower(i);
    return word.equals("highest") || word.equals("lowest") ? ENDS.get(word) : null;
  }

  /** "Rank 24", "a lowest rank of 9th", "rank of 4th highest". */
  private static @Nullable Found numbered(Scene scene, int noun) {
    int i = noun + 1;
    while (AROUND.contains(scene.lower(i)) && i < noun + 3) {
      i++;
    }
    if (i >= scene.tokens().size() || inTime(scene, i)) {
      return null;
    }
    int from = ENDS.containsKey(scene.lower(noun - 1)) ? noun - 1 : noun;
    Ordinals.Hit ordinal = Ordinals.at(scene.tokens(), i);
    if (ordinal != null) {
      Ranking.End end = end(scene, ordinal.to());
      int to = end == null ? ordinal.to() : ordinal.to() + 1;
      return found(from, to, ordinal.rank(), false, end);
    }
    NumberHit number = NumberGrammar.at(scene.tokens(), i);
    boolean whole = number != null && scene.token(i).kind() == Token.Kind.NUMBER && isWhole(number);
    return whole && number != null && endsThere(scene, number.to())
        ? found(from, number.to(), number.value().intValueExact(), false, null)
        : null;
  }

  private static boolean endsThere(Scene scene, int i) {
    return i >= scene.tokens().size()
        || (!Subjects.isNoun(scene, i) && !scene.is(i, "%") && !scene.is(i, "-"));
  }

  // Ordinals

  private static @Nullable Found ordinal(Scene scene, int i) {
    Ordinals.Hit hit = Ordinals.at(scene.tokens(), i);
    if (hit == null || inTime(scene, i) || NOT_PLACES.contains(scene.lower(hit.to()))) {
      return null;
    }
    boolean digits = scene.token(i).kind() == Token.Kind.NUMBER;
    Ranking.End end = end(scene, hit.to());
    int to = end == null ? hit.to() : hit.to() + 1;
    boolean place = PLACES.contains(scene.lower(to)) && !(scene.is(i - 1, "the") && !digits);
    if (place) {
      return found(i, to + 1, hit.rank(), false, end);
    }
    boolean paired = isMoved(scene, i) && digits && (hasOther(scene, i) || end != null);
    boolean alone = digits && scene.is(i - 1, "(") && scene.is(to, ")") && hasOther(scene, i);
    return paired || alone ? found(i, to, hit.rank(), false, end) : null;
  }

  /** "From 11th", "to the 15th". */
  private static boolean isMoved(Scene scene, int i) {
    int before = scene.is(i - 1, "the") ? i - 2 : i - 1;
    return scene.is(before, "from") || scene.is(before, "to");
  }

  /** Whether another ordinal or rank stands where it can be the other end of a movement. */
  private static boolean hasOther(Scene scene, int at) {
    for (int i = 0; i < scene.tokens().size(); i++) {
      Ordinals.Hit hit = i == at || i == at + 1 ? null : Ordinals.at(scene.tokens(), i);
      if (hit == null || scene.token(i).kind() != Token.Kind.NUMBER || inTime(scene, i)) {
        continue;
      }
      boolean opens =
          isMoved(scene, i)
              || scene.is(i - 1, "(")
              || isRankWord(scene.lower(i - 1))
              || (scene.is(i - 1, "of") && isRankWord(scene.lower(i - 2)));
      if (opens && !NOT_PLACES.contains(scene.lower(hit.to()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRankWord(String word) {
    return word.startsWith("rank");
  }

  // Several

  /** "Among the bottom five", "one of the 3 highest" is read as a superlative. */
  private static @Nullable Found among(Scene scene, int i) {
    Ranking.End end = ENDS.get(scene.lower(i));
    if (end == null || !scene.is(i - 1, "the") || i + 1 >= scene.tokens().size()) {
      return null;
    }
    NumberHit number = NumberGrammar.at(scene.tokens(), i + 1);
    boolean several =
        number != null
            && isWhole(number)
            && number.value().intValue() <= MOST
            && number.value().intValue() > 1
            && FIELDS.contains(scene.lower(i - 2));
    if (!several || number == null) {
      return null;
    }
    String next = scene.lower(number.to());
    boolean top = scene.is(i, "top");
    if (SECOND.contains(next) || REVERSED.contains(next)) {
      // "The top five least dear" are those with the least; "the bottom five dearest" is unclear.
      Ranking.End counted = REVERSED.contains(next) ? Ranking.End.LOWEST : Ranking.End.HIGHEST;
      return top ? several(i - 2, number.to() + 1, number, counted) : null;
    }
    Having having = Having.behind(scene, number.to());
    if (having == null) {
      return several(i - 2, number.to(), number, end);
    }
    return several(i - 2, having.to, number, top ? having.end : end);
  }

  /** "Among the five countries with the highest share". */
  private static @Nullable Found having(Scene scene, int i) {
    boolean begins = scene.is(i - 1, "the") && FIELDS.contains(scene.lower(i - 2));
    NumberHit number = begins ? NumberGrammar.at(scene.tokens(), i) : null;
    boolean few =
        number != null
            && isWhole(number)
            && number.value().intValue() > 1
            && number.value().intValue() <= MOST;
    Having having = few && number != null ? Having.behind(scene, number.to()) : null;
    return having == null || number == null ? null : several(i - 2, having.to, number, having.end);
  }

  private static Found several(int from, int to, NumberHit number, Ranking.End end) {
    return found(from, to, number.value().intValueExact(), true, end);
  }

  /** "… countries with the highest": what they are chosen by. */
  private record Having(int to, Ranking.End end) {
    private static final int NOUNS_BETWEEN = 4;

    static @Nullable Having behind(Scene scene, int from) {
      for (int i = from; i < Math.min(scene.tokens().size(), from + NOUNS_BETWEEN); i++) {
        Ranking.End end = scene.is(i, "with") ? ENDS.get(scene.lower(i + 2)) : null;
        if (end != null && scene.is(i + 1, "the")) {
          return new Having(i + 3, end);
        }
      }
      return null;
    }
  }

  private static Found found(int from, int to, int place, boolean upTo, Ranking.@Nullable End end) {
    Ranking ranking =
        new Ranking(
            place,
            upTo,
            end == null ? Ranking.End.HIGHEST : end,
            Ranking.Field.OTHERS,
            null,
            null,
            null,
            null,
            false,
            null,
            null);
    return new Found(from, to, from, ranking);
  }

  private static boolean isWhole(NumberHit number) {
    return number.value().stripTrailingZeros().scale() <= 0
        && number.value().signum() > 0
        && number.value().intValue() < LARGEST
        && number.form() != NumberHit.Form.FRACTION
        && number.vague() == null;
  }

  private static boolean inTime(Scene scene, int i) {
    return scene.times().stream().anyMatch(time -> time.from() <= i && i < time.to());
  }
}
