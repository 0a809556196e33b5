package org.plumbline.audit.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Span;

class NumeralTest {
  @ParameterizedTest
  @CsvSource({
    "'3,500', '35,000', 350, '3,600'",
    "2.40, 24.0, 0.240, 2.41",
    "7, 70, 0.7, 8",
    "0.5, 5, 0.05, 0.6",
    "'1,609,000', '16,090,000', '160,900', '1,608,000'",
    "12500, 125000, 1250, 12600",
    "'1 400', '14 000', 140, '1 500'",
  })
  void keepsTheFormItIsWrittenIn(String written, String ten, String tenth, String off) {
    Numeral numeral = only(written);
    assertThat(List.of(numeral.timesTen(), numeral.tenth(), numeral.lastDigitOff()))
        .containsExactly(ten, tenth, off);
  }

  @Test
  void exchangesNeighbouringDigitsThatDiffer() {
    assertThat(only("2,609").exchanged()).containsExactly("6,209", "2,069", "2,690");
    assertThat(only("12.4").exchanged()).containsExactly("21.4", "14.2");
  }

  @Test
  void noExchangeBeginsWithAZeroOrLeavesTheNumberAsItIs() {
    assertThat(only("10").exchanged()).isEmpty();
    assertThat(only("0.7").exchanged()).isEmpty();
    assertThat(only("333").exchanged()).isEmpty();
  }

  @Test
  void theThousandsOfAScaleSlipAreGrouped() {
    assertThat(only("450").timesThousand()).isEqualTo("450,000");
  }

  @ParameterizedTest
  @CsvSource({"B52", "1.2.3", "'12,34'"})
  void whatIsNoPlainNumberIsLeftAlone(String written) {
    assertThat(numerals(written)).isEmpty();
  }

  @Test
  void twoNumbersWithASpaceBetweenStayTwo() {
    assertThat(numerals("in 2019 400 came")).hasSize(2);
  }

  @Test
  void aYearHasFourDigitsAndNoSeparator() {
    assertThat(only("2021").yearLike()).isTrue();
    assertThat(only("2,021").yearLike()).isFalse();
    assertThat(only("3021").yearLike()).isFalse();
  }

  private static Numeral only(String written) {
    List<Numeral> numerals = numerals(written);
    assertThat(numerals).hasSize(1);
    return numerals.get(0);
  }

  private static List<Numeral> numerals(String written) {
    return Numeral.in(new Manuscript(written), new Span(0, written.length()));
  }
}
