package org.plumbline.report.wording;

import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;

/** What a verdict is called, the sign that stands for it, and what it means. */
public final class VerdictWords {
  private VerdictWords() {}

  /** In the middle of a sentence: {@code not comparable}. */
  public static String title(Verdict verdict) {
    return switch (verdict) {
      case CONSISTENT -> "consistent";
      case INCONSISTENT -> "inconsistent";
      case OUTDATED -> "outdated";
      case CONTESTED -> "contested";
      case NOT_COMPARABLE -> "not comparable";
      case NO_REFERENCE -> "no reference";
      case NOT_CHECKABLE -> "not checkable";
    };
  }

  /** One sign that tells the verdicts apart without colour. */
  public static String sign(Verdict verdict) {
    return switch (verdict) {
      case CONSISTENT -> "✓";
      case INCONSISTENT -> "✗";
      case OUTDATED -> "↺";
      case CONTESTED -> "⇄";
      case NOT_COMPARABLE -> "≠";
      case NO_REFERENCE -> "∅";
      case NOT_CHECKABLE -> "?";
    };
  }

  public static String meaning(Verdict verdict) {
    return switch (verdict) {
      case CONSISTENT ->
          "A reference for the same measure, area and period agrees; none disagrees.";
      case INCONSISTENT -> "Every reference disagrees, or the article disagrees with itself.";
      case OUTDATED -> "Fits an earlier period than the one claimed.";
      case CONTESTED -> "References disagree among themselves.";
      case NOT_COMPARABLE -> "The nearest reference is about something else.";
      case NO_REFERENCE -> "Nothing in facts/ covers it.";
      case NOT_CHECKABLE -> "Nothing measurable is stated, or it is unclear what it refers to.";
    };
  }

  /** How much it matters, without the words of a compiler. */
  public static String weight(Severity severity) {
    return switch (severity) {
      case ERROR -> "serious";
      case WARNING -> "worth a look";
      case NOTE -> "minor";
    };
  }
}
