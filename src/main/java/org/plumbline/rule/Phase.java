package org.plumbline.rule;

import java.util.Locale;

/** The order in which rules work. What one phase finds, the next one sees. */
public enum Phase {
  /** Which references may be used at all. */
  ADMISSIBLE,
  /** Each admitted reference against its claim. */
  COMPARE,
  /** The findings on a claim taken together. */
  COMBINE,
  /** One verdict for each claim. */
  VERDICT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
