package org.plumbline.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.extract.Extraction.claims;
import static org.plumbline.extract.Extraction.the;
import static org.plumbline.extract.Extraction.trend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Change;

class TrendClaimsTest {

  @ParameterizedTest
  @CsvSource({
    "The number of cells is increasing.,UP,number of cells",
    "The number of cells in Arden has steadily risen.,UP,number of cells in Arden",
    "Attacks are falling.,DOWN,Attacks",
    "The rate has fallen.,DOWN,rate",
  })
  void aMovementOfSomethingCountedIsATrend(
      String sentence, Change.Direction direction, String concept) {
    Reading.OfTrend read = trend(the(ClaimKind.TREND, sentence));
    assertThat(read.direction()).isEqualTo(direction);
    assertThat(read.concept()).isEqualTo(concept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mood is rising.",
        "The sun was rising over Arden.",
        "The growing number of cells worries Arden.",
        "The house had fallen.",
      })
  void aMovementOfNothingCountedIsNoTrend(String sentence) {
    assertThat(claims(sentence, ClaimKind.TREND)).isEmpty();
  }

  @Test
  void aMovementWithAFigureIsTheFiguresClaim() {
    assertThat(claims("The number of attacks has risen to 40."))
        .extracting(Claim::kind)
        .doesNotContain(ClaimKind.TREND)
        .hasSize(1);
  }
}
