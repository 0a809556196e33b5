package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.resolve.Resolution.trends;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Relation;

class TrendResolutionTest {

  /** A value a year, the last of 2023. */
  private static Resolution attacks(String measure, int... values) {
    List<String> rows = new ArrayList<>();
    rows.add("measure=attacks, label=attacks, near=raids");
    rows.add("measure=raids, label=raids");
    for (int i = 0; i < values.length; i++) {
      rows.add(
          "measure=%s, area=ARD, period=%d, value=%d, publisher=Office, published=%d-01-15"
              .formatted(measure, 2024 - values.length + i, values[i], 2025 - values.length + i));
    }
    return Resolution.against(rows.toArray(String[]::new));
  }

  private static Dossier trend(Resolution resolution, String text) {
    return resolution.of(ClaimKind.TREND, text);
  }

  @ParameterizedTest
  @CsvSource({
    "rising,INSIDE",
    "falling,OPPOSITE",
  })
  void aSeriesThatOnlyRisesBearsOutARise(String word, Relation relation) {
    Dossier dossier =
        trend(attacks("attacks", 100, 150, 210), "Attacks are " + word + " in Arden.");
    assertThat(trends(dossier).relation()).isEqualTo(relation);
    assertThat(trends(dossier).observed()).isEqualTo(Change.Direction.UP);
  }

  @Test
  void aSeriesThatOnlyFallsBearsOutAFall() {
    Dossier dossier = trend(attacks("attacks", 210, 150, 100), "Attacks are falling in Arden.");
    assertThat(trends(dossier).relation()).isEqualTo(Relation.INSIDE);
  }

  @Test
  void aSeriesThatGoesBothWaysDecidesNothing() {
    Dossier dossier = trend(attacks("attacks", 100, 210, 150), "Attacks are rising in Arden.");
    assertThat(trends(dossier).relation()).isEqualTo(Relation.UNDECIDED);
    assertThat(trends(dossier).observed()).isNull();
  }

  @Test
  void aSeriesThatStandsStillInBetweenDecidesNothing() {
    Dossier dossier = trend(attacks("attacks", 100, 100, 150), "Attacks are rising in Arden.");
    assertThat(trends(dossier).relation()).isEqualTo(Relation.UNDECIDED);
  }

  @Test
  void aSingleValueIsNoSeries() {
    Dossier dossier = trend(attacks("attacks", 100), "Attacks are rising in Arden.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NO_OBSERVATION);
  }

  @Test
  void thePointsAreShownOldestFirst() {
    Dossier dossier = trend(attacks("attacks", 100, 150, 210), "Attacks are rising in Arden.");
    assertThat(trends(dossier).points())
        .extracting(point -> point.period().written())
        .containsExactly("2021", "2022", "2023");
    assertThat(Resolution.only(dossier).reference().arithmetic())
        .isEqualTo("2021: 100; 2022: 150; 2023: 210");
  }

  @Test
  void onlyTheLatestPointsCount() {
    Dossier dossier =
        trend(attacks("attacks", 900, 800, 10, 20, 30, 40, 50), "Attacks are rising in Arden.");
    assertThat(trends(dossier).relation()).isEqualTo(Relation.INSIDE);
    assertThat(trends(dossier).points()).hasSize(5);
  }

  @Test
  void whatWasPublishedLaterIsNoPointOfTheSeries() {
    Dossier dossier =
        trend(
            attacks("attacks", 100, 150, 120).published("2023-12-01"),
            "Attacks are rising in Arden.");
    assertThat(trends(dossier).points()).hasSize(2);
    assertThat(trends(dossier).relation()).isEqualTo(Relation.INSIDE);
  }

  @Test
  void aSeriesOfANearMeasureIsShownAsSuch() {
    Dossier dossier = trend(attacks("raids", 100, 150, 210), "Attacks are rising in Arden.");
    assertThat(Resolution.only(dossier).matching().measure()).isEqualTo(Matching.Measure.NEAR);
  }

  @Test
  void aMovementOfSomethingUnknownIsLinkedToNothing() {
    Dossier dossier =
        trend(attacks("attacks", 100, 150, 210), "The number of cells is rising in Arden.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NOTHING_LINKED);
  }
}
