package org.plumbline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.extract.ShippedLexicon;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;

/** What is published on Thursday, 12 May 2022. */
class TimeGrammarTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 5, 12);

  @ParameterizedTest(name = "“{0}” is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on 9 December 2017                  | 2017-12-09 | 2017-12-09
          on the 9th of December, 2017        | 2017-12-09 | 2017-12-09
          on December 9, 2017                 | 2017-12-09 | 2017-12-09
          on Saturday, 9 December 2017        | 2017-12-09 | 2017-12-09
          on the twenty-third of March 2019   | 2019-03-23 | 2019-03-23
          on 2017-12-09                       | 2017-12-09 | 2017-12-09
          on 23/09/2020                       | 2020-09-23 | 2020-09-23
          on 23/Sep/2020                      | 2020-09-23 | 2020-09-23
          on 23.09.2020                       | 2020-09-23 | 2020-09-23
          on 3 May                            | 2022-05-03 | 2022-05-03
          in December                         | 2021-12-01 | 2021-12-31
          in December 2017                    | 2017-12-01 | 2017-12-31
          by July                             | 2022-07-01 | 2022-07-31
          in 2017                             | 2017-01-01 | 2017-12-31
          in the 1990s                        | 1990-01-01 | 1999-12-31
          in the 19th century                 | 1800-01-01 | 1899-12-31
          in Q3 2020                          | 2020-07-01 | 2020-09-30
          in the third quarter of 2020        | 2020-07-01 | 2020-09-30
          in fiscal 2021                      | 2021-01-01 | 2021-12-31
          in summer 2019                      | 2019-06-01 | 2019-08-31
          last summer                         | 2021-06-01 | 2021-08-31
          early 2020                          | 2020-01-01 | 2020-04-30
          the end of 2017                     | 2017-10-01 | 2017-12-31
          late July 2019                      | 2019-07-21 | 2019-07-31
          the first eight months of 2021      | 2021-01-01 | 2021-08-31
          between January and August 2021     | 2021-01-01 | 2021-08-31
          from November to February 2021      | 2020-11-01 | 2021-02-28
          between 1914 and 1918               | 1914-01-01 | 1918-12-31
          in 2014-2018                        | 2014-01-01 | 2018-12-31
          in 2021-22                          | 2021-01-01 | 2022-12-31
          9 to 12 March 2020                  | 2020-03-09 | 2020-03-12
          March 9th through 17th, 2020        | 2020-03-09 | 2020-03-17
          from 2 April 2020 to 10 May 2021    | 2020-04-02 | 2021-05-10
          a week ago                          | 2022-05-05 | 2022-05-05
          five years ago                      | 2017-05-12 | 2017-05-12
          yesterday                           | 2022-05-11 | 2022-05-11
          on Monday                           | 2022-05-09 | 2022-05-09
          last March                          | 2022-03-01 | 2022-03-31
          this year                           | 2022-01-01 | 2022-12-31
          last week                           | 2022-05-02 | 2022-05-08
          next month                          | 2022-06-01 | 2022-06-30
          the current quarter                 | 2022-04-01 | 2022-06-30
          over the past three months          | 2022-02-12 | 2022-05-11
          in the next two weeks               | 2022-05-13 | 2022-05-26
          the last week of July 2021          | 2021-07-26 | 2021-08-01
          the first week of 2021              | 2021-01-04 | 2021-01-10
          the week of 3 May 2021              | 2021-05-03 | 2021-05-09
          """)
  void aDateOrPeriodIsTheDaysItStandsFor(String written, LocalDate first, LocalDate last) {
    Period period = the(written).period();

    assertThat(period).as(written).isNotNull();
    assertThat(List.of(period.start(), period.end())).as(written).containsExactly(first, last);
  }

  @Test
  void whereDigitsDoNotTellDayFromMonthBothAreKept() {
    Period period = the("on 3/4/2021").period();

    assertThat(period).isNotNull();
    assertThat(period.oneOf())
        .containsExactly(
            Period.day(LocalDate.of(2021, 3, 4)), Period.day(LocalDate.of(2021, 4, 3)));
  }

  @Test
  void theAnchorOfADateCountedFromAnotherIsKept() {
    assertThat(the("a week ago")).isInstanceOf(TimeExpression.Relative.class);
    assertThat(((TimeExpression.Relative) the("two years earlier")).anchor())
        .isEqualTo(TimeExpression.Anchor.TEXT);
  }

  @Test
  void withoutADayOfPublicationARelativeDateStaysOpen() {
    assertThat(read("last month", null).get(0).expression().period()).isNull();
  }

  @Test
  void aWeekdayBesideADateIsKept() {
    assertThat(read("Friday, 9 December 2017", PUBLISHED).get(0).weekday()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "they may go",
        "to march on",
        "call 138-2010-2015",
        "31/02/2020",
        "page 2017-4567",
        "the second man",
        "half of them"
      })
  void whatIsNoDateIsReadAsNone(String text) {
    assertThat(read(text, PUBLISHED)).isEmpty();
  }

  private static TimeExpression the(String text) {
    List<TimeHit> hits = read(text, PUBLISHED);
    assertThat(hits).as(text).hasSize(1);
    return hits.get(0).expression();
  }

  private static List<TimeHit> read(String text, @Nullable LocalDate published) {
    return new TimeGrammar(ShippedLexicon.lexicon(), published)
        .findAll(ShippedLexicon.tokens(text));
  }
}
