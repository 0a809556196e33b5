package org.plumbline.extract.claim;

import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Scene;

/** Tells an age from other figures: "Oskar Lund, 58," and "Ms Clarke, 47". */
final class Ages {
  private Ages() {}

  /** A bare number between commas behind a capitalised name. */
  static boolean isAge(Scene scene, FigureHit figure) {
    boolean bare =
        figure.counted() == null
            && figure.value().unit() == null
            && figure.to() - figure.from() == 1;
    boolean closed = figure.to() >= scene.tokens().size() || isSign(scene, figure.to());
    boolean behindName =
        figure.from() >= 2
            && scene.is(figure.from() - 1, ",")
            && scene.capitalised(figure.from() - 2);
    return bare && closed && behindName && figure.number().value().precision() <= 3;
  }

  private static boolean isSign(Scene scene, int i) {
    String word = scene.lower(i);
    return word.equals(",") || word.equals(".") || word.equals(")") || word.equals(";");
  }
}
