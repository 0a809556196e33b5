package org.plumbline.reference.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4,210; 4210",
        "1:32.5; 92.5",
        "-3; -3",
        "- 3; -3",
        "5.20; 5.20",
      })
  void readsANumber(String text, String number) {
    assertThat(TableWords.of(text))
        .extracting(TableWord::signed)
        .containsExactly(new BigDecimal(number));
  }

  @ParameterizedTest
  @CsvSource({"2–0", "2 - 0", "2-0"})
  void writesAResultAlike(String text) {
    assertThat(TableWords.of(text))
        .extracting(TableWord::signed)
        .containsExactly(BigDecimal.valueOf(2), BigDecimal.valueOf(0));
  }

  @Test
  void takesTheMarksOffLetters() {
    assertThat(TableWords.of("Jyväskylä"))
        .extracting(TableWord::lower)
        .containsExactly("jyvaskyla");
  }

  @Test
  void readsNoNumberInASequenceOfPoints() {
    assertThat(TableWords.of("1.2.3")).extracting(TableWord::number).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"12 May 2019", "May 12, 2019", "12th of May 2019", "May 12th, 2019", "2019-05-12"})
  void readsADay(String text) {
    List<TableWord> words = TableWords.of(text);
    assertThat(DateWords.at(words, 0))
        .isEqualTo(new DateWords.Found(new TableDate(2019, 5, 12), 0, words.size()));
  }

  @Test
  void readsNoDateInTheVerbMay() {
    assertThat(DateWords.at(TableWords.of("may win"), 0)).isNull();
  }
}
