package org.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.data.ShippedPackage.ids;
import static org.plumbline.data.ShippedPackage.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationRowsTest {
  private static final List<Table.Row> ROWS = rows("observations");

  @Test
  void everyRowIsOfADescribedMeasure() {
    assertThat(ids("observations", "measure")).isSubsetOf(ids("measures", "measure"));
  }

  @Test
  void unitsAreThoseOfTheMeasure() {
    for (Table.Row row : ROWS) {
      String unit =
          rows("measures").stream()
              .filter(measure -> measure.get("measure").equals(row.get("measure")))
              .map(measure -> measure.get("unit"))
              .findFirst()
              .orElse("");

      assertThat(row.get("unit")).as(row.where()).isEqualTo(unit);
    }
  }

  @Test
  void everyPartOfAnAreaIsKnown() {
    List<String> areas = ids("areas", "area");

    assertThat(ROWS)
        .allSatisfy(
            row ->
                assertThat(Arrays.asList(row.get("area").split("\\+", -1)))
                    .as(row.where())
                    .isSubsetOf(areas));
  }

  @Test
  void periodsAndDatesOfPublicationAreValid() {
    assertThat(ROWS)
        .allSatisfy(
            row -> {
              assertThat(EdtfText.valid(row.get("period"))).as(row.where()).isTrue();
              assertThat(LocalDate.parse(row.get("published")).getYear()).isBetween(2014, 2026);
            });
  }

  @Test
  void everyRowHasPublisherDateAndNote() {
    assertThat(ROWS)
        .allSatisfy(
            row ->
                assertThat(List.of(row.get("publisher"), row.get("published"), row.get("note")))
                    .as(row.where())
                    .doesNotContain(""));
  }

  @Test
  void figuresHaveTheCellsThatTheirBoundAsksFor() {
    assertThat(ROWS)
        .allSatisfy(
            row -> {
              List<Boolean> filled =
                  List.of("value", "low", "high").stream()
                      .map(column -> !row.get(column).isEmpty())
                      .toList();
              List<Boolean> expected =
                  switch (row.get("bound")) {
                    case "range" -> List.of(false, true, true);
                    case "at-least" -> List.of(false, true, false);
                    case "at-most" -> List.of(false, false, true);
                    default -> List.of(true, false, false);
                  };
              assertThat(filled).as(row.where()).isEqualTo(expected);
            });
  }

  @Test
  void rangesRunUpwards() {
    assertThat(ROWS)
        .filteredOn(row -> row.get("bound").equals("range"))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(new BigDecimal(row.get("low")))
                    .as(row.where())
                    .isLessThan(new BigDecimal(row.get("high"))));
  }

  @Test
  void noFigureRestsOnMemoryAlone() {
    assertThat(ROWS)
        .filteredOn(row -> row.get("note").contains("rom memory, unverified"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("note")).as(row.where()).contains("Read in "));
  }

  @Test
  void onlyLateTwentyNineteenHasAFigureForMembersInIraq() {
    assertThat(series("isis-members", "IRQ")).containsExactly("2019-10/2019-12");
  }

  @Test
  void theLatestFightersInIraqBeforeTheYearTwentyTwentyTwoAreOfIraqiIntelligence() {
    assertThat(ROWS)
        .filteredOn(
            row ->
                row.get("measure").equals("isis-fighters")
                    && row.get("area").equals("IRQ")
                    && row.get("published").compareTo("2022-01-06") < 0
                    && row.get("period").equals("2020/2021"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(List.of(row.get("low"), row.get("high")))
                    .containsExactly("2000", "3000"));
  }

  @Test
  void sourcesDisagreeOnTheFriendsKidnapped() {
    assertThat(ROWS)
        .filteredOn(row -> row.get("measure").equals("abducted-friends"))
        .extracting(row -> row.get("value"))
        .containsExactlyInAnyOrder("3", "3", "2", "2");
  }

  @Test
  void nobodyCountsCells() {
    assertThat(ids("observations", "measure")).doesNotContain("isis-cells");
  }

  private static List<String> series(String measure, String area) {
    return ROWS.stream()
        .filter(row -> row.get("measure").equals(measure) && row.get("area").equals(area))
        .map(row -> row.get("period"))
        .toList();
  }
}
