package org.plumbline.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "999|999",
        "1000|1,000",
        "2609000|2,609,000",
        "3.10|3.10",
        "1234.5678|1,234.5678",
        "-1500|-1,500",
        "-0.5|-0.5",
        "3.5E+6|3,500,000"
      })
  void numbersHaveSeparatorsAndKeepTheirDigits(String number, String said) {
    assertThat(NumberWording.say(new BigDecimal(number))).isEqualTo(said);
  }

  @Property
  boolean aNumberWithoutItsSeparatorsIsTheSameNumber(@ForAll BigDecimal number) {
    return new BigDecimal(NumberWording.say(number).replace(",", "")).compareTo(number) == 0;
  }

  @Test
  void intervalsSayTheirEdges() {
    BigDecimal low = new BigDecimal("2000");
    BigDecimal high = new BigDecimal("3000");

    assertThat(IntervalWording.say(Interval.closed(low, high))).isEqualTo("2,000 to 3,000");
    assertThat(IntervalWording.say(Interval.open(low, high))).isEqualTo("2,000 to 3,000");
    assertThat(IntervalWording.say(Interval.point(low))).isEqualTo("2,000");
    assertThat(IntervalWording.say(Interval.atLeast(low))).isEqualTo("at least 2,000");
    assertThat(IntervalWording.say(Interval.moreThan(low))).isEqualTo("more than 2,000");
    assertThat(IntervalWording.say(Interval.atMost(high))).isEqualTo("at most 3,000");
    assertThat(IntervalWording.say(Interval.lessThan(high))).isEqualTo("less than 3,000");
    assertThat(IntervalWording.say(Interval.EVERYTHING)).isEqualTo("any number");
  }

  @Test
  void referencesSayTheirFigureOrTheirRange() {
    BigDecimal value = new BigDecimal("2609000");
    Interval interval = Interval.rounding(value, new BigDecimal("1000"));

    assertThat(ReferenceWording.say(new ReferenceValue(value, interval, Bound.POINT, "person")))
        .isEqualTo("2,609,000");
    assertThat(ReferenceWording.say(new ReferenceValue(value, interval, Bound.ABOUT, null)))
        .isEqualTo("about 2,609,000");
    assertThat(
            ReferenceWording.say(
                new ReferenceValue(value, Interval.atLeast(value), Bound.AT_LEAST, null)))
        .isEqualTo("at least 2,609,000");
    assertThat(
            ReferenceWording.say(
                new ReferenceValue(null, Interval.atMost(BigDecimal.TEN), Bound.AT_MOST, "person")))
        .isEqualTo("at most 10");
  }

  @Test
  void daysAreSaidWithTheirMonthInEnglish() {
    assertThat(DateWording.say(LocalDate.of(2017, 12, 9))).isEqualTo("9 December 2017");
    assertThat(DateWording.say(LocalDate.of(2021, 4, 1))).isEqualTo("1 April 2021");
  }

  @Test
  void wholeUnitsAreSaidByTheirName() {
    assertThat(PeriodWording.say(Period.year(2017))).isEqualTo("2017");
    assertThat(PeriodWording.say(Period.month(2017, 12))).isEqualTo("December 2017");
    assertThat(PeriodWording.say(Period.day(day(2017, 12, 9)))).isEqualTo("9 December 2017");
    assertThat(between(day(2021, 7, 1), day(2021, 9, 30), Granularity.QUARTER))
        .isEqualTo("the third quarter of 2021");
    assertThat(between(day(2010, 1, 1), day(2019, 12, 31), Granularity.DECADE))
        .isEqualTo("the 2010s");
    assertThat(between(day(2022, 1, 3), day(2022, 1, 9), Granularity.WEEK))
        .isEqualTo("the week of 3 January 2022");
  }

  @Test
  void stretchesSayWhatTheyShareOnce() {
    assertThat(between(day(2020, 1, 1), day(2021, 12, 31), Granularity.YEAR))
        .isEqualTo("2020 to 2021");
    assertThat(between(day(2021, 5, 1), day(2021, 8, 31), Granularity.MONTH))
        .isEqualTo("May to August 2021");
    assertThat(between(day(2020, 11, 1), day(2021, 2, 28), Granularity.MONTH))
        .isEqualTo("November 2020 to February 2021");
    assertThat(between(day(2021, 12, 13), day(2021, 12, 20), Granularity.DAY))
        .isEqualTo("13 to 20 December 2021");
    assertThat(between(day(2021, 11, 30), day(2021, 12, 2), Granularity.DAY))
        .isEqualTo("30 November to 2 December 2021");
    assertThat(between(day(2021, 12, 30), day(2022, 1, 2), Granularity.DAY))
        .isEqualTo("30 December 2021 to 2 January 2022");
  }

  @Test
  void aStretchThatDoesNotFitItsUnitIsSaidInDays() {
    assertThat(between(day(2021, 3, 5), day(2021, 6, 30), Granularity.MONTH))
        .isEqualTo("5 March to 30 June 2021");
  }

  @Test
  void openAndApproximatePeriodsSaySo() {
    assertThat(between(day(2014, 1, 1), LocalDate.MAX, Granularity.YEAR)).isEqualTo("since 2014");
    assertThat(between(LocalDate.MIN, day(2021, 6, 30), Granularity.MONTH))
        .isEqualTo("until June 2021");
    Period about =
        new Period(day(2021, 1, 1), day(2021, 12, 31), Granularity.YEAR, true, List.of(), "2021~");
    assertThat(PeriodWording.say(about)).isEqualTo("about 2021");
  }

  @Test
  void oneOfTwoNeighboursLiesBetweenThem() {
    assertThat(PeriodWording.say(oneOf(day(2021, 12, 13), day(2021, 12, 14))))
        .isEqualTo("between 13 and 14 December 2021");
    assertThat(PeriodWording.say(oneOf(day(2021, 12, 31), day(2022, 1, 1))))
        .isEqualTo("between 31 December 2021 and 1 January 2022");
  }

  @Test
  void oneOfTwoFarApartIsOneOrTheOther() {
    assertThat(PeriodWording.say(oneOf(day(2021, 12, 1), day(2021, 12, 14))))
        .isEqualTo("1 December 2021 or 14 December 2021");
  }

  private static Period oneOf(LocalDate first, LocalDate second) {
    return new Period(
        first,
        second,
        Granularity.DAY,
        false,
        List.of(Period.day(first), Period.day(second)),
        "[" + first + "," + second + "]");
  }

  private static String between(LocalDate start, LocalDate end, Granularity granularity) {
    return PeriodWording.say(Period.between(start, end, granularity));
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
