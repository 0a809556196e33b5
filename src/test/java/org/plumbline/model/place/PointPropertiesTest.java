package org.plumbline.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class PointPropertiesTest {
  private static final BigDecimal HALF_THE_GLOBE = new BigDecimal("20015.2");

  private static Point point(String lat, String lon) {
    return new Point(new BigDecimal(lat), new BigDecimal(lon));
  }

  @Property
  void theWayBackIsAsLong(
      @ForAll @BigRange(min = "-90", max = "90") @Scale(3) BigDecimal lat,
      @ForAll @BigRange(min = "-180", max = "180") @Scale(3) BigDecimal lon,
      @ForAll @BigRange(min = "-90", max = "90") @Scale(3) BigDecimal otherLat,
      @ForAll @BigRange(min = "-180", max = "180") @Scale(3) BigDecimal otherLon) {
    Point one = new Point(lat, lon);
    Point other = new Point(otherLat, otherLon);
    assertThat(one.kilometresTo(other)).isEqualTo(other.kilometresTo(one));
    assertThat(one.kilometresTo(other)).isBetween(BigDecimal.ZERO, HALF_THE_GLOBE);
  }

  @Property
  void bearingsAreDegreesOfACircle(
      @ForAll @BigRange(min = "-89", max = "89") @Scale(3) BigDecimal lat,
      @ForAll @BigRange(min = "-179", max = "179") @Scale(3) BigDecimal lon) {
    BigDecimal bearing = point("10", "20").bearingTo(new Point(lat, lon));
    assertThat(bearing).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(360));
    assertThat(Compass.nearest(bearing).offBy(bearing)).isLessThanOrEqualTo(new BigDecimal("22.5"));
  }

  @Test
  void aDegreeOfTheEquatorIsAHundredAndElevenKilometres() {
    assertThat(point("0", "0").kilometresTo(point("0", "1"))).isEqualTo(new BigDecimal("111.2"));
  }

  @Test
  void theNorthLiesNorthAcrossTheDateLineToo() {
    assertThat(point("0", "179").bearingTo(point("0", "-179"))).isEqualTo(new BigDecimal("90.0"));
    assertThat(point("10", "5").bearingTo(point("20", "5"))).isEqualTo(new BigDecimal("0.0"));
  }
}
