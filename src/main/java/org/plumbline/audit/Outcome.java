package org.plumbline.audit;

import java.util.Locale;

/** What became of a change. */
public enum Outcome {
  /** A claim of the changed article is inconsistent, outdated or contested that was not before. */
  CAUGHT,
  /** No claim is, but the changed claim is no longer consistent. */
  LOST,
  /** The changed claim is still consistent, though the change is none that a reference allows. */
  UNSEEN,
  /**
   * The changed claim agrees with its reference as well: within a hedge, a bound or a rounding, or
   * with what the reference gives for the date put in. Not counted as an error.
   */
  TOLERATED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
