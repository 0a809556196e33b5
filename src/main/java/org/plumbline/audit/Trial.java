package org.plumbline.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.slip.Alteration;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.report.Verdict;

/**
 * One change, tried.
 *
 * @param claims ids of the claims that it changes
 * @param kinds their kinds, each once
 * @param sentenceBefore the sentence as given
 * @param sentenceAfter the same with the change
 * @param sign the claim that tells of the change, or null where none does
 */
public record Trial(
    Alteration alteration,
    List<String> claims,
    List<ClaimKind> kinds,
    String sentenceBefore,
    String sentenceAfter,
    Outcome outcome,
    @Nullable Sign sign) {
  public Trial {
    claims = List.copyOf(claims);
    kinds = List.copyOf(kinds);
  }

  /**
   * A claim of the changed article.
   *
   * @param rule id of the rule that gave the verdict
   * @param elsewhere whether it is another claim than those changed
   */
  public record Sign(
      String quote, Verdict verdict, String rule, String conclusion, boolean elsewhere) {}
}
