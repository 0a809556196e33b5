package org.plumbline.extract.rank;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.extract.number.Ordinals;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.value.Change.Direction;
import org.plumbline.model.value.Ranking;

/** "The fourth-oldest mill of the valley", "the wettest week since 1994", "the six tallest". */
final class Superlatives {
  private static final int NOUNS = 4;
  private static final int LONGEST_ORDINAL = 4;
  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "their", "his", "her", "our", "'s", "\u2019s", "s");

  /** Words that need not be superlatives where nothing says what they are held against. */
  private static final Set<String> MANY_MEANINGS = Set.of("most", "least", "top", "best", "worst");

  private Superlatives() {}

  static @Nullable Found at(Scene scene, int i) {
    PhraseIndex.Hit<Cue> cue = scene.lexicon().cueAt("superlative", scene.tokens(), i);
    if (cue != null && StatedRanks.isRank(scene, cue.to())) {
      return null;
    }
    if (cue == null || scene.is(i - 1, "at") || scene.is(cue.to(), "of")) {
      return ofWhole(scene, cue, i);
    }
    int end = nounEnd(scene, cue.to());
    Direction grown = growth(scene, i);
    Direction movement = grown != null ? grown : movement(scene, cue.to(), end);
    Head head = grown == null ? head(scene, i) : new Head(i - 1, 1, false, true, false);
    Past near = Past.behind(scene, cue.to());
    Past past = near == null && head.determined ? Past.closing(scene, cue.to()) : near;
    if (past != null) {
      return found(head, past.to(), end, cue, Ranking.Field.PAST, movement, past, null);
    }
    Competitors others = Competitors.behind(scene, cue.to());
    if (others != null && (head.determined || head.ordinal || grown != null)) {
      return found(head, others.to(), end, cue, Ranking.Field.OTHERS, movement, null, others);
    }
    boolean clear =
        (head.determined || head.ordinal)
            && end > cue.to()
            && !MANY_MEANINGS.contains(scene.lower(i))
            && namesSomething(scene);
    return clear || grown != null
        ? found(head, Math.max(end, cue.to()), end, cue, Ranking.Field.OTHERS, movement, null, null)
        : null;
  }

  /** "The largest of the five", but not "most of the people". */
  private static @Nullable Found ofWhole(Scene scene, PhraseIndex.@Nullable Hit<Cue> cue, int i) {
    if (cue == null || !scene.is(cue.to(), "of")) {
      return null;
    }
    Head head = head(scene, i);
    Competitors others = Competitors.behind(scene, cue.to());
    return others != null && head.determined && !scene.is(i - 1, "at")
        ? found(head, others.to(), cue.to(), cue, Ranking.Field.OTHERS, null, null, others)
        : null;
  }

  private static Found found(
      Head head,
      int to,
      int nounTo,
      PhraseIndex.Hit<Cue> cue,
      Ranking.Field field,
      @Nullable Direction movement,
      @Nullable Past past,
      @Nullable Competitors others) {
    Ranking ranking =
        new Ranking(
            head.place,
            head.upTo,
            Ranking.End.valueOf(cue.values().get(0).value().toUpperCase(Locale.ROOT)),
            field,
            movement,
            past == null ? null : past.since(),
            past == null ? null : past.length(),
            past == null ? null : past.step(),
            past != null && past.onRecord(),
            others == null ? null : others.number(),
            null);
    boolean noun = nounTo > cue.to();
    return new Found(head.from, to, noun ? nounTo : head.from, ranking);
  }

  // What stands before

  private record Head(int from, int place, boolean upTo, boolean determined, boolean ordinal) {}

  private static Head head(Scene scene, int i) {
    int before = scene.is(i - 1, "-") ? i - 1 : i;
    for (int from = before - 1; from >= Math.max(0, before - LONGEST_ORDINAL); from--) {
      Ordinals.Hit ordinal = Ordinals.at(scene.tokens(), from);
      if (ordinal != null && ordinal.to() == before) {
        return determined(scene, from, ordinal.rank(), false, true);
      }
      NumberHit number = before == i ? NumberGrammar.at(scene.tokens(), from) : null;
      boolean several =
          number != null
              && number.to() == i
              && number.value().stripTrailingZeros().scale() <= 0
              && number.value().intValue() > 1
              && number.value().intValue() < 100;
      if (several && number != null && DETERMINERS.contains(scene.lower(from - 1))) {
        return determined(scene, from, number.value().intValueExact(), true, false);
      }
    }
    return determined(scene, i, 1, false, false);
  }

  private static Head determined(Scene scene, int i, int place, boolean upTo, boolean ordinal) {
    int from = i;
    if (scene.is(from - 1, "single") || scene.is(from - 1, "very")) {
      from--;
    }
    boolean determined = DETERMINERS.contains(scene.lower(from - 1));
    boolean article = scene.is(from - 1, "the");
    return new Head(article ? from - 1 : from, place, upTo, determined, ordinal);
  }

  // What stands behind

  private static int nounEnd(Scene scene, int from) {
    int end = from;
    if (scene.is(end, "-")) {
      end++;
    }
    while (end - from < NOUNS && Subjects.isNoun(scene, end) && !inTime(scene, end)) {
      end++;
    }
    return end;
  }

  private static boolean inTime(Scene scene, int i) {
    return scene.times().stream().anyMatch(time -> time.from() <= i && i < time.to());
  }

  /** "The biggest rise", "the fastest-growing". */
  private static @Nullable Direction movement(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      PhraseIndex.Hit<Cue> cue = scene.lexicon().cueAt("movement", scene.tokens(), i);
      if (cue != null) {
        return direction(cue);
      }
    }
    return null;
  }

  /** "Grew fastest", "fell most". */
  private static @Nullable Direction growth(Scene scene, int i) {
    PhraseIndex.Hit<Cue> cue =
        i > 0 ? scene.lexicon().cueAt("movement", scene.tokens(), i - 1) : null;
    return cue == null || cue.to() != i ? null : direction(cue);
  }

  private static Direction direction(PhraseIndex.Hit<Cue> cue) {
    return Direction.valueOf(cue.values().get(0).value().toUpperCase(Locale.ROOT));
  }

  private static boolean namesSomething(Scene scene) {
    return !scene.names(Name.Type.AREA).isEmpty() || !scene.names(Name.Type.ENTITY).isEmpty();
  }
}
