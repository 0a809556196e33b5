package org.plumbline.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.NameHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReportedValue;

/**
 * The sum that conjuncts imply without stating it: "200 nurses in Leeds and 300 in York" make 500
 * in both together. Only where the second figure leaves out its noun, so that both surely count the
 * same, and each has a place of its own.
 */
public final class SumRecogniser implements Recogniser {

  @Override
  public List<Draft> recognise(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    List<FigureHit> figures = scene.figures();
    for (int i = 0; i < figures.size(); i++) {
      int last = i;
      while (last + 1 < figures.size()
          && figures.get(last + 1).inherited()
          && adds(figures.get(last + 1))) {
        last++;
      }
      if (last > i && adds(figures.get(i))) {
        Draft draft = draft(scene, figures.subList(i, last + 1));
        if (draft != null) {
          drafts.add(draft);
        }
        i = last;
      }
    }
    return drafts;
  }

  private static boolean adds(FigureHit figure) {
    Bound bound = figure.value().bound();
    return figure.value().value() != null
        && figure.counted() != null
        && (bound == Bound.POINT || bound == Bound.ABOUT);
  }

  private static @Nullable Draft draft(Scene scene, List<FigureHit> figures) {
    List<Reading.OfFigure> parts = new ArrayList<>();
    List<Mention> places = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    Interval printed = Interval.point(BigDecimal.ZERO);
    BigDecimal ulp = BigDecimal.ZERO;
    int end = 0;
    for (FigureHit figure : figures) {
      NameHit place = placeBehind(scene, figure);
      BigDecimal value = figure.value().value();
      BigDecimal place10 = figure.value().ulp();
      if (place == null || value == null || place10 == null) {
        return null;
      }
      places.add(Contexts.mention(scene, place));
      parts.add(FigureRecogniser.reading(scene, figure));
      sum = sum.add(value);
      printed = printed.plus(figure.value().printed());
      ulp = ulp.max(place10);
      end = place.to();
    }
    FigureHit first = figures.get(0);
    Context around = Contexts.of(scene, first);
    Context context =
        new Context(
            places,
            around.entities(),
            around.time(),
            around.attribution(),
            around.modality(),
            around.frequency(),
            figures.stream()
                .map(FigureHit::certainty)
                .filter(c -> c != null)
                .findFirst()
                .orElse(null),
            around.quoted(),
            around.words());
    ReportedValue value =
        new ReportedValue(
            sum.toPlainString(),
            sum,
            printed,
            ulp,
            Bound.ABOUT,
            hedge(figures),
            first.value().unit());
    String counted = first.counted();
    return new Draft(
        ClaimKind.SUM,
        first.from(),
        end,
        new Reading.OfSum(value, counted == null ? "" : counted, counted, parts, context));
  }

  private static @Nullable String hedge(List<FigureHit> figures) {
    return figures.stream()
        .map(f -> f.value().hedge())
        .filter(h -> h != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable NameHit placeBehind(Scene scene, FigureHit figure) {
    if (!scene.is(figure.to(), "in")
        && !scene.is(figure.to(), "from")
        && !scene.is(figure.to(), "at")) {
      return null;
    }
    int at = scene.is(figure.to() + 1, "the") ? figure.to() + 2 : figure.to() + 1;
    return scene.names(Name.Type.AREA).stream()
        .filter(area -> area.from() == at)
        .findFirst()
        .orElse(null);
  }
}
