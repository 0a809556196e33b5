package org.plumbline.report.html.chart;

import java.util.List;

/** Turns values into places between 0 and 1, and says which places to label. */
interface Axis {

  /** 0 at the left edge, 1 at the right one. */
  double place(double value);

  /** From left to right. */
  List<Tick> ticks();

  /** What a reader must know of the axis; empty for nothing. */
  String note();

  /** A labelled value. */
  record Tick(double value, String label) {}
}
