package org.plumbline.report.html.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.report.wording.NumberWords;

/** Equal ratios look equal; for positive values that are too far apart for a linear axis. */
final class LogAxis implements Axis {
  private static final double FAR_APART = 40;
  private static final int MOST_TICKS = 6;

  private final Domain logarithms;

  LogAxis(Domain edges) {
    this.logarithms =
        new Domain(
                StrictMath.log10(edges.low()),
                StrictMath.log10(edges.high()),
                edges.openBelow(),
                edges.openAbove())
            .padded(1);
  }

  static boolean suits(Domain edges) {
    return edges.low() > 0 && edges.high() / edges.low() > FAR_APART;
  }

  @Override
  public double place(double value) {
    return (StrictMath.log10(value) - logarithms.low()) / (logarithms.high() - logarithms.low());
  }

  @Override
  public List<Tick> ticks() {
    int first = (int) Math.ceil(logarithms.low());
    int last = (int) Math.floor(logarithms.high());
    int step = (last - first) / MOST_TICKS + 1;
    List<Tick> ticks = new ArrayList<>();
    for (int exponent = first; exponent <= last; exponent += step) {
      BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exponent);
      BigDecimal plain = power.scale() < 0 ? power.setScale(0) : power;
      ticks.add(new Tick(plain.doubleValue(), NumberWords.say(plain)));
    }
    return ticks;
  }

  @Override
  public String note() {
    return "logarithmic scale";
  }
}
