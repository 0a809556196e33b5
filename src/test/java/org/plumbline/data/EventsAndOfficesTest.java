package org.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.data.ShippedPackage.ids;
import static org.plumbline.data.ShippedPackage.rows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsAndOfficesTest {

  @Test
  void eventsHaveValidDates() {
    assertThat(rows("events"))
        .allSatisfy(row -> assertThat(EdtfText.valid(row.get("date"))).as(row.where()).isTrue());
  }

  @Test
  void officesBeginBeforeTheyEnd() {
    assertThat(rows("tenures"))
        .allSatisfy(
            row -> {
              String start = row.get("start");
              String end = row.get("end");
              assertThat(EdtfText.valid(start)).as(row.where()).isTrue();
              assertThat(end.isEmpty() || EdtfText.valid(end)).as(row.where()).isTrue();
              assertThat(end.isEmpty() || start.substring(0, 4).compareTo(end.substring(0, 4)) <= 0)
                  .as(row.where())
                  .isTrue();
            });
  }

  @Test
  void eventsAndOfficesLieInKnownAreas() {
    List<String> areas = ids("areas", "area");

    assertThat(ids("events", "area")).isSubsetOf(areas);
    assertThat(ids("tenures", "area"))
        .filteredOn(area -> !area.isEmpty())
        .isNotEmpty()
        .isSubsetOf(areas);
  }

  @Test
  void datesOfPublicationAreDays() {
    assertThat(ids("events", "published"))
        .filteredOn(day -> !day.isEmpty())
        .allSatisfy(day -> assertThat(LocalDate.parse(day).getYear()).isBetween(2014, 2026));
  }

  @Test
  void aPersonSpelledTwoWaysInOneRowIsNotListedTwice() {
    assertThat(rows("tenures"))
        .allSatisfy(
            row ->
                assertThat(row.list("aliases"))
                    .as(row.where())
                    .doesNotContain(row.get("person"), "")
                    .doesNotHaveDuplicates());
  }

  @Test
  void theKillingOfSoleimaniHasTheDatesOfBothTimeZones() {
    assertThat(date("soleimani-killing")).isEqualTo("[2020-01-02,2020-01-03]");
  }

  @Test
  void theKidnappingLiesTwoWeeksBeforeTheVideo() {
    assertThat(date("jourani-kidnapping")).isEqualTo("[2021-12-13,2021-12-14]");
    assertThat(date("jourani-video")).isEqualTo("2021-12-28");
  }

  @Test
  void anOfficeMayBeHeldTwice() {
    assertThat(rows("tenures"))
        .filteredOn(row -> row.get("person").equals("John Kirby"))
        .filteredOn(row -> row.get("role").equals("Pentagon press secretary"))
        .extracting(row -> row.get("start"))
        .containsExactly("2013-12", "2021-01-20");
  }

  private static String date(String event) {
    return rows("events").stream()
        .filter(row -> row.get("event").equals(event))
        .map(row -> row.get("date"))
        .findFirst()
        .orElse("none");
  }
}
