package org.plumbline.report.wording;

import java.time.LocalDate;
import org.plumbline.model.report.SuppressedClaim;
import org.plumbline.model.report.Suppression;

/** How a claim that an editor has set aside is told. */
public final class SuppressionWords {
  private SuppressionWords() {}

  /** What was found, by which rule, and who accepted it why and until when. */
  public static String say(SuppressedClaim suppressed) {
    Suppression suppression = suppressed.suppression();
    LocalDate until = suppression.until();
    return VerdictWords.title(suppressed.checked().verdict())
        + " (rule "
        + suppression.rule()
        + "), accepted by "
        + suppression.by()
        + (until == null ? "" : " until " + PeriodWords.say(until))
        + ": "
        + suppression.reason();
  }
}
