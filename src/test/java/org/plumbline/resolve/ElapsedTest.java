package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Unit;

class ElapsedTest {
  private static final Unit YEAR = unit("year", "duration-months", "12");
  private static final Unit WEEK = unit("week", "duration", "604800");

  @Test
  void twoDaysHaveOneTimeBetweenThem() {
    Elapsed elapsed = Elapsed.between(day("2020-03-01"), day("2022-09-01"), YEAR);
    assertThat(elapsed.least()).isEqualByComparingTo("2.5").isEqualTo(elapsed.most());
  }

  @Test
  void aYearThatIsKnownAloneLeavesAYearOpenAtEitherEnd() {
    Elapsed elapsed = Elapsed.between(Period.year(2010), Period.year(2015), YEAR);
    assertThat(elapsed.least()).isBetween(new BigDecimal("4"), new BigDecimal("4.01"));
    assertThat(elapsed.most()).isBetween(new BigDecimal("5.99"), new BigDecimal("6"));
  }

  @Test
  void weeksAreCountedInDays() {
    Elapsed elapsed = Elapsed.between(day("2023-03-01"), day("2023-04-12"), WEEK);
    assertThat(elapsed.shown()).isEqualByComparingTo("6");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-04-12,2022-05-18,1 year 1 month",
    "2020-01-01,2022-01-01,2 years",
    "2020-01-01,2020-03-01,2 months",
    "2020-01-01,2020-01-02,1 day",
  })
  void aReaderIsToldYearsAndMonths(String from, String to, String said) {
    assertThat(Elapsed.say(LocalDate.parse(from), LocalDate.parse(to))).isEqualTo(said);
  }

  private static Period day(String day) {
    return Period.day(LocalDate.parse(day));
  }

  private static Unit unit(String code, String dimension, String factor) {
    return new Unit(code, dimension, new BigDecimal(factor), BigDecimal.ZERO, List.of(code));
  }
}
