package org.plumbline.model.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many claims were checked.
 *
 * @param checked those that references decided
 * @param verdicts how many have each verdict, in the order of {@link Verdict}; a verdict that none
 *     has is left out
 */
public record Coverage(int claims, int checked, Map<Verdict, Integer> verdicts) {

  public static Coverage of(List<CheckedClaim> claims) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    int checked = 0;
    for (CheckedClaim claim : claims) {
      verdicts.merge(claim.verdict(), 1, Integer::sum);
      checked += claim.verdict().checked() ? 1 : 0;
    }
    return new Coverage(claims.size(), checked, verdicts);
  }
}
