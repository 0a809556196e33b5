package org.plumbline.extract.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.claim.Draft;
import org.plumbline.extract.claim.Recogniser;
import org.plumbline.extract.figure.FunctionWords;
import org.plumbline.extract.figure.Prefix;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.text.Token;

/** Multiples in one word: "deliveries tripled", "more than doubled", "just over double the 200". */
public final class MultipleRecogniser implements Recogniser {
  private static final int SUBJECT = 10;
  private static final int LONGEST_HEDGE = 3;

  /** A quarter to either side of a multiple; a twentieth where something halves. */
  private static final BigDecimal PLACE = new BigDecimal("0.5");

  private static final Set<String> SURE =
      Set.of(
          "doubled",
          "doubles",
          "doubling",
          "tripled",
          "triples",
          "tripling",
          "trebled",
          "trebles",
          "trebling",
          "quadrupled",
          "quadrupling",
          "halved",
          "halves",
          "halving");

  @Override
  public List<Draft> recognise(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < scene.tokens().size(); i++) {
      PhraseIndex.Hit<Cue> cue = scene.lexicon().cueAt("multiple", scene.tokens(), i);
      if (cue != null && isMultiple(scene, cue)) {
        drafts.add(draft(scene, cue, i));
      }
    }
    return drafts;
  }

  /** "A double room" is none; "double the 200" and "have almost doubled" are. */
  private static boolean isMultiple(Scene scene, PhraseIndex.Hit<Cue> cue) {
    String word = scene.lower(cue.from());
    String next = scene.lower(cue.to());
    if (SURE.contains(word)) {
      return !scene.is(cue.from() - 1, "the") && !next.equals("up") && !next.equals("down");
    }
    return next.equals("the") || (word.equals("twice") && next.equals("as"));
  }

  private static Draft draft(Scene scene, PhraseIndex.Hit<Cue> cue, int at) {
    Prefix prefix = hedge(scene, at);
    int from = prefix == null ? at : prefix.from();
    BigDecimal factor = new BigDecimal(cue.values().get(0).value());
    Bound bound = prefix == null ? Bound.POINT : prefix.bound();
    boolean shrinks = factor.compareTo(BigDecimal.ONE) < 0;
    BigDecimal place = shrinks ? PLACE.movePointLeft(1) : PLACE;
    // "More than halved" is less than a half.
    Interval printed =
        switch (bound) {
          case AT_LEAST -> shrinks ? Interval.atMost(factor) : Interval.atLeast(factor);
          case MORE_THAN -> shrinks ? Interval.lessThan(factor) : Interval.moreThan(factor);
          case AT_MOST -> shrinks ? Interval.atLeast(factor) : Interval.atMost(factor);
          case LESS_THAN -> shrinks ? Interval.moreThan(factor) : Interval.lessThan(factor);
          default -> Interval.rounding(factor, place);
        };
    ReportedValue value =
        new ReportedValue(
            scene.words(from, cue.to()),
            factor,
            printed,
            place,
            bound,
            shrinks ? null : prefix == null ? null : prefix.hedge(),
            null);
    Change change =
        new Change(shrinks ? Change.Direction.DOWN : Change.Direction.UP, null, null, value);
    return new Draft(
        ClaimKind.RATIO,
        from,
        cue.to(),
        new Reading.OfFigure(
            value,
            subject(scene, from),
            null,
            change,
            Contexts.ofMovement(scene, Contexts.of(scene, from, cue.to()), cue.to())));
  }

  private static @Nullable Prefix hedge(Scene scene, int at) {
    for (int from = Math.max(0, at - LONGEST_HEDGE); from < at; from++) {
      Prefix prefix = Prefix.read(scene.lexicon(), scene.tokens(), from);
      if (prefix.to() == at && prefix.hedge() != null) {
        return prefix;
      }
    }
    return null;
  }

  /** The words before it in its clause. */
  private static String subject(Scene scene, int to) {
    int from = to;
    while (from > 0 && to - from < SUBJECT && scene.token(from - 1).kind() == Token.Kind.WORD) {
      from--;
    }
    while (from < to && FunctionWords.endsNounPhrase(scene.lower(from))) {
      from++;
    }
    return scene.words(from, to);
  }
}
