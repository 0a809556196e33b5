package org.plumbline.report.text;

import org.plumbline.model.report.Verdict;

/** How a stretch of text is coloured. */
enum Ink {
  PLAIN("[0m"),
  BOLD("[1m"),
  DIM("[2m"),
  RED("[1;31m"),
  YELLOW("[1;33m"),
  MAGENTA("[1;35m"),
  BLUE("[1;34m"),
  GREEN("[32m");

  private final String sequence;

  Ink(String sequence) {
    this.sequence = sequence;
  }

  /** What follows the escape character. */
  String sequence() {
    return sequence;
  }

  static Ink of(Verdict verdict) {
    return switch (verdict) {
      case CONSISTENT -> GREEN;
      case INCONSISTENT -> RED;
      case OUTDATED -> YELLOW;
      case CONTESTED -> MAGENTA;
      case NOT_COMPARABLE -> BLUE;
      case NO_REFERENCE, NOT_CHECKABLE -> BOLD;
    };
  }
}
