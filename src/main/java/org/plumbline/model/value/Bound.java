package org.plumbline.model.value;

import java.util.Locale;

/** How a figure is limited. */
public enum Bound {
  POINT,
  ABOUT,
  RANGE,
  AT_LEAST,
  AT_MOST,
  MORE_THAN,
  LESS_THAN;

  /** The word that data, rules and reports use, such as {@code at-least}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
