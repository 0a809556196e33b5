package org.plumbline.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.sample.Values.day;
import static org.plumbline.report.sample.Values.days;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

class PeriodWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2017-12-09, 2017-12-09, DAY, 9 December 2017",
    "2017-12-01, 2017-12-31, MONTH, December 2017",
    "2021-07-01, 2021-09-30, QUARTER, Q3 2021",
    "2021-05-01, 2021-08-31, MONTH, May to August 2021",
    "2020-12-01, 2021-01-31, MONTH, December 2020 to January 2021",
    "2021-01-01, 2021-12-31, YEAR, 2021",
    "2015-01-01, 2017-12-31, YEAR, 2015 to 2017",
    "1990-01-01, 1999-12-31, DECADE, the 1990s",
    "2021-12-13, 2021-12-14, DAY, 13 to 14 December 2021",
    "2021-11-28, 2021-12-04, WEEK, 28 November to 4 December 2021",
    "2021-12-28, 2022-01-04, DAY, 28 December 2021 to 4 January 2022"
  })
  void aPeriodIsSaidAsCoarselyAsItsEdgesAllow(
      String start, String end, Granularity granularity, String said) {
    Period period = Period.between(LocalDate.parse(start), LocalDate.parse(end), granularity);
    assertThat(PeriodWords.say(period)).isEqualTo(said);
  }

  @Test
  void anOpenEndIsSince() {
    assertThat(PeriodWords.say(period(LocalDate.of(2015, 1, 1), LocalDate.MAX, false, List.of())))
        .isEqualTo("since 2015");
  }

  @Test
  void anOpenBeginningIsUntil() {
    assertThat(PeriodWords.say(period(LocalDate.MIN, LocalDate.of(2015, 1, 1), false, List.of())))
        .isEqualTo("until 2015");
  }

  @Test
  void anApproximatePeriodIsSaidToBe() {
    assertThat(
            PeriodWords.say(
                period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), true, List.of())))
        .isEqualTo("about 2021");
  }

  @Test
  void oneOfSeveralDaysIsSaidWithOr() {
    Period both =
        period(
            LocalDate.of(2020, 1, 2),
            LocalDate.of(2020, 1, 3),
            false,
            List.of(day("2020-01-02"), day("2020-01-03")));
    assertThat(PeriodWords.say(both)).isEqualTo("2 January 2020 or 3 January 2020");
    assertThat(PeriodWords.say(days("2020-01-02", "2020-01-03"))).isEqualTo("2 to 3 January 2020");
  }

  private static Period period(
      LocalDate start, LocalDate end, boolean approximate, List<Period> oneOf) {
    return new Period(start, end, Granularity.YEAR, approximate, oneOf, "written");
  }
}
