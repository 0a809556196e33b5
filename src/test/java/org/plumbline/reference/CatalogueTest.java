package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.place.Point;
import org.plumbline.model.reference.Area;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;

class CatalogueTest {
  private static final Point HERE = new Point(BigDecimal.ONE, BigDecimal.TEN);

  private static Area area(String id, String label, String within) {
    return new Area(id, label, null, List.of(), List.of(), within.isEmpty() ? null : within, null);
  }

  private static Catalogue observed(String... rows) {
    return new InlineReferences()
        .read(
            Arrays.stream(rows)
                .map(row -> row.split(",", -1))
                .map(
                    cells ->
                        Map.of(
                            "measure", cells[0],
                            "area", cells[1],
                            "period", cells[2],
                            "published", cells[3],
                            "value", cells[4]))
                .toList())
        .catalogue();
  }

  private static Object[] figures(int... figures) {
    return Arrays.stream(figures).mapToObj(BigDecimal::valueOf).toArray();
  }

  private final Catalogue places =
      Catalogue.builder()
          .add(area("town", "Town", "land"))
          .add(area("land", "Land", "world"))
          .add(area("isle", "Isle", "world"))
          .add(area("world", "World", ""))
          .build();

  @Test
  void anAreaLiesInWhatItsAreaLiesIn() {
    assertThat(places.within("town", "world")).isTrue();
    assertThat(places.within("world", "town")).isFalse();
    assertThat(places.within("town", "isle")).isFalse();
  }

  @Test
  void anAreaLiesInItselfEvenIfUnknown() {
    assertThat(places.within("nowhere", "nowhere")).isTrue();
  }

  @Test
  void aComposedAreaContainsItsPartsAndWhatLiesInThem() {
    assertThat(places.within("isle", "land+isle")).isTrue();
    assertThat(places.within("town", "land+isle")).isTrue();
    assertThat(places.within("world", "land+isle")).isFalse();
  }

  @Test
  void aComposedAreaLiesInWhatHoldsAllItsParts() {
    assertThat(places.within("land+isle", "world")).isTrue();
    assertThat(places.within("town+isle", "land")).isFalse();
  }

  @Test
  void aComposedAreaIsNamedAfterItsParts() {
    assertThat(places.area("land+isle"))
        .hasValueSatisfying(
            area -> {
              assertThat(area.label()).isEqualTo("Land and Isle");
              assertThat(area.parts()).containsExactly("land", "isle");
            });
    assertThat(places.area("land+isle+town").map(Area::label)).contains("Land, Isle and Town");
    assertThat(places.area("land+nowhere")).isEmpty();
  }

  @Test
  void circlesOfAreasEnd() {
    Catalogue circle =
        Catalogue.builder().add(area("a", "A", "b")).add(area("b", "B", "a")).build();
    assertThat(circle.within("a", "c")).isFalse();
    assertThat(circle.within("a", "b")).isTrue();
  }

  @Test
  void sortsObservationsByAreaPeriodPublicationAndRow() {
    Catalogue catalogue =
        observed(
            "m,B,2020,,1",
            "m,A,,2020-01-01,2",
            "m,A,2021,2022-01-01,3",
            "m,A,2020,,4",
            "m,A,2020,2021-06-01,5",
            "m,A,2020,2021-01-01,6",
            "n,A,2020,,7");
    assertThat(catalogue.observations("m"))
        .extracting("value.value")
        .containsExactly(figures(6, 5, 4, 3, 2, 1));
    assertThat(catalogue.observations("m", "B")).hasSize(1);
    assertThat(catalogue.observations("m", "C")).isEmpty();
    assertThat(catalogue.areasOf("m")).containsExactly("A", "B");
    assertThat(catalogue.areasOf("o")).isEmpty();
    assertThat(catalogue.observations("n", "A")).extracting(Observation::measure).containsOnly("n");
    assertThat(catalogue.observations("o", "A")).isEmpty();
  }

  @Test
  void aMeasureThatNothingDescribesIsCalledByItsId() {
    Catalogue catalogue = observed("rain-days,A,2020,,1");
    assertThat(catalogue.measure("rain-days").map(Measure::label)).contains("rain days");
    assertThat(catalogue.names()).contains(new Name("rain days", Name.Type.MEASURE, "rain-days"));
  }

  @Test
  void collectsEveryNameOnce() {
    Catalogue catalogue =
        new InlineReferences()
            .read(
                List.of(
                    Map.of("area", "A", "label", "Aland", "aliases", "Al", "demonyms", "Alander"),
                    Map.of("entity", "e", "label", "Acme", "aliases", "Acme"),
                    Map.of("event", "v", "label", "the fire", "date", "2020"),
                    Map.of("measure", "m", "label", "rain", "terms", "rainfall"),
                    Map.of(
                        "person",
                        "Ada Berg",
                        "role",
                        "mayor",
                        "organisation",
                        "Council",
                        "start",
                        "2019",
                        "aliases",
                        "Ms Berg",
                        "role_aliases",
                        "city head")))
            .catalogue();
    assertThat(catalogue.names())
        .containsExactly(
            new Name("Aland", Name.Type.AREA, "A"),
            new Name("Al", Name.Type.AREA, "A"),
            new Name("Alander", Name.Type.DEMONYM, "A"),
            new Name("Acme", Name.Type.ENTITY, "e"),
            new Name("Ada Berg", Name.Type.PERSON, "Ada Berg"),
            new Name("Ms Berg", Name.Type.PERSON, "Ada Berg"),
            new Name("mayor", Name.Type.ROLE, "mayor"),
            new Name("city head", Name.Type.ROLE, "mayor"),
            new Name("Council", Name.Type.ORGANISATION, "Council"),
            new Name("the fire", Name.Type.EVENT, "v"),
            new Name("rain", Name.Type.MEASURE, "m"),
            new Name("rainfall", Name.Type.MEASURE, "m"));
  }

  private final Catalogue world =
      Catalogue.builder()
          .add(
              new Area(
                  "GEO",
                  "Georgia",
                  "country",
                  List.of("Sakartvelo"),
                  List.of("Georgian"),
                  null,
                  HERE))
          .add(new Area("TUR", "Turkey", "country", List.of(), List.of(), null, HERE))
          .build();

  @Test
  void aNameUsedHereHidesTheSameNameBelow() {
    Catalogue state = Catalogue.builder().add(area("US-GA", "Georgia", "")).build();
    assertThat(state.over(world).names())
        .contains(new Name("Georgia", Name.Type.AREA, "US-GA"))
        .contains(new Name("Sakartvelo", Name.Type.AREA, "GEO"))
        .doesNotContain(new Name("Georgia", Name.Type.AREA, "GEO"));
  }

  @Test
  void aTermOfAMeasureHidesNoCountry() {
    Catalogue poultry =
        Catalogue.builder()
            .add(new Measure("turkey", "turkey", List.of(), null, null, null, List.of(), null))
            .build();
    assertThat(poultry.over(world).names()).contains(new Name("Turkey", Name.Type.AREA, "TUR"));
  }

  @Test
  void theSamePlaceTakesOverWhatIsLeftBlank() {
    Catalogue over = Catalogue.builder().add(area("GEO", "Georgia", "")).build().over(world);
    assertThat(over.area("GEO"))
        .hasValueSatisfying(
            area -> {
              assertThat(area.demonyms()).containsExactly("Georgian");
              assertThat(area.point()).isEqualTo(HERE);
            });
    assertThat(over.names()).doesNotHaveDuplicates();
  }

  @Test
  void anotherPlaceUnderTheSameCodeWins() {
    Catalogue over = Catalogue.builder().add(area("GEO", "Geo Valley", "")).build().over(world);
    assertThat(over.area("GEO").map(Area::point)).isEmpty();
    assertThat(over.names()).doesNotContain(new Name("Sakartvelo", Name.Type.AREA, "GEO"));
  }

  @Test
  void whatLiesBelowIsStillThere() {
    Catalogue over = observed("m,TUR,2020,,1").over(world);
    assertThat(over.area("TUR")).isPresent();
    assertThat(over.observations("m", "TUR")).hasSize(1);
  }

  @Test
  void observationsOfBothAreSeen() {
    Catalogue over = observed("m,A,2021,,1").over(observed("m,A,2020,,2", "n,A,2020,,3"));
    assertThat(over.observations("m")).extracting("value.value").containsExactly(figures(2, 1));
    assertThat(over.observations("n")).hasSize(1);
  }
}
