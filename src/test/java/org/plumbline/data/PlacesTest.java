package org.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.data.ShippedPackage.COUNTRIES;
import static org.plumbline.data.ShippedPackage.FACTS;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.model.place.Compass;
import org.plumbline.model.place.Point;

class PlacesTest {
  private static final Table PLACES = Table.read(FACTS.resolve("areas.csv"));

  @Test
  void everyPlaceLiesInAKnownPlace() {
    assertThat(PLACES.column("within"))
        .filteredOn(within -> !within.isEmpty())
        .isSubsetOf(PLACES.column("area"));
  }

  @Test
  void noPlaceLiesInItself() {
    for (Table.Row row : PLACES.rows()) {
      String within = row.get("within");
      for (int steps = 0; !within.isEmpty(); steps++) {
        assertThat(steps).as(row.where()).isLessThan(10);
        within = PLACES.row("area", within).get("within");
      }
    }
  }

  @Test
  void noNameStandsForTwoPlaces() {
    Map<String, String> seen = new HashMap<>();
    for (Table.Row row : PLACES.rows()) {
      assertThat(seen.put(folded(row.get("label")), row.where())).as(row.where()).isNull();
      row.list("aliases")
          .forEach(name -> assertThat(seen.put(folded(name), row.where())).as(name).isNull());
    }
  }

  @Test
  void pointsLieOnTheGlobe() {
    assertThat(PLACES.rows())
        .filteredOn(row -> !row.get("lat").isEmpty())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(point(row)).as(row.where()).isNotNull());
  }

  @Test
  void countriesAreThoseOfTheBuiltInList() {
    Table countries = Table.read(COUNTRIES);

    assertThat(PLACES.rows())
        .filteredOn(row -> countries.column("area").contains(row.get("area")))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            row -> {
              Table.Row country = countries.row("area", row.get("area"));
              assertThat(row.get("label")).isEqualTo(country.get("label"));
              assertThat(row.get("within")).isEqualTo(country.get("within"));
            });
  }

  @Test
  void theAirBaseLiesWestOfBaghdad() {
    Point baghdad = at("IRQ-BG-BAGHDAD");
    Point base = at("IRQ-AN-ASAD");

    assertThat(baghdad.bearingTo(base)).isEqualByComparingTo("286.9");
    assertThat(baghdad.kilometresTo(base)).isEqualByComparingTo("185.9");
  }

  @Test
  void diyalaLiesInTheEastOfIraq() {
    assertThat(Compass.EAST.offBy(at("IRQ").bearingTo(at("IRQ-DI"))))
        .isLessThanOrEqualTo(new BigDecimal("45"));
  }

  @Test
  void lakeHamrinLiesNearKhanaqinDistrict() {
    assertThat(at("IRQ-DI-HAMRIN").kilometresTo(at("IRQ-DI-KHANAQIN")))
        .isEqualByComparingTo("40.0");
    assertThat(at("IRQ-DI-HAMRIN").kilometresTo(at("IRQ-DI-SAADIYA"))).isLessThan(km("12.5"));
    assertThat(PLACES.row("area", "IRQ-DI-SAADIYA").get("within")).isEqualTo("IRQ-DI-KHANAQIN");
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static BigDecimal km(String text) {
    return new BigDecimal(text);
  }

  private static Point at(String area) {
    return point(PLACES.row("area", area));
  }

  private static Point point(Table.Row row) {
    List<BigDecimal> degrees = List.of(km(row.get("lat")), km(row.get("lon")));
    return new Point(degrees.get(0), degrees.get(1));
  }
}
