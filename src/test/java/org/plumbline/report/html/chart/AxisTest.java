package org.plumbline.report.html.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.plumbline.report.html.chart.Axis.Tick;

class AxisTest {

  @Test
  void ticksAreRoundNumbers() {
    assertThat(new LinearAxis(edges(2000, 3850)).ticks())
        .extracting(Tick::label)
        .containsExactly("2,000", "2,500", "3,000", "3,500");
  }

  @Test
  void valuesFarApartGetALogarithmicScaleThatSaysSo() {
    Domain edges = edges(2600, 2609000);
    assertThat(LogAxis.suits(edges)).isTrue();
    assertThat(new LogAxis(edges).note()).isEqualTo("logarithmic scale");
    assertThat(new LogAxis(edges).ticks())
        .extracting(Tick::label)
        .containsExactly("10,000", "100,000", "1,000,000");
  }

  @Test
  void zeroAndNegativeValuesNeverDo() {
    assertThat(LogAxis.suits(edges(0, 1000))).isFalse();
    assertThat(LogAxis.suits(edges(-5, 1000))).isFalse();
  }

  @Test
  void daysAreLabelledByTheCalendarWithTheYearWhereItBegins() {
    assertThat(calendar("2024-12-30", "2025-01-02").ticks())
        .extracting(Tick::label)
        .containsExactly("30 Dec 2024", "31 Dec", "1 Jan 2025", "2 Jan");
  }

  @Test
  void yearsAreLabelledByThemselves() {
    assertThat(calendar("2015-01-01", "2025-01-06").ticks())
        .extracting(Tick::label)
        .allMatch(label -> label.matches("\\d{4}"));
  }

  @Test
  void onlyBarsWithoutAnyEdgeCannotBeDrawn() {
    Bar endless = new Bar(null, null, Bar.Style.CLAIMED);
    Bar begun = new Bar(5.0, null, Bar.Style.REFERENCE);
    assertThat(Domain.of(List.of(new Row("", List.of(endless))))).isEmpty();
    assertThat(Domain.of(List.of(new Row("", List.of(endless, begun)))))
        .contains(new Domain(5, 5, true, true));
  }

  @Property
  void aLinearAxisHasAFewTicksAllOnIt(
      @ForAll @DoubleRange(min = -1e12, max = 1e12) double low,
      @ForAll @DoubleRange(min = 0, max = 1e12) double size) {
    LinearAxis axis = new LinearAxis(edges(low, low + size));
    assertThat(axis.ticks()).hasSizeBetween(1, 6);
    assertThat(axis.ticks())
        .allMatch(
            tick -> axis.place(tick.value()) >= -1e-9 && axis.place(tick.value()) <= 1 + 1e-9);
  }

  @Property
  void aCalendarHasAFewTicksWhateverItsLength(
      @ForAll @IntRange(min = -700000, max = 700000) int first,
      @ForAll @IntRange(max = 400000) int days) {
    assertThat(new CalendarAxis(edges(first, first + days)).ticks()).hasSizeBetween(1, 6);
  }

  private static CalendarAxis calendar(String first, String last) {
    return new CalendarAxis(
        edges(
            (double) LocalDate.parse(first).toEpochDay(),
            (double) LocalDate.parse(last).toEpochDay()));
  }

  private static Domain edges(double low, double high) {
    return new Domain(low, high, false, false);
  }
}
