package org.plumbline.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTest {
  private final Unit kilometre =
      new Unit("km", "length", new BigDecimal("1000"), BigDecimal.ZERO, List.of("kilometres"));
  private final Unit mile =
      new Unit(
          "mi", "length", new BigDecimal("1609.344"), BigDecimal.ZERO, List.of("mile", "miles"));
  private final Unit million = new Unit("M", "count", BigDecimal.TEN, BigDecimal.ZERO, List.of());
  private final Units units = new Units(List.of(kilometre, mile, million));

  @Test
  void findsAUnitByCodeAndByName() {
    assertThat(units.find("km")).contains(kilometre);
    assertThat(units.find("miles")).contains(mile);
  }

  @Test
  void aWordMayBeCapitalised() {
    assertThat(units.find("MILES")).contains(mile);
  }

  @Test
  void aSymbolKeepsItsCase() {
    assertThat(units.find("m")).isEmpty();
  }

  @Test
  void unitsOfOneDimensionCompare() {
    assertThat(units.comparable("km", "miles")).isTrue();
    assertThat(units.comparable("km", "M")).isFalse();
  }

  @Test
  void anUnknownUnitComparesOnlyWithItself() {
    assertThat(units.comparable("parsec", "parsec")).isTrue();
    assertThat(units.comparable("parsec", "km")).isFalse();
  }

  @Test
  void temperaturesAreMovedAfterScaling() {
    Unit fahrenheit =
        new Unit(
            "fahrenheit", "temperature", new BigDecimal("0.5"), new BigDecimal("-16"), List.of());
    assertThat(fahrenheit.toBase(Interval.point(new BigDecimal("100"))))
        .isEqualTo(Interval.point(new BigDecimal("34.0")));
  }
}
