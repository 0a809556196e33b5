package org.plumbline.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.model.report.Coverage;
import org.plumbline.model.report.Verdict;

/** How many claims were found, and what became of them. */
public final class CoverageWords {
  private CoverageWords() {}

  /** {@code Checked 12 of 19 claims: 10 consistent, 2 contested.} */
  public static String checked(Coverage coverage) {
    if (coverage.claims() == 0) {
      return "No claim was found that states a figure, a date, an office or a place.";
    }
    String counts = counts(coverage, true);
    return "Checked "
        + coverage.checked()
        + " of "
        + coverage.claims()
        + (coverage.claims() == 1 ? " claim" : " claims")
        + (counts.isEmpty() ? "." : ": " + counts + ".");
  }

  /** {@code Not checked: 3 not comparable, 1 no reference.} Empty where all were. */
  public static String unchecked(Coverage coverage) {
    String counts = counts(coverage, false);
    return counts.isEmpty() ? "" : "Not checked: " + counts + ".";
  }

  private static String counts(Coverage coverage, boolean checked) {
    List<String> said = new ArrayList<>();
    for (Map.Entry<Verdict, Integer> count : coverage.verdicts().entrySet()) {
      if (count.getKey().checked() == checked) {
        said.add(count.getValue() + " " + VerdictWords.title(count.getKey()));
      }
    }
    return String.join(", ", said);
  }
}
