package org.plumbline.extract.arithmetic;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.value.Computation;
import org.plumbline.model.value.Computation.Operation;
import org.plumbline.model.value.ReportedValue;

/** The part and the whole of a share, where the text names both. */
final class Parts {
  private static final int APART = 8;
  private static final int TOLD_AGAIN = 4;
  private static final Set<String> SIGNS =
      Set.of(",", ":", "\u2013", "\u2014", "(", "or", "about", "some", "that", "is");

  private final List<Figure> figures;

  Parts(List<Figure> figures) {
    this.figures = figures;
  }

  /** A part with its whole. */
  private record Pair(int from, int to, ReportedValue part, ReportedValue whole) {}

  @Nullable Computation of(int i) {
    Figure share = figures.get(i);
    if (!share.isPercent() && !share.isFraction()) {
      return null;
    }
    for (int k = Math.max(0, i - 3); k < Math.min(figures.size(), i + 4); k++) {
      Pair pair = k == i || !figures.get(k).sameSentence(share) ? null : pair(k);
      if (pair != null && toldAgain(share, pair)) {
        return new Computation(Operation.SHARE, List.of(pair.part, pair.whole), true);
      }
    }
    return null;
  }

  /** "12 out of 40", "19 of the city's 24 wards", "Of the 175 papers, 12 were rejected". */
  private @Nullable Pair pair(int k) {
    Figure part = figures.get(k);
    FigureHit hit = hit(part);
    if (hit == null || part.isFraction() || part.isPercent() || part.isStep()) {
      return null;
    }
    if (part.draft().kind() == ClaimKind.SHARE) {
      FigureHit whole = next(part.scene(), hit);
      boolean close = whole != null && whole.from() - hit.numberTo() <= APART;
      return close && whole != null
          ? new Pair(part.from(), Math.max(part.to(), whole.to()), hit.value(), whole.value())
          : null;
    }
    Figure before = k == 0 ? null : figures.get(k - 1);
    boolean ofTheWhole =
        before != null
            && before.sameSentence(part)
            && before.isLevel()
            && before.like(part)
            && part.isLevel()
            && before.from() <= 2
            && before.scene().is(0, "of");
    return ofTheWhole && before != null
        ? new Pair(part.from(), part.to(), part.value(), before.value())
        : null;
  }

  private static @Nullable FigureHit hit(Figure figure) {
    return figure.scene().figures().stream()
        .filter(hit -> hit.from() == figure.from())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable FigureHit next(Scene scene, FigureHit hit) {
    return scene.figures().stream()
        .filter(other -> other.from() >= hit.numberTo())
        .findFirst()
        .orElse(null);
  }

  /** ", or almost four in five", " – about 1.2 per cent", "Roughly one in ten is empty: …". */
  private static boolean toldAgain(Figure share, Pair pair) {
    Scene scene = share.scene();
    int from = share.from() >= pair.to ? pair.to : share.to();
    int to = share.from() >= pair.to ? share.from() : pair.from;
    if (to < from || to - from > APART) {
      return false;
    }
    int words = 0;
    boolean sign = false;
    for (int t = from; t < to; t++) {
      boolean mark = SIGNS.contains(scene.lower(t));
      sign |= mark;
      words += mark ? 0 : 1;
      if (scene.is(t, "and") || scene.is(t, "but") || scene.is(t, "while")) {
        return false;
      }
    }
    return sign && words < TOLD_AGAIN;
  }
}
