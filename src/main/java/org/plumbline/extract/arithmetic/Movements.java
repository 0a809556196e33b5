package org.plumbline.extract.arithmetic;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.value.Computation;
import org.plumbline.model.value.Computation.Operation;
import org.plumbline.model.value.ReportedValue;

/** The two levels that a step or a multiple lies between, where the text names both. */
final class Movements {
  private static final int AHEAD = 9;
  private static final int BACK = 8;
  private static final int BASE = 9;
  private static final int DIRECTLY = 4;
  private static final Set<String> BREAKS =
      Set.of(
          "although",
          "though",
          "while",
          "whereas",
          "but",
          "and",
          ";",
          ":",
          ".",
          "(",
          ")",
          "which",
          "who",
          "when");
  private static final Set<String> APPOSITION =
      Set.of(",", "\u2013", "\u2014", "-", "a", "an", "or", "of", "up", "down", "some", "just");
  private static final Set<String> TAKING_UP = Set.of("that", "this", "which", "it");

  private final List<Figure> figures;

  Movements(List<Figure> figures) {
    this.figures = figures;
  }

  @Nullable Computation of(int i) {
    Figure step = figures.get(i);
    if (step.value().value() == null) {
      return null;
    }
    if (step.isStep() || step.isMultiple()) {
      Computation found = pairBehind(i);
      found = found == null ? pairBefore(i) : found;
      found = found == null ? comparedWith(i) : found;
      return found == null ? fromStepBefore(i) : found;
    }
    return step.isFraction() ? multipleOf(i) : null;
  }

  /** "Grew by 8% to 54 from 50", "tripled, from 1.2 to 3.6", "down 9 per cent from 200". */
  private @Nullable Computation pairBehind(int i) {
    Figure step = figures.get(i);
    Figure first = at(i + 1);
    if (first == null || !first.sameSentence(step) || !near(step, first, AHEAD)) {
      return null;
    }
    Figure second = at(i + 2);
    boolean pair =
        second != null
            && second.sameSentence(step)
            && near(first, second, BACK)
            && (isFrom(first) != isFrom(second))
            && (isFrom(first) ? isTo(second) : isTo(first))
            && first.like(second);
    if (pair && second != null) {
      return isFrom(first) ? computation(step, second, first) : computation(step, first, second);
    }
    boolean from = isFrom(first) && near(step, first, DIRECTLY);
    Figure level = from ? levelBefore(i, first) : null;
    return level == null ? null : computation(step, level, first);
  }

  private static boolean isFrom(Figure figure) {
    return figure.isStart() || figure.scene().is(figure.from() - 1, "from");
  }

  private static boolean isTo(Figure figure) {
    return figure.isLevel() || figure.scene().is(figure.from() - 1, "to");
  }

  /** "Rose from 380 to 410, an increase of 8%", "61, up from 49, a rise of a quarter". */
  private @Nullable Computation pairBefore(int i) {
    Figure step = figures.get(i);
    Figure last = at(i - 1);
    if (last == null || !last.sameSentence(step) || !isApposition(last, step)) {
      return null;
    }
    Figure other = at(i - 2);
    if (other == null || !other.sameSentence(step) || !other.like(last)) {
      return null;
    }
    if (last.isStart() && other.isLevel()) {
      return computation(step, other, last);
    }
    boolean pair = other.isStart() && last.isLevel() && near(other, last, BACK);
    return pair ? computation(step, last, other) : null;
  }

  /** "90 – 15, or a fifth, more than the 75 ordered", "2% below the 40 of 2011". */
  private @Nullable Computation comparedWith(int i) {
    Figure step = figures.get(i);
    Figure base = at(i + 1);
    // "15, or a fifth, more than 75": what stands between is the same step once more.
    if (base != null && base.isFraction() && near(step, base, DIRECTLY)) {
      base = at(i + 2);
    }
    if (base == null || !base.sameSentence(step) || base.isStep() || base.isFraction()) {
      return null;
    }
    Scene scene = step.scene();
    boolean than = false;
    boolean stopped = false;
    for (int t = step.to(); t < Math.min(base.from(), step.to() + BASE + 4); t++) {
      boolean stop = BREAKS.contains(scene.lower(t)) || scene.lower(t).equals("\u2013");
      if (stop) {
        return null;
      }
      stopped |= than && !step.isMultiple() && scene.is(t, ",");
      than |= scene.is(t, "than") || isBelowOrAbove(scene, t) || step.isMultiple();
    }
    boolean close = base.from() - step.to() <= BASE;
    Figure level = than && !stopped && close && !isYear(base) ? levelBefore(i, base) : null;
    return level == null ? null : computation(step, level, base);
  }

  private static boolean isBelowOrAbove(Scene scene, int t) {
    return scene.is(t, "below") || scene.is(t, "above");
  }

  private static boolean isYear(Figure figure) {
    return figure.value().unit() == null && figure.reading().counted() == null && figure.isStep();
  }

  /** "11,850 workers, 640 fewer than before. That is a reduction of 5%." */
  private @Nullable Computation fromStepBefore(int i) {
    Figure step = figures.get(i);
    Figure amount = at(i - 1);
    Figure level = at(i - 2);
    boolean relative = step.isPercent() || (step.isFraction() && step.isStep());
    boolean measured =
        amount != null && amount.isStep() && !amount.isPercent() && !amount.isPoints();
    if (!relative || !measured || amount == null || level == null || !level.isLevel()) {
      return null;
    }
    boolean taken =
        amount.sameSentence(step)
            ? isApposition(amount, step)
            : step.scene().index() == amount.scene().index() + 1
                && TAKING_UP.contains(step.scene().lower(0));
    boolean direct =
        level.sameSentence(amount) && amount.from() - level.to() <= DIRECTLY && level.like(amount);
    var moved = amount.reading().change();
    if (!taken || !direct || moved == null) {
      return null;
    }
    return new Computation(
        Operation.PERCENTAGE_CHANGE,
        List.of(level.value(), Steps.before(level.value(), amount.value(), moved.direction())),
        true);
  }

  /** "About a third of the 90 of 2011", "8 barrels, nearly half the usual 17". */
  private @Nullable Computation multipleOf(int i) {
    Figure part = figures.get(i);
    Figure base = at(i + 1);
    if (base == null || !base.sameSentence(part) || !part.scene().is(part.to(), "the")) {
      return null;
    }
    boolean close = base.from() - part.to() <= 3 && base.isLevel();
    Figure level = close ? levelBefore(i, base) : null;
    return level == null
        ? null
        : new Computation(Operation.RATIO, List.of(level.value(), base.value()), true);
  }

  /** The nearest level before a figure that can be held against another, in its own sentence. */
  private @Nullable Figure levelBefore(int i, Figure base) {
    Figure step = figures.get(i);
    for (int k = i - 1; k >= 0 && figures.get(k).sameSentence(step); k--) {
      Figure level = figures.get(k);
      if (level.isLevel() && !level.isStart()) {
        return level.like(base) && level.to() <= step.from() ? level : null;
      }
    }
    return null;
  }

  private static @Nullable Computation computation(Figure step, Figure after, Figure before) {
    List<ReportedValue> operands = List.of(after.value(), before.value());
    if (after.value().value() == null || before.value().value() == null) {
      return null;
    }
    if (step.isMultiple()) {
      return new Computation(Operation.RATIO, operands, true);
    }
    if (step.isPercent() || step.isFraction()) {
      return new Computation(Operation.PERCENTAGE_CHANGE, operands, true);
    }
    boolean points = step.isPoints() && (after.isPercent() || before.isPercent());
    boolean amount = points || (step.like(after) && step.like(before));
    return amount ? new Computation(Operation.DIFFERENCE, operands, true) : null;
  }

  private @Nullable Figure at(int i) {
    return i >= 0 && i < figures.size() ? figures.get(i) : null;
  }

  /** Whether nothing but words of one clause stands between two figures. */
  private static boolean near(Figure one, Figure other, int most) {
    if (other.from() < one.to() || other.from() - one.to() > most) {
      return false;
    }
    for (int t = one.to(); t < other.from(); t++) {
      if (BREAKS.contains(one.scene().lower(t))) {
        return false;
      }
    }
    return true;
  }

  /** ", a rise of", " – an increase of just", ", or": the same movement told once more. */
  private static boolean isApposition(Figure one, Figure other) {
    Scene scene = one.scene();
    if (other.from() < one.to() || other.from() - one.to() > BACK) {
      return false;
    }
    boolean sign = false;
    boolean noun = false;
    for (int t = one.to(); t < other.from(); t++) {
      PhraseIndex.Hit<Cue> cue = scene.lexicon().cueAt("movement", scene.tokens(), t);
      noun |= cue != null || scene.is(t, "or") || scene.is(t, "up") || scene.is(t, "down");
      String word = scene.lower(t);
      sign |= word.equals(",") || word.equals("\u2013") || word.equals("\u2014");
      boolean date = inTime(scene, t);
      boolean in = word.equals("in") && !noun;
      if (cue == null && !APPOSITION.contains(word) && !date && !in) {
        return false;
      }
    }
    return sign && noun;
  }

  private static boolean inTime(Scene scene, int i) {
    return scene.times().stream().anyMatch(time -> time.from() <= i && i < time.to());
  }
}
