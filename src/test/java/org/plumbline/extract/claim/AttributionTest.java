package org.plumbline.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.extract.Extraction.quoting;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Attribution;
import org.plumbline.model.Context;
import org.plumbline.model.Modality;

/** Who says so, and how surely. */
class AttributionTest {
  private static @Nullable Attribution attribution(String sentence) {
    return context(sentence).attribution();
  }

  private static Context context(String sentence) {
    return quoting("400", sentence).reading().context();
  }

  @Test
  void whatNobodyIsSaidToSayIsTheNewsroomsOwn() {
    assertThat(attribution("Red Hand has 400 fighters.")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "The ministry said that Red Hand has 400 fighters.,The ministry",
    "The ministry estimates 400 fighters in Arden.,The ministry",
    "'Red Hand has 400 fighters, according to the ministry.',the ministry",
    "'“Red Hand has 400 fighters,” the ministry said.',the ministry",
    "'“Red Hand has 400 fighters,” said Hugo Brandt.',Hugo Brandt",
    "'Red Hand has 400 fighters, the ministry said.',the ministry",
  })
  void theSourceIsNamed(String sentence, String source) {
    Attribution said = attribution(sentence);
    assertThat(said).isNotNull();
    assertThat(said).extracting(Attribution::source).isEqualTo(source);
    assertThat(said).extracting(Attribution::depth).isEqualTo(1);
  }

  @Test
  void anEstimateThatOthersReportHasTheEstimatorForItsSourceAndDepthTwo() {
    assertThat(attribution("Experts said that the government estimates 400 fighters in Arden."))
        .isEqualTo(new Attribution("the government", "estimates", 2));
  }

  @Test
  void whatIsSaidBehindAFigureIsNotSaidOfIt() {
    assertThat(attribution("Red Hand has 400 fighters, and the ministry said it is strong."))
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cost will reach 400 dollars.",
        "The number may rise to 400 fighters.",
        "About 400 people will leave Arden.",
        "About 400 people in Arden could leave.",
      })
  void whatMayComeIsPredicted(String sentence) {
    assertThat(context(sentence).modality()).isEqualTo(Modality.PREDICTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It matters if 400 people leave.",
        "Unless 400 people leave, nothing helps.",
        "If the war goes on, 400 people leave.",
      })
  void whatHangsOnAConditionIsConditional(String sentence) {
    assertThat(context(sentence).modality()).isEqualTo(Modality.CONDITIONAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There are 400 fighters in Arden.",
        "There are 400 fighters, and they may return.",
        "There are 400 fighters who may return.",
        "It may rain, but there are 400 fighters in Arden.",
      })
  void whatIsToldOfTodayIsStatedWhateverElseMayCome(String sentence) {
    assertThat(context(sentence).modality()).isEqualTo(Modality.STATED);
  }

  @Test
  void aFigureInQuotationMarksIsQuoted() {
    assertThat(context("The mayor said “there are 400 fighters” and left.").quoted()).isTrue();
  }

  @Test
  void aFigureBehindAClosedQuotationIsNotQuoted() {
    assertThat(context("“Never,” he said, when 400 fighters came.").quoted()).isFalse();
  }
}
