package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;

class InlineReferencesTest {

  private static ReferenceValue figure(Map<String, String> cells) {
    Map<String, String> row = new java.util.TreeMap<>(cells);
    row.put("measure", "m");
    row.put("area", "A");
    LoadedCatalogue loaded = new InlineReferences().read(List.of(row));
    assertThat(loaded.diagnostics()).isEmpty();
    return loaded.catalogue().observations("m").get(0).value();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @ParameterizedTest
  @CsvSource({
    "3.10,    0, 3.10,     3.095,    3.105",
    "2609000, 0, 2609000,  2608999.5, 2609000.5",
    "4.40,    6, 4400000,  4395000,  4405000",
    "10279.9, 3, 10279900, 10279850, 10279950",
    "1.5e3,   0, 1500,     1450,     1550",
    "-2.5,    0, -2.5,     -2.55,    -2.45",
    "250,    -2, 2.50,     2.495,    2.505",
  })
  void aFigureStandsForHalfAUnitOfItsLastDigit(
      String written, String power, BigDecimal value, BigDecimal low, BigDecimal high) {
    ReferenceValue read = figure(Map.of("value", written, "unit_mult", power));
    assertThat(read.value()).isEqualTo(value);
    assertThat(read.bound()).isEqualTo(Bound.POINT);
    assertThat(read.interval().low()).isEqualByComparingTo(low);
    assertThat(read.interval().high()).isEqualByComparingTo(high);
    assertThat(read.interval().lowOpen()).isTrue();
  }

  @Test
  void aboutKeepsTheInterval() {
    ReferenceValue about = figure(Map.of("value", "40", "bound", "about"));
    assertThat(about.bound()).isEqualTo(Bound.ABOUT);
    assertThat(about.interval()).isEqualTo(figure(Map.of("value", "40")).interval());
  }

  @Test
  void lowAndHighAreARangeWithItsEnds() {
    ReferenceValue range = figure(Map.of("low", "2", "high", "3", "unit_mult", "3"));
    assertThat(range)
        .isEqualTo(
            new ReferenceValue(
                null, Interval.closed(number("2000"), number("3000")), Bound.RANGE, null));
  }

  @Test
  void atLeastTakesLowOrTheValue() {
    Interval expected = Interval.atLeast(number("5"));
    assertThat(figure(Map.of("low", "5", "bound", "at-least")).interval()).isEqualTo(expected);
    assertThat(figure(Map.of("value", "5", "bound", "at-least")).interval()).isEqualTo(expected);
  }

  @Test
  void atMostTakesHighOrTheValue() {
    Interval expected = Interval.atMost(number("600"));
    assertThat(figure(Map.of("low", "0", "high", "600", "bound", "at-most")).interval())
        .isEqualTo(expected);
    assertThat(figure(Map.of("value", "600", "bound", "at-most")).value()).isNull();
  }

  @Test
  void tellsTheKindsOfReferencesApart() {
    Catalogue catalogue =
        new InlineReferences()
            .read(
                List.of(
                    Map.of("measure", "m", "area", "A", "value", "5"),
                    Map.of("measure", "m", "label", "the measure", "unit", "km"),
                    Map.of("area", "A", "label", "Aland"),
                    Map.of("event", "e", "label", "the fire", "date", "2020-05-06"),
                    Map.of("person", "Ada", "role", "mayor", "start", "2020"),
                    Map.of("entity", "x", "label", "Acme")))
            .catalogue();
    assertThat(catalogue.observations("m").get(0).value().unit()).isEqualTo("km");
    assertThat(catalogue.area("A")).isPresent();
    assertThat(catalogue.event("e")).isPresent();
    assertThat(catalogue.tenures()).hasSize(1);
    assertThat(catalogue.entity("x")).isPresent();
  }

  @Test
  void otherColumnsAreDimensionsAndRanksAreNot() {
    Map<String, String> row =
        Map.of(
            "measure", "m", "area", "A", "value", "5", "sex", "F", "rank", "3", "resource", "tab");
    Observation read =
        new InlineReferences().read(List.of(row)).catalogue().observations("m").get(0);
    assertThat(read.dimensions()).isEqualTo(Map.of("sex", "F"));
    assertThat(read.attributes()).isEqualTo(Map.of("rank", "3"));
    assertThat(read.source().resource()).isEqualTo("tab");
  }

  @Test
  void problemsStandWhereTheCallerSays() {
    LoadedCatalogue loaded =
        new InlineReferences()
            .read(
                List.of(
                    Map.of("measure", "m", "area", "A", "value", "5%"), Map.of("colour", "red")),
                List.of(Position.of("card.yaml", 12, 5), Position.of("card.yaml", 14, 5)));
    assertThat(loaded.diagnostics())
        .extracting(problem -> problem.position() + " " + problem.code())
        .containsExactly("card.yaml:12:value bad-number", "card.yaml:14:5 unknown-reference");
  }

  @Test
  void aMisspeltColumnIsPointedOut() {
    assertThat(
            new InlineReferences()
                .read(List.of(Map.of("measure", "m", "area", "A", "value", "5", "publsher", "X")))
                .diagnostics())
        .extracting(Diagnostic::fix)
        .containsExactly("Maybe you meant ‘publisher’.");
  }
}
