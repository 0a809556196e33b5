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
          the week of the 18th                | 2022-05-16 | 2022-05-22
          the week after next                 | 2022-05-23 | 2022-05-29
          in week 7 of 2021                   | 2021-02-15 | 2021-02-21
          next week on Tuesday                | 2022-05-17 | 2022-05-17
          on Friday of last week              | 2022-05-06 | 2022-05-06
          Monday two weeks ago                | 2022-04-25 | 2022-04-25
          on Friday the 13th                  | 2022-05-13 | 2022-05-13
          on the 4th.                         | 2022-05-04 | 2022-05-04
          this weekend                        | 2022-05-14 | 2022-05-15
          the weekend of 2 July 2021          | 2021-07-03 | 2021-07-04
          earlier this week                   | 2022-05-09 | 2022-05-11
          later in the year                   | 2022-05-13 | 2022-12-31
          in the year to date                 | 2022-01-01 | 2022-05-11
          early next week                     | 2022-05-16 | 2022-05-18
          the late 1980s                      | 1986-01-01 | 1989-12-31
          in the nineties                     | 1990-01-01 | 1999-12-31
          in the second half of 2021          | 2021-07-01 | 2021-12-31
          the third month of last year        | 2021-03-01 | 2021-03-31
          the last three weeks of 2021        | 2021-12-13 | 2022-01-02
          the 15th day of next month          | 2022-06-15 | 2022-06-15
          in nineteen eighty-four.            | 1984-01-01 | 1984-12-31
          in March two thousand and five      | 2005-03-01 | 2005-03-31
          on 4 April '87                      | 1987-04-04 | 1987-04-04
          on 23/08/19                         | 2019-08-23 | 2019-08-23
          on 22/04                            | 2022-04-22 | 2022-04-22
          2020-Sep-23                         | 2020-09-23 | 2020-09-23
          Dec31, 1994                         | 1994-12-31 | 1994-12-31
          at Christmas                        | 2021-12-25 | 2021-12-25
          Easter 2018                         | 2018-04-01 | 2018-04-01
          next Thanksgiving                   | 2022-11-24 | 2022-11-24
          on Eid al-Fitr                      | 2022-05-02 | 2022-05-02
          two weeks before Christmas 2020     | 2020-12-11 | 2020-12-11
          a year after March 2019             | 2020-03-01 | 2020-03-31
          two weeks and two days ago          | 2022-04-26 | 2022-04-26
          it will close in two months         | 2022-07-12 | 2022-07-12
          the next four business days         | 2022-05-13 | 2022-05-18
          next workweek                       | 2022-05-16 | 2022-05-20
          the past three quarters             | 2021-07-01 | 2022-03-31
          from next Monday to Friday          | 2022-05-16 | 2022-05-20
          between now and 3 July              | 2022-05-12 | 2022-07-03
          from May until the end of July      | 2022-05-01 | 2022-07-31
          from March in 2011 to May in 2012   | 2011-03-01 | 2012-05-31
          3 May 2020 - 05/17/2020             | 2020-05-03 | 2020-05-17
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

  @ParameterizedTest(name = "“{0}” is no date")
  @ValueSource(
      strings = {
        "in two thousand homes",
        "Christmas shopping",
        "a $MAY coin",
        "call 555-2010-2015-86",
        "on 3/4 of the seats, 5 of 6",
        "his nineties",
        "on the 4th floor",
        "for 2 weeks"
      })
  void aNumberOrNameIsNoDate(String written) {
    assertThat(
            new TimeGrammar(ShippedLexicon.lexicon(), PUBLISHED)
                .findAll(ShippedLexicon.tokens(written)))
        .extracting(hit -> hit.expression().written())
        .isEmpty();
  }

  @ParameterizedTest(name = "“{0}” may be {1} or {2}")
  @CsvSource({
    "next Friday, 2022-05-13, 2022-05-20",
    "last Wednesday, 2022-05-04, 2022-05-11",
    "on 05/06, 2022-05-06, 2022-06-05"
  })
  void whatTwoReadersTakeForTwoDaysStaysTwoDays(String written, LocalDate one, LocalDate other) {
    Period period = the(written).period();

    assertThat(period).isNotNull();
    assertThat(period.oneOf()).containsExactly(Period.day(one), Period.day(other));
  }

  @ParameterizedTest(name = "“{0}” stays open without a day of publication")
  @ValueSource(
      strings = {
        "at Christmas",
        "next week on Tuesday",
        "earlier this week",
        "this weekend",
        "on the 4th.",
        "in the nineties",
        "the week after next"
      })
  void withoutPublicationNoYearIsGuessed(String written) {
    List<TimeHit> hits =
        new TimeGrammar(ShippedLexicon.lexicon(), null).findAll(ShippedLexicon.tokens(written));

    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).expression().period()).isNull();
  }
}
