package org.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.Unit;
import org.plumbline.model.value.Units;

class UnitsTableTest {
  private static final Table TABLE = Table.read(Path.of("rules/vocabulary/units.csv"));

  @Test
  void hasTheColumnsOfTheContract() {
    assertThat(TABLE.columns())
        .containsExactly("code", "dimension", "factor", "offset", "names", "source");
  }

  @Test
  void codesAreUniqueAndNoCodeNamesAnotherUnit() {
    Map<String, String> owner = names();

    assertThat(TABLE.column("code"))
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(owner.getOrDefault(code, code)).isEqualTo(code));
  }

  @Test
  void aNameStandsForOneUnitOnly() {
    List<String> all = new ArrayList<>();
    TABLE.rows().forEach(row -> all.addAll(row.list("names")));

    assertThat(all).doesNotContain("").doesNotHaveDuplicates();
  }

  @Test
  void wordsAreLowerCase() {
    assertThat(names().keySet())
        .filteredOn(name -> name.contains(" "))
        .allSatisfy(name -> assertThat(name).isEqualTo(name.toLowerCase(Locale.ROOT)));
  }

  @Test
  void factorsArePositiveAndOffsetsAreNumbers() {
    assertThat(TABLE.rows())
        .allSatisfy(
            row -> {
              assertThat(new BigDecimal(row.get("factor"))).as(row.where()).isPositive();
              assertThat(new BigDecimal(row.get("offset"))).as(row.where()).isNotNull();
              assertThat(row.get("factor")).as(row.where()).doesNotContain("E");
            });
  }

  @Test
  void everyUnitCitesItsSource() {
    assertThat(TABLE.column("source")).doesNotContain("");
  }

  @Test
  void everyDimensionHasABaseUnit() {
    Set<String> dimensions = new TreeSet<>(TABLE.column("dimension"));
    Set<String> withBase = new TreeSet<>();
    for (Table.Row row : TABLE.rows()) {
      if (new BigDecimal(row.get("factor")).compareTo(BigDecimal.ONE) == 0) {
        withBase.add(row.get("dimension"));
      }
    }

    assertThat(dimensions)
        .filteredOn(dimension -> !withBase.contains(dimension))
        .as("rates of a population and of births count from one, which no text writes")
        .containsExactlyInAnyOrder("per-person", "per-live-birth");
  }

  @ParameterizedTest
  @CsvSource({
    "1, mile, km, 1.609344",
    "1, inches, metre, 0.0254",
    "1, acre, square metres, 4046.8564224",
    "1, lb, kg, 0.45359237",
    "60, mph, km/h, 96.56064",
    "2, hours, minutes, 120",
    "1, GWh, MWh, 1000",
    "75, pence, GBP, 0.75",
    "3, decades, years, 30",
    "25, basis points, percentage points, 0.25",
    "1, tonne, kilograms, 1000",
    "1, MtCO2, tonnes of CO2, 1000000",
    "5, per 1 000 inhabitants, per 100 000 people, 500",
  })
  void convertsExactly(String amount, String from, String to, String expected) {
    Unit source = units().find(from).orElseThrow();
    Unit target = units().find(to).orElseThrow();

    BigDecimal base = new BigDecimal(amount).multiply(source.factor());

    assertThat(source.dimension()).isEqualTo(target.dimension());
    assertThat(new BigDecimal(expected).multiply(target.factor())).isEqualByComparingTo(base);
  }

  @Test
  void waterFreezesAtThirtyTwoFahrenheitToSeventeenPlaces() {
    Interval celsius =
        units()
            .find("degrees Fahrenheit")
            .orElseThrow()
            .toBase(Interval.point(new BigDecimal("32")));

    assertThat(celsius.low()).isBetween(new BigDecimal("-1E-17"), new BigDecimal("1E-17"));
  }

  @ParameterizedTest
  @CsvSource({
    "tons, tonnes",
    "gallons, litres",
    "cents, USD",
    "months, days",
    "points, percentage points",
    "percent, percentage points",
    "pounds, lbs",
    "dollars, euros"
  })
  void keepsApartWhatIsNotSurelyTheSame(String one, String other) {
    assertThat(units().comparable(one, other)).isFalse();
  }

  private static Map<String, String> names() {
    Map<String, String> owner = new HashMap<>();
    TABLE.rows().forEach(row -> row.list("names").forEach(n -> owner.put(n, row.get("code"))));
    return owner;
  }

  private static Units units() {
    return new Units(
        TABLE.rows().stream()
            .map(
                row ->
                    new Unit(
                        row.get("code"),
                        row.get("dimension"),
                        new BigDecimal(row.get("factor")),
                        new BigDecimal(row.get("offset")),
                        row.list("names")))
            .toList());
  }
}
