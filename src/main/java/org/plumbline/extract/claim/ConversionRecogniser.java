package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Unit;

/**
 * One amount in two units: "a 30-foot (9-metre) wall", "12 acres, or about five hectares". Money is
 * left out: its rates are no constants.
 */
public final class ConversionRecogniser implements Recogniser {
  /** Dimensions whose units are ways of counting, or worth different amounts by place and day. */
  private static final Set<String> NOT_CONVERTED =
      Set.of("money", "price", "count", "percent", "per", "point", "index", "parts", "frequency");

  private static final Set<String> DIFFERENCES =
      Set.of(
          "warmer",
          "cooler",
          "hotter",
          "colder",
          "rise",
          "rose",
          "rises",
          "risen",
          "increase",
          "increased",
          "above",
          "below",
          "drop",
          "dropped",
          "fall",
          "fell",
          "fallen",
          "by",
          "difference",
          "more",
          "less",
          "higher",
          "lower",
          "warmed",
          "cooled",
          "warming",
          "limit",
          "up",
          "down");

  private static final int REACH = 6;

  @Override
  public List<Draft> recognise(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    List<FigureHit> figures = scene.figures();
    for (int i = 0; i + 1 < figures.size(); i++) {
      FigureHit one = figures.get(i);
      FigureHit other = figures.get(i + 1);
      int end = end(scene, one, other);
      if (end > 0 && convertible(scene, one, other)) {
        drafts.add(
            new Draft(
                ClaimKind.CONVERSION,
                one.from(),
                end,
                new Reading.OfConversion(
                    one.value(),
                    other.value(),
                    mayDiffer(scene, one, end),
                    Contexts.of(scene, one.from(), end))));
      }
    }
    return drafts;
  }

  /** Where the second telling ends, its closing bracket included; 0 where it is no such. */
  private static int end(Scene scene, FigureHit one, FigureHit other) {
    int from = one.to();
    int to = other.from();
    if (to - from > REACH || to < from) {
      return 0;
    }
    int bracket = -1;
    for (int i = from; i < to; i++) {
      bracket = scene.is(i, "(") || scene.is(i, "[") ? i : bracket;
    }
    if (bracket >= 0) {
      return bracket - from <= 2 ? endOfBracket(scene, bracket, other) : 0;
    }
    boolean slash = to - from == 1 && scene.is(from, "/");
    boolean comma = false;
    for (int i = from; i < to; i++) {
      comma |= scene.is(i, ",") || scene.is(i, "\u2013") || scene.is(i, "\u2014");
    }
    boolean or = scene.is(to - 1, "or") && (comma || to - from == 1);
    boolean equal =
        scene.is(to - 1, "to") && (scene.is(to - 2, "equivalent") || scene.is(to - 2, "equal"));
    return slash || or || equal ? other.to() : 0;
  }

  private static int endOfBracket(Scene scene, int bracket, FigureHit other) {
    for (int i = bracket + 1; i < other.from(); i++) {
      if (!scene.is(i, "or") && !scene.is(i, "i.e.")) {
        return 0;
      }
    }
    for (int i = other.to(); i <= other.to() + 2; i++) {
      if (scene.is(i, ")") || scene.is(i, "]")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean convertible(Scene scene, FigureHit one, FigureHit other) {
    Optional<Unit> first = unit(scene, one);
    Optional<Unit> second = unit(scene, other);
    return first.isPresent()
        && second.isPresent()
        && !first.get().code().equals(second.get().code())
        && first.get().dimension().equals(second.get().dimension())
        && NOT_CONVERTED.stream().noneMatch(not -> first.get().dimension().startsWith(not));
  }

  private static Optional<Unit> unit(Scene scene, FigureHit figure) {
    String code = figure.value().unit();
    return code == null ? Optional.empty() : scene.lexicon().units().find(code);
  }

  /** "2C warmer", "a rise of 2 degrees": then no zero point is to be added. */
  private static boolean mayDiffer(Scene scene, FigureHit one, int end) {
    for (int i = one.from() - 4; i < end + 3; i++) {
      boolean around = i < one.from() || i >= end;
      if (around && DIFFERENCES.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
