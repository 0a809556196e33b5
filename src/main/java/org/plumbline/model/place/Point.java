package org.plumbline.model.place;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A point in WGS 84.
 *
 * @param lat degrees north of the equator, -90 to 90
 * @param lon degrees east of Greenwich, -180 to 180
 */
public record Point(BigDecimal lat, BigDecimal lon) {

  /** Mean radius of the earth (IUGG), in kilometres. */
  private static final double EARTH_RADIUS_KM = 6371.0088;

  public Point {
    if (lat.abs().compareTo(BigDecimal.valueOf(90)) > 0
        || lon.abs().compareTo(BigDecimal.valueOf(180)) > 0) {
      throw new IllegalArgumentException(
          "Point (" + lat + ", " + lon + ") lies outside the globe.");
    }
  }

  /** Great-circle distance by the haversine formula, in kilometres with one decimal. */
  public BigDecimal kilometresTo(Point other) {
    double dLat = StrictMath.toRadians(other.lat.doubleValue() - lat.doubleValue());
    double dLon = StrictMath.toRadians(other.lon.doubleValue() - lon.doubleValue());
    double a =
        square(StrictMath.sin(dLat / 2))
            + StrictMath.cos(radians(lat))
                * StrictMath.cos(radians(other.lat))
                * square(StrictMath.sin(dLon / 2));
    double km = 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(a)));
    return BigDecimal.valueOf(km).setScale(1, RoundingMode.HALF_EVEN);
  }

  /** Initial bearing towards another point, degrees clockwise from north with one decimal. */
  public BigDecimal bearingTo(Point other) {
    double dLon = StrictMath.toRadians(other.lon.doubleValue() - lon.doubleValue());
    double y = StrictMath.sin(dLon) * StrictMath.cos(radians(other.lat));
    double x =
        StrictMath.cos(radians(lat)) * StrictMath.sin(radians(other.lat))
            - StrictMath.sin(radians(lat))
                * StrictMath.cos(radians(other.lat))
                * StrictMath.cos(dLon);
    double degrees = (StrictMath.toDegrees(StrictMath.atan2(y, x)) + 360) % 360;
    return BigDecimal.valueOf(degrees).setScale(1, RoundingMode.HALF_EVEN);
  }

  private static double radians(BigDecimal degrees) {
    return StrictMath.toRadians(degrees.doubleValue());
  }

  private static double square(double x) {
    return x * x;
  }
}
