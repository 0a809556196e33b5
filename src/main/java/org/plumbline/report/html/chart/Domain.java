package org.plumbline.report.html.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The stretch of values that a chart shows.
 *
 * @param low lowest edge of any bar
 * @param high highest edge of any bar
 * @param openBelow whether a bar goes on below
 * @param openAbove whether a bar goes on above
 */
record Domain(double low, double high, boolean openBelow, boolean openAbove) {
  private static final double MARGIN = 0.06;
  private static final double MARGIN_WHERE_OPEN = 0.25;

  /** Nothing where no bar has an edge, or an edge is too large to draw. */
  static Optional<Domain> of(List<Row> rows) {
    List<Double> edges = new ArrayList<>();
    boolean openBelow = false;
    boolean openAbove = false;
    for (Row row : rows) {
      for (Bar bar : row.bars()) {
        if (bar.low() != null) {
          edges.add(bar.low());
        }
        if (bar.high() != null) {
          edges.add(bar.high());
        }
        openBelow |= bar.low() == null;
        openAbove |= bar.high() == null;
      }
    }
    if (edges.isEmpty() || edges.stream().anyMatch(edge -> !Double.isFinite(edge))) {
      return Optional.empty();
    }
    return Optional.of(
        new Domain(Collections.min(edges), Collections.max(edges), openBelow, openAbove));
  }

  /** With room to either side, more where a bar goes on. */
  Domain padded(double least) {
    double size = Math.max(high - low, least);
    return new Domain(
        low - size * (openBelow ? MARGIN_WHERE_OPEN : MARGIN),
        high + size * (openAbove ? MARGIN_WHERE_OPEN : MARGIN),
        openBelow,
        openAbove);
  }
}
