package org.plumbline.audit.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Span;

class TimeSlipsTest {
  @Test
  void aYearGoesEitherWay() {
    assertThat(of("2021")).containsExactly("2020", "2022");
  }

  @Test
  void dayMonthAndWeekdayMoveOn() {
    assertThat(of("Friday, 5 March 2021"))
        .containsExactly(
            "Friday, 6 March 2021",
            "Friday, 5 March 2020",
            "Friday, 5 March 2022",
            "Saturday, 5 March 2021",
            "Friday, 5 April 2021");
  }

  @Test
  void theMonthPutInHasTheDay() {
    assertThat(of("31 March")).containsExactly("30 March", "31 May");
    assertThat(of("30 January")).containsExactly("29 January", "30 March");
  }

  @Test
  void aShortNameStaysShort() {
    assertThat(of("12 Sep")).containsExactly("13 Sep", "12 Oct");
  }

  @Test
  void pairsOfYearsAndDatesInFiguresAreLeftAlone() {
    assertThat(of("2019-20")).isEmpty();
    assertThat(of("3/2021")).isEmpty();
  }

  @Test
  void aWordThatOnlyBeginsLikeAMonthIsNone() {
    assertThat(of("march 5")).isEmpty();
  }

  private static List<String> of(String written) {
    Manuscript text = new Manuscript(written);
    List<String> changed = new ArrayList<>();
    new TimeSlips(text, one -> changed.add(text.with(one))).of(new Span(0, written.length()));
    return changed;
  }
}
