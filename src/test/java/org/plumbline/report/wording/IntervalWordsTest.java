package org.plumbline.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.sample.Values.closed;
import static org.plumbline.report.sample.Values.number;
import static org.plumbline.report.sample.Values.open;

import org.junit.jupiter.api.Test;
import org.plumbline.model.value.Interval;

class IntervalWordsTest {

  @Test
  void anEdgeThatBelongsToItIsAtLeastOrAtMost() {
    assertThat(IntervalWords.say(Interval.atLeast(number("10000")), "person"))
        .isEqualTo("at least 10,000 people");
    assertThat(IntervalWords.say(Interval.atMost(number("10")), null)).isEqualTo("at most 10");
  }

  @Test
  void anEdgeThatDoesNotBelongToItIsMoreOrLessThan() {
    assertThat(IntervalWords.say(Interval.moreThan(number("5")), "percent"))
        .isEqualTo("more than 5%");
    assertThat(IntervalWords.say(Interval.lessThan(number("5")), "GBP"))
        .isEqualTo("less than GBP 5");
  }

  @Test
  void bothEdgesHaveTheSameDecimals() {
    assertThat(IntervalWords.say(open("2.95", "3.00"), null)).isEqualTo("2.95 to 3.00");
  }

  @Test
  void aStatedRangeKeepsItsDigitsAsWritten() {
    assertThat(IntervalWords.asWritten(closed("2.0", "3.0"), "percent")).isEqualTo("2.0 to 3.0%");
  }

  @Test
  void zerosThatAConversionLeftAreNotSaid() {
    assertThat(IntervalWords.say(closed("305.7700", "307.3800"), "km"))
        .isEqualTo("305.77 to 307.38 km");
  }

  @Test
  void aSingleNumberIsSaidAlone() {
    assertThat(IntervalWords.say(Interval.point(number("1")), "vessel")).isEqualTo("1 vessel");
    assertThat(IntervalWords.say(Interval.point(number("2")), "city")).isEqualTo("2 cities");
  }

  @Test
  void withoutEdgesItIsAnyFigure() {
    assertThat(IntervalWords.say(Interval.EVERYTHING, "km")).isEqualTo("any figure");
  }
}
