package org.plumbline.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.extract.Extraction.claims;
import static org.plumbline.extract.Extraction.place;
import static org.plumbline.extract.Extraction.the;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.place.Compass;

class PlaceClaimsTest {

  @ParameterizedTest
  @CsvSource({"west,WEST", "north,NORTH", "north-west,NORTH_WEST", "south-east,SOUTH_EAST"})
  void aPlaceSeenFromAnotherHasADirection(String word, Compass direction) {
    Reading.OfPlace read =
        place(the(ClaimKind.DIRECTION, "Lake Tarn lies " + word + " of Milltown."));
    assertThat(read.direction()).isEqualTo(direction);
    assertThat(read.place().ids()).containsExactly("TAR");
    assertThat(read.from().ids()).containsExactly("MIL");
    assertThat(read.inside()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"in the east of Arden", "in the east of the country"})
  void aPartOfACountryIsADirectionWithinIt(String words) {
    Reading.OfPlace read =
        place(the(ClaimKind.DIRECTION, "The road to Eastmoor " + words + " is closed."));
    assertThat(read.inside()).isTrue();
    assertThat(read.direction()).isEqualTo(Compass.EAST);
  }

  @Test
  void aStatedDistanceIsAClaimBesideItsDirection() {
    String sentence = "Lake Tarn lies some 110km west of Milltown.";
    assertThat(claims(sentence, ClaimKind.DIRECTION)).hasSize(1);
    assertThat(place(the(ClaimKind.DISTANCE, sentence)).distance())
        .isNotNull()
        .satisfies(
            distance -> {
              assertThat(distance.value()).isEqualByComparingTo("110");
              assertThat(distance.unit()).isEqualTo("km");
              assertThat(distance.hedge()).isEqualTo("some");
            });
  }

  @ParameterizedTest
  @CsvSource({"Lake Tarn near Milltown is deep.", "Lake Tarn is close to Milltown."})
  void aPlaceNearAnotherIsADistanceWithoutAFigure(String sentence) {
    Reading.OfPlace read = place(the(ClaimKind.DISTANCE, sentence));
    assertThat(read.nearness()).isEqualTo("near");
    assertThat(read.distance()).isNull();
    assertThat(read.direction()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "The fleet sailed west.",
    "The wind blew from the west of the house.",
    "Brook has a west coast.",
    "The west of Arden is dry.",
  })
  void aDirectionWithoutTwoPlacesIsNoClaim(String sentence) {
    assertThat(claims(sentence)).isEmpty();
  }

  @Test
  void aPlaceOfAnotherSentenceIsNotTheOneDescribed() {
    assertThat(claims("He left Brook. It lies west of Milltown.")).isEmpty();
  }
}
