package org.plumbline.report.html.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.report.wording.NumberWords;

/** Equal differences look equal. */
final class LinearAxis implements Axis {
  private static final int MOST_TICKS = 5;
  private static final int[] STEPS = {1, 2, 5};

  private final Domain domain;

  LinearAxis(Domain edges) {
    double size = Math.max(Math.abs(edges.low()), Math.abs(edges.high()));
    this.domain = edges.padded(size == 0 ? 1 : size / 10);
  }

  @Override
  public double place(double value) {
    return (value - domain.low()) / (domain.high() - domain.low());
  }

  @Override
  public List<Tick> ticks() {
    BigDecimal low = new BigDecimal(domain.low());
    BigDecimal high = new BigDecimal(domain.high());
    BigDecimal step = step(high.subtract(low));
    List<Tick> ticks = new ArrayList<>();
    BigDecimal at = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
    while (at.compareTo(high) <= 0) {
      ticks.add(new Tick(at.doubleValue(), NumberWords.say(at)));
      at = at.add(step);
    }
    return ticks;
  }

  @Override
  public String note() {
    return "";
  }

  /** The finest of 1, 2 or 5 times a power of ten that does not give too many ticks. */
  private static BigDecimal step(BigDecimal size) {
    int exponent = size.precision() - size.scale() - 2;
    while (true) {
      for (int factor : STEPS) {
        BigDecimal step = BigDecimal.valueOf(factor).scaleByPowerOfTen(exponent);
        if (size.divide(step, 0, RoundingMode.FLOOR).compareTo(BigDecimal.valueOf(MOST_TICKS))
            < 0) {
          return step.scale() < 0 ? step.setScale(0) : step;
        }
      }
      exponent++;
    }
  }
}
