package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.resolve.Resolution.figures;
import static org.plumbline.resolve.Resolution.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.value.Relation;

class ConversionResolutionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 8.05, 160.9 and 40.2 exactly
        "5 miles (8 km)|INSIDE",
        "100 miles (161 km)|INSIDE",
        "25 miles, or about 40 km,|INSIDE",
        "60 miles (97 km)|INSIDE",
        // 60 miles may be the rounded figure: 100 km are 62
        "60 miles (100 km)|INSIDE",
        "more than 60 miles (97 km)|INSIDE",
        "60 miles (37 km)|BELOW",
        "60 miles (115 km)|ABOVE",
        "more than 60 miles (200 km)|ABOVE",
      })
  void roundingOfEitherFigureIsAllowed(String pair, Relation relation) {
    assertThat(figures(only(conversion("The road is " + pair + " long."))).relation())
        .isEqualTo(relation);
  }

  @Test
  void theArithmeticIsRoundedAsTheTextIs() {
    Dossier dossier = conversion("The road is 60 miles (37 km) long.");
    assertThat(only(dossier).reference().arithmetic()).isEqualTo("60 miles = 97 kilometres");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was 30 degrees Celsius (86 degrees Fahrenheit) at noon.|INSIDE",
        "It was 30 degrees Celsius (54 degrees Fahrenheit) at noon.|BELOW",
        "The lake is 2 degrees Celsius (3.6 degrees Fahrenheit) warmer.|INSIDE",
      })
  void zeroPointsCountForTemperaturesAndNotForTheirDifferences(String text, Relation relation) {
    assertThat(figures(only(conversion(text))).relation()).isEqualTo(relation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It cost 5 dollars (4 people paid).",
        "The road is 60 miles long and ends 100 km from Brook.",
        "They ran 5 km (12 people fell).",
        "They ran 5 km (3 km more than before).",
      })
  void twoFiguresSideBySideAreNoConversion(String text) {
    assertThat(Resolution.against().all(text))
        .extracting(dossier -> dossier.claim().kind())
        .doesNotContain(ClaimKind.CONVERSION);
  }

  private static Dossier conversion(String text) {
    return Resolution.against().of(ClaimKind.CONVERSION, text);
  }
}
