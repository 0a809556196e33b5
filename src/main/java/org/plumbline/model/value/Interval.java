package org.plumbline.model.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers between two edges. An edge is open or closed, and a missing one has no limit.
 *
 * @param low the lower edge, or null for none
 * @param lowOpen whether the lower edge itself is left out
 * @param high the upper edge, or null for none
 * @param highOpen whether the upper edge itself is left out
 */
public record Interval(
    @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {

  public static final Interval EVERYTHING = new Interval(null, true, null, true);

  public Interval {
    if (low != null && high != null) {
      int order = low.compareTo(high);
      if (order > 0 || (order == 0 && (lowOpen || highOpen))) {
        throw new IllegalArgumentException("Interval (" + low + ", " + high + ") is empty.");
      }
    }
    lowOpen = low == null || lowOpen;
    highOpen = high == null || highOpen;
  }

  /** Exactly one number. */
  public static Interval point(BigDecimal value) {
    return new Interval(value, false, value, false);
  }

  /** Both edges belong to it. */
  public static Interval closed(BigDecimal low, BigDecimal high) {
    return new Interval(low, false, high, false);
  }

  /** Neither edge belongs to it. */
  public static Interval open(BigDecimal low, BigDecimal high) {
    return new Interval(low, true, high, true);
  }

  public static Interval atLeast(BigDecimal low) {
    return new Interval(low, false, null, true);
  }

  public static Interval moreThan(BigDecimal low) {
    return new Interval(low, true, null, true);
  }

  public static Interval atMost(BigDecimal high) {
    return new Interval(null, true, high, false);
  }

  public static Interval lessThan(BigDecimal high) {
    return new Interval(null, true, high, true);
  }

  /**
   * What rounds to a figure printed with its last digit at a given place: half a unit of that place
   * to either side. Both edges are open, so that two printed figures agree only if they share more
   * than an edge (2.3 and 2.4 are two figures).
   *
   * @param unitInLastPlace the place of the last digit that counts: 0.1 for 2.3, 100 for 3,500
   */
  public static Interval rounding(BigDecimal value, BigDecimal unitInLastPlace) {
    BigDecimal half = unitInLastPlace.abs().divide(BigDecimal.valueOf(2));
    return half.signum() == 0 ? point(value) : open(value.subtract(half), value.add(half));
  }

  /**
   * What a figure stands for under a bound: the side that the bound leaves open, or else what
   * rounds to it.
   *
   * @param unitInLastPlace as for {@link #rounding}
   */
  public static Interval printed(BigDecimal value, BigDecimal unitInLastPlace, Bound bound) {
    return switch (bound) {
      case AT_LEAST -> atLeast(value);
      case MORE_THAN -> moreThan(value);
      case AT_MOST -> atMost(value);
      case LESS_THAN -> lessThan(value);
      case POINT, ABOUT, RANGE -> rounding(value, unitInLastPlace);
    };
  }

  public boolean contains(BigDecimal number) {
    return !isBelow(number) && !isAbove(number);
  }

  /** Whether all of this interval lies below a number. */
  private boolean isBelow(BigDecimal number) {
    if (high == null) {
      return false;
    }
    int order = high.compareTo(number);
    return order < 0 || (order == 0 && highOpen);
  }

  /** Whether all of this interval lies above a number. */
  private boolean isAbove(BigDecimal number) {
    if (low == null) {
      return false;
    }
    int order = low.compareTo(number);
    return order > 0 || (order == 0 && lowOpen);
  }

  /** Whether all of this interval lies below all of the other, sharing no number with it. */
  public boolean below(Interval other) {
    if (high == null || other.low == null) {
      return false;
    }
    int order = high.compareTo(other.low);
    return order < 0 || (order == 0 && (highOpen || other.lowOpen));
  }

  /** Whether all of this interval lies above all of the other, sharing no number with it. */
  public boolean above(Interval other) {
    return other.below(this);
  }

  public boolean overlaps(Interval other) {
    return !below(other) && !above(other);
  }

  /** Whether every number of this interval lies in the other. */
  public boolean inside(Interval other) {
    return lowerEdgeReaches(other) && upperEdgeReaches(other);
  }

  private boolean lowerEdgeReaches(Interval other) {
    if (other.low == null) {
      return true;
    }
    if (low == null) {
      return false;
    }
    int order = low.compareTo(other.low);
    return order > 0 || (order == 0 && (lowOpen || !other.lowOpen));
  }

  private boolean upperEdgeReaches(Interval other) {
    if (other.high == null) {
      return true;
    }
    if (high == null) {
      return false;
    }
    int order = high.compareTo(other.high);
    return order < 0 || (order == 0 && (highOpen || !other.highOpen));
  }

  /** The smallest interval that holds both. */
  public Interval cover(Interval other) {
    boolean mineIsLower = other.lowerEdgeReaches(this);
    boolean mineIsHigher = other.upperEdgeReaches(this);
    return new Interval(
        mineIsLower ? low : other.low,
        mineIsLower ? lowOpen : other.lowOpen,
        mineIsHigher ? high : other.high,
        mineIsHigher ? highOpen : other.highOpen);
  }

  /** Minkowski sum: every sum of a number of this interval and one of the other. */
  public Interval plus(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : low.add(other.low),
        lowOpen || other.lowOpen,
        high == null || other.high == null ? null : high.add(other.high),
        highOpen || other.highOpen);
  }

  public Interval times(BigDecimal factor) {
    BigDecimal first = low == null ? null : low.multiply(factor);
    BigDecimal second = high == null ? null : high.multiply(factor);
    return factor.signum() < 0
        ? new Interval(second, highOpen, first, lowOpen)
        : new Interval(first, lowOpen, second, highOpen);
  }

  public Interval plus(BigDecimal number) {
    return new Interval(
        low == null ? null : low.add(number),
        lowOpen,
        high == null ? null : high.add(number),
        highOpen);
  }
}
