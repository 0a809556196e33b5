package org.plumbline.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.extract.Extraction;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;

/** Which place a figure of a list is of. */
class ListedPlacesTest {
  private static List<String> places(String text) {
    return Extraction.claims(text, ClaimKind.FIGURE).stream().map(ListedPlacesTest::place).toList();
  }

  private static String place(Claim claim) {
    return claim.reading().context().areas().get(0).ids().get(0);
  }

  @Test
  void eachFigureGoesWithThePlaceAtItsTurn() {
    assertThat(places("Arden, Milltown, Brook and Eastmoor had ratings of 7.5, 6.5, 4.5 and 3.5."))
        .containsExactly("ARD", "MIL", "BRK", "EMO");
  }

  @Test
  void twoFiguresGoWithTwoPlacesWhereTheSentenceSaysSo() {
    assertThat(places("Arden and Brook had ratings of 7.5 and 6.5 respectively."))
        .containsExactly("ARD", "BRK");
  }

  @Test
  void figuresThatAreMoreThanThePlacesGoWithNoneByTurn() {
    List<String> places = places("Arden and Brook had ratings of 7.5, 6.5 and 4.5.");
    assertThat(places).hasSize(3).doesNotContain("BRK");
  }

  @Test
  void aPlaceInTheNameOfASourceIsNotMeantWhereAnotherIsNamed() {
    assertThat(places("In Arden there were 400 bridges in 2021, according to the Brook Institute."))
        .containsExactly("ARD");
  }

  @Test
  void aSourceIsMeantWhereNoOtherPlaceIsNamed() {
    assertThat(places("There were 400 bridges, according to the Brook Institute."))
        .containsExactly("BRK");
  }

  @Test
  void theYearAndTheLevelOfABaseAreNoFigures() {
    assertThat(Extraction.claims("The gauge of Arden (2015 = 100) stood at 121.7."))
        .extracting(
            claim -> claim.reading() instanceof Reading.OfFigure f ? f.value().written() : "")
        .containsExactly("121.7");
  }
}
