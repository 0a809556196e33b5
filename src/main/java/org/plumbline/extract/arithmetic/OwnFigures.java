package org.plumbline.extract.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.claim.Draft;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Computation;

/**
 * Finds for each figure of an article which of its other figures make it up: the levels of a
 * change, the part and the whole of a share, the parts of a total.
 */
public final class OwnFigures {

  /** A claim with the sentence it stands in. */
  public record Stated(Scene scene, Draft draft) {}

  private OwnFigures() {}

  /** The same claims in the same order, each with what it comes to by the others. */
  public static List<Draft> related(List<Stated> stated) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      if (stated.get(i).draft().reading() instanceof Reading.OfFigure reading) {
        figures.add(new Figure(i, stated.get(i).scene(), stated.get(i).draft(), reading));
      }
    }
    figures.sort(
        Comparator.comparingInt((Figure f) -> f.scene().index())
            .thenComparingInt(Figure::from)
            .thenComparingInt(Figure::to));
    Draft[] drafts = stated.stream().map(Stated::draft).toArray(Draft[]::new);
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      Computation computation = computation(figures, i);
      if (computation != null) {
        drafts[figure.index()] =
            new Draft(
                kind(figure.draft().kind(), computation),
                figure.from(),
                figure.to(),
                figure.reading().computedAs(computation));
      }
    }
    return List.of(drafts);
  }

  /** What is told as a sum or a share of other figures is one, whatever its words. */
  private static ClaimKind kind(ClaimKind kind, Computation computation) {
    boolean level = kind == ClaimKind.FIGURE || kind == ClaimKind.BOUND || kind == ClaimKind.SHARE;
    return switch (computation.operation()) {
      case SUM -> level && computation.complete() ? ClaimKind.SUM : kind;
      case SHARE -> level ? ClaimKind.SHARE : kind;
      case RATIO -> level ? ClaimKind.RATIO : kind;
      case DIFFERENCE, PERCENTAGE_CHANGE -> kind;
    };
  }

  private static @Nullable Computation computation(List<Figure> figures, int i) {
    Computation moved = new Movements(figures).of(i);
    Computation shared = moved == null ? new Parts(figures).of(i) : moved;
    return shared == null ? new Totals(figures).of(i) : shared;
  }
}
