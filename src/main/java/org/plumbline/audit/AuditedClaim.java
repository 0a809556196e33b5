package org.plumbline.audit;

import org.plumbline.model.Claim;

/**
 * A consistent claim and what became of its changes.
 *
 * @param left how many changes of it were not tried because there are too many
 */
public record AuditedClaim(Claim claim, Tally tally, int left) {

  /** Whether it could be changed and none of its changes would be noticed. */
  public boolean unguarded() {
    return tally.errors() > 0 && tally.caught() == 0;
  }
}
