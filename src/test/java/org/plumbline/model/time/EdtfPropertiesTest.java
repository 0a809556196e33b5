package org.plumbline.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EdtfPropertiesTest {

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings().withChars("0129-/.[],XQW?~% T").ofMaxLength(24);
  }

  @Property
  void everyDayIsReadAsItself(@ForAll @From("days") LocalDate day) {
    assertThat(Edtf.parse(day.toString())).contains(Period.day(day));
  }

  @Property
  void everyMonthIsReadAsItself(
      @ForAll @IntRange(min = 1, max = 9999) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    assertThat(Edtf.parse(YearMonth.of(year, month).toString()))
        .contains(Period.month(year, month));
  }

  @Property
  void anIntervalReachesFromOneEndToTheOther(
      @ForAll @From("days") LocalDate one, @ForAll @From("days") LocalDate other) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    assertThat(Edtf.parse(first + "/" + last))
        .hasValueSatisfying(
            period -> {
              assertThat(period.start()).isEqualTo(first);
              assertThat(period.end()).isEqualTo(last);
            });
  }

  @Property
  void weeksFollowEachOtherWithoutAGap(
      @ForAll @IntRange(min = 1, max = 9998) int year,
      @ForAll @IntRange(min = 1, max = 51) int week) {
    Period one = Edtf.parse(String.format("%04d-W%02d", year, week)).orElseThrow();
    Period next = Edtf.parse(String.format("%04d-W%02d", year, week + 1)).orElseThrow();
    assertThat(one.days()).isEqualTo(7);
    assertThat(next.start()).isEqualTo(one.end().plusDays(1));
  }

  @Property(tries = 5000)
  void whateverIsReadKeepsItsTextAndItsOrder(@ForAll @From("noise") String text) {
    Edtf.parse(text)
        .ifPresent(
            period -> {
              assertThat(period.written()).isEqualTo(text.strip());
              assertThat(period.end()).isAfterOrEqualTo(period.start());
            });
  }
}
