package org.plumbline.model.report;

import java.util.Locale;

/** What the references say of a claim. Consistency with named references, never truth. */
public enum Verdict {
  CONSISTENT,
  INCONSISTENT,
  OUTDATED,
  CONTESTED,
  NOT_COMPARABLE,
  NO_REFERENCE,
  NOT_CHECKABLE;

  /** Whether references decided the claim one way or the other. */
  public boolean checked() {
    return this == CONSISTENT || this == INCONSISTENT || this == OUTDATED || this == CONTESTED;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
