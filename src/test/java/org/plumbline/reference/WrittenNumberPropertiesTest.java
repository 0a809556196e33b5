package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.diagnostic.Position;

class WrittenNumberPropertiesTest {

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars("0159.,-+eE %'\u00A0a").ofMaxLength(12);
  }

  @Property
  void everyPlainNumberKeepsItsDigits(
      @ForAll @BigRange(min = "-1e15", max = "1e15") @Scale(6) BigDecimal number) {
    assertThat(WrittenNumber.parse(number.toPlainString()))
        .contains(new BigDecimal(number.toPlainString()));
  }

  @Property(tries = 5000)
  void whateverIsReadIsOfDigitsAlone(@ForAll @From("noise") String text) {
    WrittenNumber.parse(text)
        .ifPresent(
            number -> {
              assertThat(number).isEqualTo(new BigDecimal(text));
              assertThat(text).matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
            });
    assertThat(WrittenNumber.problem(text, Position.of("f")).render()).contains("Expected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,000",
        "3,5",
        "3%",
        "n/a",
        "",
        "-",
        ".5",
        "5.",
        "+5",
        "1e",
        "1e999999",
        "٣",
        "1 000",
        "0x10",
        "NaN"
      })
  void refusesWhatIsNoPlainNumber(String text) {
    assertThat(WrittenNumber.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,000 | Write 1000.",
        "3,5 | Write 3.5.",
        "1.234,5 | Write 1234.5.",
        "1,234.5 | Write 1234.5.",
        "1.234.567 | Write 1234567.",
        "12 000 | Write 12000.",
        "3% | Write the number alone, and percent in the column unit.",
        "n/a | Leave the cell blank, or list ‘n/a’ in the schema's missingValues."
      })
  void saysWhatToWriteInstead(String text, String fix) {
    assertThat(WrittenNumber.problem(text, Position.of("f")).fix()).isEqualTo(fix);
  }
}
