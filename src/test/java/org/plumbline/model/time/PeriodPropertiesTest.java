package org.plumbline.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodPropertiesTest {

  @Provide
  Arbitrary<Period> periods() {
    Arbitrary<LocalDate> starts =
        Arbitraries.integers().between(0, 60).map(days -> LocalDate.of(2020, 1, 1).plusDays(days));
    return Combinators.combine(starts, Arbitraries.integers().between(0, 40))
        .as((start, days) -> Period.between(start, start.plusDays(days), Granularity.DAY));
  }

  @Property
  void overlapsExactlyIfADayIsShared(
      @ForAll @From("periods") Period one, @ForAll @From("periods") Period other) {
    boolean shared = one.start().datesUntil(one.end().plusDays(1)).anyMatch(other::contains);
    assertThat(one.overlaps(other)).isEqualTo(shared);
    assertThat(other.overlaps(one)).isEqualTo(shared);
  }

  @Property
  void containsAnotherExactlyIfItHasAllItsDays(
      @ForAll @From("periods") Period one, @ForAll @From("periods") Period other) {
    boolean all = other.start().datesUntil(other.end().plusDays(1)).allMatch(one::contains);
    assertThat(one.contains(other)).isEqualTo(all);
  }

  @Property
  void countsItsDaysWithBothEnds(@ForAll @From("periods") Period period) {
    assertThat(period.days())
        .isEqualTo(period.start().datesUntil(period.end().plusDays(1)).count());
  }
}
