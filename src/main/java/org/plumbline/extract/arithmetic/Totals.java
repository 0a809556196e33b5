package org.plumbline.extract.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.report.Passage;
import org.plumbline.model.value.Computation;
import org.plumbline.model.value.Computation.Operation;
import org.plumbline.model.value.ReportedValue;

/**
 * The parts of a total. Only where the text says that they are all: "made up of", "in all",
 * "together"; after a mere colon the parts may bear the total out, but never refute it.
 */
final class Totals {
  private static final int CUE = 7;
  private static final Set<String> MADE = Set.of("made", "consists", "comprises", "comprising");
  private static final Set<String> ALL = Set.of("all", "total", "altogether", "together");

  private final List<Figure> figures;

  Totals(List<Figure> figures) {
    this.figures = figures;
  }

  @Nullable Computation of(int i) {
    Figure total = figures.get(i);
    if (!total.isLevel()) {
      return null;
    }
    if (isMadeUp(total)) {
      return sum(listBehind(i), true);
    }
    if (total.scene().kind() == Passage.Kind.LIST_ITEM && total.scene().is(0, "total")) {
      return sum(listBefore(i), true);
    }
    if (isAll(total)) {
      List<Figure> before = inSentenceBefore(i);
      return sum(before.isEmpty() ? inSentenceBehind(i) : before, true);
    }
    return total.scene().is(total.to(), ":") ? sum(inSentenceBehind(i), false) : null;
  }

  private static @Nullable Computation sum(List<Figure> parts, boolean complete) {
    List<ReportedValue> values = new ArrayList<>();
    for (Figure part : parts) {
      if (part.value().value() == null) {
        return null;
      }
      values.add(part.value());
    }
    return values.size() < 2 ? null : new Computation(Operation.SUM, values, complete);
  }

  /** "The 1.2bn is made up of:", "which consists of". */
  private static boolean isMadeUp(Figure total) {
    Scene scene = total.scene();
    for (int t = total.to(); t < Math.min(scene.tokens().size(), total.to() + CUE); t++) {
      boolean made = MADE.contains(scene.lower(t));
      boolean up = !scene.is(t, "made") || scene.is(t + 1, "up");
      if (made && up) {
        return true;
      }
    }
    return false;
  }

  /** "12,300 in all", "28 together". */
  private static boolean isAll(Figure total) {
    Scene scene = total.scene();
    int to = total.to();
    boolean behind =
        (scene.is(to, "in") && ALL.contains(scene.lower(to + 1)))
            || scene.is(to, "altogether")
            || (scene.is(to, "all") && scene.is(to + 1, "told"));
    return behind || makesUp(total);
  }

  /** "… make up the 48 per cent between them". */
  private static boolean makesUp(Figure total) {
    Scene scene = total.scene();
    int at = scene.is(total.from() - 1, "the") ? total.from() - 2 : total.from() - 1;
    return scene.is(at, "up")
        && (scene.is(at - 1, "make") || scene.is(at - 1, "makes"))
        && scene.is(at - 2, "together");
  }

  private List<Figure> inSentenceBefore(int i) {
    Figure total = figures.get(i);
    List<Figure> parts = new ArrayList<>();
    for (int k = i - 1; k >= 0 && figures.get(k).sameSentence(total); k--) {
      Figure part = figures.get(k);
      boolean term = part.isLevel() && (part.like(total) || part.isPoints());
      if (!term || part.isBehind(total)) {
        return List.of();
      }
      parts.add(0, part);
    }
    return parts;
  }

  private List<Figure> inSentenceBehind(int i) {
    Figure total = figures.get(i);
    List<Figure> parts = new ArrayList<>();
    for (int k = i + 1; k < figures.size() && figures.get(k).sameSentence(total); k++) {
      if (!figures.get(k).isLevel() || !figures.get(k).like(total)) {
        return List.of();
      }
      parts.add(figures.get(k));
    }
    return parts;
  }

  /** The figures of the list behind a sentence, or of the sentence itself behind the total. */
  private List<Figure> listBehind(int i) {
    Figure total = figures.get(i);
    List<Figure> own = inSentenceBehind(i);
    if (!own.isEmpty()) {
      return own;
    }
    List<Figure> parts = new ArrayList<>();
    int scene = total.scene().index();
    for (int k = i + 1; k < figures.size(); k++) {
      Figure part = figures.get(k);
      boolean next = part.scene().index() == scene + 1;
      if (!next || part.scene().kind() != Passage.Kind.LIST_ITEM) {
        break;
      }
      if (!part.isLevel() || !sameUnit(part, total)) {
        return List.of();
      }
      parts.add(part);
      scene++;
    }
    return parts;
  }

  private List<Figure> listBefore(int i) {
    Figure total = figures.get(i);
    List<Figure> parts = new ArrayList<>();
    int scene = total.scene().index();
    for (int k = i - 1; k >= 0; k--) {
      Figure part = figures.get(k);
      boolean next = part.scene().index() == scene - 1;
      if (!next || part.scene().kind() != Passage.Kind.LIST_ITEM) {
        break;
      }
      if (!part.isLevel() || !part.like(total)) {
        return List.of();
      }
      parts.add(0, part);
      scene--;
    }
    return parts;
  }

  private static boolean sameUnit(Figure one, Figure other) {
    String unit = one.value().unit();
    return unit == null ? other.value().unit() == null : unit.equals(other.value().unit());
  }
}
