package org.plumbline.extract.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.text.Token;

/**
 * Figures that only mean something beside another: "one post in ten", "3,470 out of 34,710", "98
 * men for every 100 women".
 */
final class Proportions {
  private static final Set<String> PRONOUNS =
      Set.of("us", "them", "you", "these", "those", "which", "whom");
  private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "his", "her", "our");
  private static final int PHRASE = 6;

  private Proportions() {}

  /** Whether two neighbouring figures are one proportion; "12 out of 10" is a manner of speech. */
  static boolean pairs(Scene scene, FigureHit first, FigureHit second) {
    int gap = second.from() - first.to();
    boolean outOf =
        gap == 2
            && scene.is(first.to(), "out")
            && scene.is(first.to() + 1, "of")
            && !rises(second, first);
    boolean forEvery = gap == 2 && scene.is(first.to(), "for") && scene.is(first.to() + 1, "every");
    boolean in = gap == 1 && scene.is(first.to(), "in") && bare(second) && rises(first, second);
    return outOf || forEvery || in;
  }

  private static boolean bare(FigureHit figure) {
    return figure.counted() == null && figure.value().unit() == null;
  }

  private static boolean rises(FigureHit first, FigureHit second) {
    return second.number().value().compareTo(first.number().value()) > 0;
  }

  /** A claim over both. */
  static Draft draft(Scene scene, FigureHit first, FigureHit second, Reading.OfFigure reading) {
    boolean every = scene.is(first.to(), "for");
    BigDecimal part = first.value().value();
    BigDecimal whole = second.value().value();
    boolean divides = part != null && whole != null && whole.signum() > 0;
    Reading.OfFigure share =
        divides && part != null && whole != null
            ? new Reading.OfFigure(
                quotient(scene, first, second, part, whole),
                reading.concept(),
                reading.counted(),
                null,
                reading.context())
            : reading;
    return new Draft(every ? ClaimKind.RATIO : ClaimKind.SHARE, first.from(), second.to(), share);
  }

  /** "One in ten" stands for what rounds to it; two counts for their quotient to three digits. */
  private static ReportedValue quotient(
      Scene scene, FigureHit first, FigureHit second, BigDecimal part, BigDecimal whole) {
    BigDecimal value = part.divide(whole, MathContext.DECIMAL64);
    boolean small = part.compareTo(BigDecimal.TEN) < 0;
    BigDecimal ulp = small ? value.movePointLeft(1) : value.movePointLeft(2);
    Interval printed = Interval.printed(value, ulp, first.value().bound());
    return new ReportedValue(
        scene.words(first.from(), second.to()),
        value,
        printed,
        ulp,
        first.value().bound(),
        first.value().hedge(),
        null);
  }

  /** The second number of "one nursing post in ten". */
  static boolean isDenominator(Scene scene, FigureHit figure) {
    if (!bare(figure) || !scene.is(figure.from() - 1, "in")) {
      return false;
    }
    for (int i = figure.from() - 2; i >= Math.max(0, figure.from() - PHRASE); i--) {
      if (scene.token(i).kind() == Token.Kind.PUNCTUATION) {
        return false;
      }
      NumberHit number = NumberGrammar.at(scene.tokens(), i);
      if (number != null) {
        return number.value().compareTo(figure.number().value()) < 0;
      }
    }
    return false;
  }

  /**
   * Whether a figure counts only some of what is named behind it: "34 of us", "five of the city's
   * 18 libraries".
   */
  static boolean isPart(Scene scene, FigureHit figure) {
    int of = figure.numberTo();
    boolean measured = figure.value().unit() != null && figure.counted() == null;
    if (!scene.is(of, "of") || measured) {
      return false;
    }
    if (PRONOUNS.contains(scene.lower(of + 1))) {
      return true;
    }
    return DETERMINERS.contains(scene.lower(of + 1))
        && scene.figures().stream()
            .anyMatch(other -> other.from() > of && other.from() <= of + PHRASE);
  }
}
