package org.plumbline.resolve;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Change.Direction;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReportedValue;

/** The two levels of a movement that the text writes as one range. */
final class MovementEnds {
  private MovementEnds() {}

  /**
   * "Fell from 9 to 7 tonnes": the two levels, the first one first; none where it is no such pair.
   */
  static Reading.OfFigure[] of(Reading.OfFigure figure, @Nullable Change change) {
    ReportedValue value = figure.value();
    BigDecimal low = value.printed().low();
    BigDecimal high = value.printed().high();
    boolean pair = change != null && value.value() == null && low != null && high != null;
    if (!pair || change == null || change.direction() == Direction.SAME) {
      return new Reading.OfFigure[0];
    }
    boolean down = change.direction() == Direction.DOWN;
    return new Reading.OfFigure[] {
      level(figure, down ? high : low), level(figure, down ? low : high)
    };
  }

  private static Reading.OfFigure level(Reading.OfFigure figure, @Nullable BigDecimal number) {
    BigDecimal known = Objects.requireNonNull(number);
    BigDecimal digits = known.scale() > 0 ? known : known.stripTrailingZeros();
    BigDecimal ulp = digits.ulp();
    ReportedValue value = figure.value();
    ReportedValue one =
        new ReportedValue(
            value.written(),
            known,
            Interval.rounding(known, ulp),
            ulp,
            value.hedge() == null ? Bound.POINT : Bound.ABOUT,
            value.hedge(),
            value.unit());
    return new Reading.OfFigure(
        one, figure.concept(), figure.counted(), figure.change(), figure.context());
  }
}
