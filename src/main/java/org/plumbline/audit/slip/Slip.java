package org.plumbline.audit.slip;

import java.util.Locale;

/** A way in which a figure, a date or a direction goes wrong. */
public enum Slip {
  TIMES_TEN("a figure ten times as large"),
  TENTH("a figure a tenth as large"),
  SCALE("a wrong scale, such as million for billion"),
  DIGITS_EXCHANGED("two neighbouring digits exchanged"),
  LAST_DIGIT("the last digit that counts off by one"),
  YEAR("the year off by one"),
  CALENDAR("another month, weekday or day"),
  PERCENT_POINTS("percent for percentage points, or the reverse"),
  NEIGHBOUR("the figure of another claim of the article"),
  DIRECTION("the direction reversed");

  private final String says;

  Slip(String says) {
    this.says = says;
  }

  /** The word that results use, such as {@code times-ten}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is done, in a few words. */
  public String says() {
    return says;
  }
}
