package org.plumbline.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, '0'",
    "999, '999'",
    "3500, '3,500'",
    "-1234567.80, '-1,234,567.80'",
    "3.10, '3.10'",
    "4.40E+6, '4,400,000'",
    "-999, '-999'"
  })
  void groupsOfThreeDigitsAreSetApartAndDecimalsKept(String number, String said) {
    assertThat(NumberWords.say(new BigDecimal(number))).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "305.770000, 305.77",
    "11.9262120000, 11.93",
    "0.000123456, 0.000123",
    "0.5000, 0.5",
    "2000.00, 2000",
    "1.25, 1.25",
    "-3.33333333, -3.33"
  })
  void aComputedNumberLosesTheDigitsThatOnlyItsComputationGaveIt(String number, String tidy) {
    assertThat(NumberWords.tidy(new BigDecimal(number)).toPlainString()).isEqualTo(tidy);
  }

  @Property
  void whatIsSaidCanBeReadBack(@ForAll @Scale(6) BigDecimal number) {
    assertThat(new BigDecimal(NumberWords.say(number).replace(",", "")))
        .isEqualByComparingTo(number);
  }
}
