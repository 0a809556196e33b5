package org.plumbline.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.extract.ShippedLexicon;
import org.plumbline.model.value.Interval;
import org.plumbline.text.Token;

class NumberGrammarTest {

  @ParameterizedTest(name = "“{0}” is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,400                                  | 1400
          1 400                                  | 1400
          12 345 678                             | 12345678
          12,34,567                              | 1234567
          3.10                                   | 3.10
          .534                                   | 0.534
          2.6m                                   | 2600000
          4.40 million                           | 4400000
          7 bn                                   | 7000000000
          8 B                                    | 8000000000
          5k                                     | 5000
          3 crore                                | 30000000
          4 thousand 3 hundred and 21            | 4321
          5,00                                   | 5.00
          12,5 million                           | 12500000
          1.111,11                               | 1111.11
          9 M                                    | 9000000
          1.3e6                                  | 1300000
          6.25 x 10^-4                           | 0.000625
          -7.5e+3                                | -7500
          3 million and a half                   | 3500000
          a million and a quarter                | 1250000
          nine point nought four                 | 9.04
          twenty-four fifths                     | 4.8
          three twenty-fifths                    | 0.12
          two hundred and fifty-four hundredths  | 200.54
          one hundred and thirty fifths          | 26
          a billionth                            | 0.000000001
          seven and a twentieth                  | 7.05
          1 over 8                               | 0.125
          4 dz                                   | 48
          six doz                                | 72
          thirty and five days                   | 35
          forty - two                            | 42
          one - third                            | 0.3333333333333333
          two and half miles                     | 2.5
          -9.5                                   | -9.5
          minus 40                               | -40
          twenty-one                             | 21
          twenty one                             | 21
          a hundred                              | 100
          hundred thousand                       | 100000
          two hundred and fifty thousand         | 250000
          two and a half million                 | 2500000
          half a dozen                           | 6
          half a million                         | 500000
          half million                           | 500000
          three quarters of                      | 0.75
          two point seven five                   | 2.75
          five and a quarter                     | 5.25
          twenty and three fifths                | 20.6
          10 1/2                                 | 10.5
          3/4                                    | 0.75
          2½                                     | 2.5
          two-thirds                             | 0.6666666666666667
          one in ten                             | 0.1
          nine out of ten                        | 0.9
          1 in every 74                          | 0.01351351351351351
          """)
  void aNumberIsReadInAnyOfItsForms(String written, BigDecimal value) {
    NumberHit hit = read(written);

    assertThat(hit.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest(name = "“{0}” is {1} to {2}")
  @CsvSource({
    "dozens, 12, 120",
    "hundreds, 100, 1000",
    "tens of thousands, 10000, 100000",
    "hundreds of millions, 100000000, 1000000000"
  })
  void aVagueAmountStandsForAnOrderOfMagnitude(String written, BigDecimal low, BigDecimal high) {
    assertThat(read(written).vague()).isEqualTo(Interval.closed(low, high));
  }

  @Test
  void severalHundredIsMoreThanOneHundredAndLessThanAThousand() {
    assertThat(read("several hundred").vague())
        .isEqualTo(Interval.open(BigDecimal.valueOf(100), BigDecimal.valueOf(1000)));
  }

  @ParameterizedTest(name = "the last place of “{0}” is {1}")
  @CsvSource(
      delimiter = '|',
      value = {"3,500 | 100", "3.10 | 0.01", "4.40 million | 10000", "137 | 1", "20 | 10"})
  void theLastDigitThatCountsSaysHowExactANumberIs(String written, BigDecimal place) {
    assertThat(read(written).ulp()).isEqualByComparingTo(place);
  }

  @ParameterizedTest(name = "“{0}” is no fraction")
  @CsvSource(
      delimiter = '|',
      value = {"24/7", "9/11", "12 in 24 hours"})
  void whatOnlyLooksLikeAFractionIsNone(String written) {
    NumberHit hit = NumberGrammar.at(ShippedLexicon.tokens(written), 0);

    assertThat(hit == null || hit.form() != NumberHit.Form.FRACTION).isTrue();
  }

  @Test
  void aLetterThatStandsApartIsNoScale() {
    assertThat(read("5 m").value()).isEqualByComparingTo("5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.8m tall | 1.8", "37m (121ft) | 37", "32m2 | 32", "37m people | 37000000"})
  void whetherAnMIsAMillionOrAMetreIsToldByWhatFollows(String written, BigDecimal value) {
    List<Token> tokens = ShippedLexicon.tokens(written);
    NumberHit hit = NumberGrammar.at(tokens, 0);

    assertThat(hit).isNotNull();
    assertThat(hit.value()).isEqualByComparingTo(value);
  }

  @Test
  void wordsThatBelongToNoNumberEndIt() {
    assertThat(read("five twenty").value()).isEqualByComparingTo("5");
    assertThat(NumberGrammar.at(ShippedLexicon.tokens("people"), 0)).isNull();
  }

  private static NumberHit read(String written) {
    NumberHit hit = NumberGrammar.at(ShippedLexicon.tokens(written), 0);
    assertThat(hit).as(written).isNotNull();
    return hit;
  }

  @ParameterizedTest(name = "“{0}” begins with {1}")
  @CsvSource({
    "'1,2,3', 1",
    "five quarters, 5",
    "3 million and a half of them, 3000000",
    "1 over par, 1",
    "two twenties, 2",
    "4 e-mails, 4"
  })
  void aWordThatOnlyLooksLikeAPartIsLeft(String written, BigDecimal value) {
    NumberHit hit = NumberGrammar.at(ShippedLexicon.tokens(written), 0);

    assertThat(hit).isNotNull();
    assertThat(hit.value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a twenty-first century", "she scores a goal"})
  void aRankOrAVerbIsNoNumber(String written) {
    var tokens = ShippedLexicon.tokens(written);

    assertThat(NumberGrammar.at(tokens, written.startsWith("she") ? 1 : 0)).isNull();
  }

  @Test
  void aRunOfMinusesIsReadWithoutDescending() {
    assertThat(NumberGrammar.at(ShippedLexicon.tokens("minus ".repeat(20_000) + "5"), 0)).isNull();
  }
}
