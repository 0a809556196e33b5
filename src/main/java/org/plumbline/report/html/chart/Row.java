package org.plumbline.report.html.chart;

import java.util.List;

/**
 * A line of a chart.
 *
 * @param label stands above the bars
 * @param bars drawn in order, the later over the earlier
 */
record Row(String label, List<Bar> bars) {
  Row {
    bars = List.copyOf(bars);
  }
}
