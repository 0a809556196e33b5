package org.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.model.place.Point;

class CountriesTest {
  private static final Table COUNTRIES = Table.read(ShippedPackage.COUNTRIES);

  @Test
  void hasEveryCountryOfIso3166() {
    List<String> iso =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build().getISO3Country())
            .toList();

    assertThat(COUNTRIES.column("area")).containsAll(iso).doesNotHaveDuplicates();
  }

  @Test
  void everyAreaHasLabelAndKind() {
    assertThat(COUNTRIES.rows())
        .allSatisfy(
            row -> {
              assertThat(row.get("label")).as(row.where()).isNotBlank();
              assertThat(row.get("kind"))
                  .as(row.where())
                  .isIn("country", "territory", "region", "group");
            });
  }

  @Test
  void everyCountryLiesOnAContinent() {
    assertThat(COUNTRIES.rows())
        .filteredOn(row -> Set.of("country", "territory").contains(row.get("kind")))
        .filteredOn(row -> row.get("area").length() == 3)
        .hasSizeGreaterThan(240)
        .allSatisfy(
            row ->
                assertThat(row.get("within"))
                    .as(row.where())
                    .isIn("002", "009", "010", "019", "142", "150"));
  }

  @Test
  void everyAreaLiesInAKnownOne() {
    assertThat(COUNTRIES.column("within"))
        .filteredOn(within -> !within.isEmpty())
        .isSubsetOf(COUNTRIES.column("area"));
  }

  @Test
  void pointsLieOnTheGlobe() {
    assertThat(COUNTRIES.rows())
        .filteredOn(row -> !row.get("lat").isEmpty())
        .hasSizeGreaterThan(280)
        .allSatisfy(
            row ->
                assertThat(
                        new Point(new BigDecimal(row.get("lat")), new BigDecimal(row.get("lon"))))
                    .isNotNull());
  }

  @Test
  void noNameStandsForTwoAreasExceptTheTwoCongos() {
    Map<String, String> seen = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (Table.Row row : COUNTRIES.rows()) {
      Set<String> names = new HashSet<>(row.list("aliases"));
      names.add(row.get("label"));
      for (String name : names) {
        if (seen.put(name.toLowerCase(Locale.ROOT), row.where()) != null) {
          twice.add(name);
        }
      }
    }

    assertThat(twice).containsExactly("Congo");
  }

  @Test
  void noTwoLetterCodesAreNamesButThoseThatTextsUse() {
    assertThat(COUNTRIES.rows().stream().flatMap(row -> row.list("aliases").stream()))
        .filteredOn(name -> name.length() < 3)
        .containsExactlyInAnyOrder("UK", "US", "EU");
  }

  @Test
  void listsOfNamesAreClean() {
    for (Table.Row row : COUNTRIES.rows()) {
      assertThat(row.list("aliases"))
          .as(row.where())
          .doesNotContain("", row.get("label"))
          .doesNotHaveDuplicates();
      assertThat(row.list("demonyms")).as(row.where()).doesNotContain("").doesNotHaveDuplicates();
    }
  }

  @Test
  void theNationsOfTheUnitedKingdomLieInIt() {
    assertThat(COUNTRIES.rows())
        .filteredOn(row -> row.get("within").equals("GBR"))
        .extracting(row -> row.get("label"))
        .containsExactlyInAnyOrder("England", "Scotland", "Wales", "Northern Ireland");
  }
}
