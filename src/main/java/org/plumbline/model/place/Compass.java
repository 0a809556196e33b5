package org.plumbline.model.place;

import java.math.BigDecimal;
import java.util.Locale;

/** The eight winds. */
public enum Compass {
  NORTH("0"),
  NORTH_EAST("45"),
  EAST("90"),
  SOUTH_EAST("135"),
  SOUTH("180"),
  SOUTH_WEST("225"),
  WEST("270"),
  NORTH_WEST("315");

  private final BigDecimal bearing;

  Compass(String bearing) {
    this.bearing = new BigDecimal(bearing);
  }

  /** Degrees clockwise from north. */
  public BigDecimal bearing() {
    return bearing;
  }

  /** Whether this is one of the four cardinal directions. */
  public boolean cardinal() {
    return bearing.remainder(BigDecimal.valueOf(90)).signum() == 0;
  }

  /** The word that texts and reports use, such as {@code north-east}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How far a bearing is from this direction, 0 to 180 degrees. */
  public BigDecimal offBy(BigDecimal degrees) {
    BigDecimal circle = BigDecimal.valueOf(360);
    BigDecimal apart = degrees.subtract(bearing).abs().remainder(circle);
    return apart.min(circle.subtract(apart));
  }

  /** The direction nearest to a bearing. */
  public static Compass nearest(BigDecimal degrees) {
    Compass best = NORTH;
    for (Compass one : values()) {
      if (one.offBy(degrees).compareTo(best.offBy(degrees)) < 0) {
        best = one;
      }
    }
    return best;
  }
}
