package org.plumbline.model.evidence;

import java.util.Locale;

/** Why a claim could not be paired with a reference. */
public enum Obstacle {
  /** Nothing stood in the way. */
  NONE,
  /** No measure, event, office or place of the catalogue is named. */
  NOTHING_LINKED,
  /** Several are named equally well. */
  AMBIGUOUS,
  /** The measure is known, but has no observation for the area or near the period. */
  NO_OBSERVATION,
  /** A relative date without a date to count from. */
  NO_ANCHOR,
  /** Nothing says what is dated or measured. */
  NO_REFERENT,
  /** A forecast, wish or condition. */
  NOT_STATED_AS_FACT,
  /** A change, share or total, which would have to be computed from several references. */
  NOT_DERIVED,
  /** The place has no coordinates. */
  NO_COORDINATES;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
