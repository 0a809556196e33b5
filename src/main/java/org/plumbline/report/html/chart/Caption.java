package org.plumbline.report.html.chart;

import java.util.List;

/** What stands beside bars: short where it is drawn, in full for readers who cannot see it. */
final class Caption {
  private static final int ROOM = 58;

  private Caption() {}

  static String cut(String label) {
    int length = label.codePointCount(0, label.length());
    return length <= ROOM
        ? label
        : label.substring(0, label.offsetByCodePoints(0, ROOM - 1)).stripTrailing() + "…";
  }

  static String describe(List<String> labels, String note) {
    return String.join(". ", labels) + "." + (note.isEmpty() ? "" : " Drawn on a " + note + ".");
  }
}
