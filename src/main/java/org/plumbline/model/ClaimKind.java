package org.plumbline.model;

import java.util.Locale;

/** What a claim states. */
public enum ClaimKind {
  FIGURE,
  RANGE,
  BOUND,
  CHANGE,
  SHARE,
  RATIO,
  RANK,
  EXTREME,
  SUM,
  DATE,
  ANNIVERSARY,
  RELATIVE_DATE,
  DURATION,
  WEEKDAY,
  AGE,
  TENURE,
  DIRECTION,
  DISTANCE,
  CONTAINMENT,
  CONVERSION,
  TREND,
  /** What a row of a claims CSV says of a spreadsheet. */
  STATEMENT;

  /** The word that rules and reports use, such as {@code relative-date}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
