package org.plumbline.extract.arithmetic;

import java.math.BigDecimal;
import java.util.Set;
import org.plumbline.extract.claim.Draft;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.ReportedValue;

/** A figure of the text with its place in it. */
record Figure(int index, Scene scene, Draft draft, Reading.OfFigure reading) {
  private static final Set<String> POINTS = Set.of("percentage-point", "point", "pp");
  private static final String PERCENT = "percent";

  int from() {
    return draft.from();
  }

  int to() {
    return draft.to();
  }

  ReportedValue value() {
    return reading.value();
  }

  boolean isPercent() {
    return PERCENT.equals(value().unit());
  }

  boolean isPoints() {
    return POINTS.contains(String.valueOf(value().unit()));
  }

  /** "A third", "two in five". */
  boolean isFraction() {
    BigDecimal number = value().value();
    return value().unit() == null
        && number != null
        && number.signum() > 0
        && number.compareTo(BigDecimal.ONE) < 0
        && draft.kind() != ClaimKind.RATIO;
  }

  /** The amount of a movement. */
  boolean isStep() {
    Change change = reading.change();
    return change != null && change.by() != null;
  }

  /** The level a movement began at. */
  boolean isStart() {
    Change change = reading.change();
    return change != null && change.from() != null && change.to() == null;
  }

  /** A level that stands for itself or at the end of a movement. */
  boolean isLevel() {
    boolean counts =
        switch (draft.kind()) {
          case FIGURE, BOUND, CHANGE, SUM -> true;
          default -> false;
        };
    return counts && !isStep() && !isStart() && !isFraction() && value().value() != null;
  }

  boolean isMultiple() {
    return draft.kind() == ClaimKind.RATIO;
  }

  /** Whether both can be terms of one sum: of one unit, or one of them without any. */
  boolean like(Figure other) {
    String one = value().unit();
    String two = other.value().unit();
    return one == null || two == null || one.equals(two);
  }

  boolean sameSentence(Figure other) {
    return scene.index() == other.scene.index();
  }

  boolean isBehind(Figure other) {
    return from() >= other.to();
  }
}
