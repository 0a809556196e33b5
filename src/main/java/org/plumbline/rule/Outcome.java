package org.plumbline.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Verdict;

/** What a rule does when its conditions hold. */
public sealed interface Outcome {

  /**
   * Says something of the claim.
   *
   * @param kind what it says
   * @param caveat the caveat it adds, or null; always there where the kind is {@code caveat}
   * @param differs which of measure, area, period and unit differ, for {@code not-comparable}
   */
  record Finds(Finding.Kind kind, @Nullable String caveat, List<String> differs)
      implements Outcome {
    public Finds {
      differs = List.copyOf(differs);
    }
  }

  /**
   * Keeps a reference from being used.
   *
   * @param reason the standing it gets: {@code hindsight}, {@code stale} …
   */
  record Excludes(String reason) implements Outcome {}

  /**
   * Gives the verdict.
   *
   * @param precedence of several verdict rules that apply the highest decides
   */
  record Decides(Verdict verdict, int precedence) implements Outcome {}
}
