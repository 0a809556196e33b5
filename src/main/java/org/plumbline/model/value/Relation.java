package org.plumbline.model.value;

import java.util.Locale;

/** Where what a claim states lies, seen from what a reference states. */
public enum Relation {
  /** All of the claim lies within the reference, or the other way round. */
  INSIDE(true),
  /** They share some values, not all. */
  OVERLAPS(true),
  /** The claimed figure is lower. */
  BELOW(false),
  /** The claimed figure is higher. */
  ABOVE(false),
  /** The claimed date is earlier. */
  BEFORE(false),
  /** The claimed date is later. */
  AFTER(false),
  /** The claimed place lies elsewhere. */
  OUTSIDE(false),
  /** The claimed movement goes the other way. */
  OPPOSITE(false),
  /** The office was another's at the time, or the person held another. */
  OTHER(false),
  /** They cannot be compared, or the tables of the rules leave it open. */
  UNDECIDED(false);

  private final boolean compatible;

  Relation(boolean compatible) {
    this.compatible = compatible;
  }

  public boolean compatible() {
    return compatible;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How a claimed interval lies to a reference's. */
  public static Relation of(Interval claimed, Interval reference) {
    if (claimed.below(reference)) {
      return BELOW;
    }
    if (claimed.above(reference)) {
      return ABOVE;
    }
    return claimed.inside(reference) || reference.inside(claimed) ? INSIDE : OVERLAPS;
  }
}
