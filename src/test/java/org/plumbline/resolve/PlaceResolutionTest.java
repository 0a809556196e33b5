package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.resolve.Resolution.figures;
import static org.plumbline.resolve.Resolution.only;
import static org.plumbline.resolve.Resolution.places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.value.Relation;

/** Milltown lies at 50° north and 9° east, Arden's centre a degree east of it. */
class PlaceResolutionTest {

  private static Resolution seen(String lat, String lon) {
    return Resolution.against("area=HIL, label=Hilltop, lat=%s, lon=%s".formatted(lat, lon));
  }

  @ParameterizedTest
  @CsvSource({
    // due west, and 41 and 46 degrees off it
    "west,50,8,INSIDE",
    "west,50.5,8.1,INSIDE",
    "west,50.6,8.1,OUTSIDE",
    "east,50,8,OUTSIDE",
    "north,51,9,INSIDE",
    // north-west reaches 33.75 degrees to either side
    "north-west,50.6,8,INSIDE",
    "north-west,50,8,OUTSIDE",
    "north-west,50.1,8,OUTSIDE",
    "north-west,50.2,8,INSIDE",
  })
  void aDirectionIsRightWithinItsSector(String word, String lat, String lon, Relation relation) {
    Dossier dossier =
        seen(lat, lon).of(ClaimKind.DIRECTION, "Hilltop lies " + word + " of Milltown.");
    assertThat(places(dossier).relation()).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({"50.8,11.2,INSIDE", "51.6,11.2,INSIDE", "51,10.3,OUTSIDE"})
  void aPartOfACountryReachesASectorFarther(String lat, String lon, Relation relation) {
    Dossier dossier =
        Resolution.against(
                "area=HIL, label=Hilltop, within=ARD, lat=%s, lon=%s".formatted(lat, lon))
            .of(ClaimKind.DIRECTION, "Hilltop in the east of the country is calm.");
    assertThat(places(dossier).relation()).isEqualTo(relation);
    assertThat(places(dossier).from()).isEqualTo("Arden");
    assertThat(places(dossier).limit()).isEqualByComparingTo("67.5");
  }

  @Test
  void distanceAndBearingAreShownAsArithmetic() {
    Dossier dossier = seen("50", "8").of(ClaimKind.DIRECTION, "Hilltop lies west of Milltown.");
    assertThat(only(dossier).reference().arithmetic())
        .contains("from Milltown to Hilltop", "71.5 km", "270.4°", "west");
    assertThat(only(dossier).reference().derivation()).isEqualTo("bearing");
  }

  @Test
  void twoPlacesAtTheSamePointHaveNoDirection() {
    Dossier dossier = seen("50", "9").of(ClaimKind.DIRECTION, "Hilltop lies west of Milltown.");
    assertThat(places(dossier).relation()).isEqualTo(Relation.UNDECIDED);
  }

  @Test
  void aPlaceWithoutCoordinatesIsAnObstacle() {
    Dossier dossier = seen("50", "8").of(ClaimKind.DIRECTION, "Fogpoint lies west of Milltown.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NO_COORDINATES);
  }

  @Test
  void aNameOfTwoPlacesIsLinkedToNeither() {
    Dossier dossier =
        Resolution.against(
                "area=H1, label=Hilltop, lat=50, lon=8", "area=H2, label=Hilltop, lat=10, lon=8")
            .of(ClaimKind.DIRECTION, "Hilltop lies west of Milltown.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NOTHING_LINKED);
  }

  @ParameterizedTest
  @CsvSource({
    // 44, 78 and 222 kilometres to the north
    "50.4,INSIDE",
    "50.7,UNDECIDED",
    "52,OUTSIDE",
  })
  void nearIsRightOpenOrWrong(String lat, Relation relation) {
    Dossier dossier = seen(lat, "9").of(ClaimKind.DISTANCE, "Hilltop near Milltown is calm.");
    assertThat(places(dossier).relation()).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({"some 70 km,true", "71 km,true", "44 miles,true", "93 km,false"})
  void aStatedDistanceIsHeldAgainstTheComputedOne(String written, boolean compatible) {
    Dossier dossier =
        seen("50", "8").of(ClaimKind.DISTANCE, "Hilltop lies " + written + " west of Milltown.");
    Comparison.OfFigures comparison = figures(only(dossier));
    assertThat(comparison.relation().compatible()).isEqualTo(compatible);
    assertThat(comparison.reference().unit()).isEqualTo("km");
  }
}
