package org.plumbline.report.html;

import org.plumbline.model.report.Verdict;

/** The class of the style sheet that gives a verdict its colour and underline. */
final class VerdictStyle {
  private VerdictStyle() {}

  static String of(Verdict verdict) {
    return "v-" + verdict.word();
  }

  /** The verdict that shows where claims overlap: the lower, the more it matters. */
  static int rank(Verdict verdict) {
    return switch (verdict) {
      case INCONSISTENT -> 0;
      case OUTDATED -> 1;
      case CONTESTED -> 2;
      case NOT_COMPARABLE -> 3;
      case NO_REFERENCE -> 4;
      case NOT_CHECKABLE -> 5;
      case CONSISTENT -> 6;
    };
  }
}
