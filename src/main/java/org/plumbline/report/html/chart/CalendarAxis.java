package org.plumbline.report.html.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.report.wording.PeriodWords;

/** Days since 1 January 1970, labelled by the calendar. */
final class CalendarAxis implements Axis {
  private static final int MOST_TICKS = 5;
  private static final int[] DAY_STEPS = {1, 2, 7, 14};
  private static final int[] MONTH_STEPS = {1, 2, 3, 6};
  private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

  private final Domain days;

  CalendarAxis(Domain edges) {
    this.days = edges.padded(2);
  }

  @Override
  public double place(double value) {
    return (value - days.low()) / (days.high() - days.low());
  }

  @Override
  public List<Tick> ticks() {
    for (int step : DAY_STEPS) {
      List<Tick> ticks = everyDays(step);
      if (ticks.size() <= MOST_TICKS) {
        return ticks;
      }
    }
    for (int step : MONTH_STEPS) {
      List<Tick> ticks = everyMonths(step);
      if (ticks.size() <= MOST_TICKS) {
        return ticks;
      }
    }
    for (int step : YEAR_STEPS) {
      if ((days.high() - days.low()) / 365 / step <= MOST_TICKS) {
        return everyYears(step);
      }
    }
    return List.of();
  }

  @Override
  public String note() {
    return "";
  }

  private LocalDate first() {
    return LocalDate.ofEpochDay((long) Math.ceil(days.low()));
  }

  private boolean past(LocalDate day) {
    return day.toEpochDay() > days.high();
  }

  private List<Tick> everyDays(int step) {
    List<Tick> ticks = new ArrayList<>();
    int labelledYear = Integer.MIN_VALUE;
    for (LocalDate day = first(); !past(day) && !full(ticks); day = day.plusDays(step)) {
      String label = day.getDayOfMonth() + " " + PeriodWords.shortMonth(day);
      ticks.add(
          new Tick(
              day.toEpochDay(),
              day.getYear() == labelledYear ? label : label + " " + day.getYear()));
      labelledYear = day.getYear();
    }
    return ticks;
  }

  private List<Tick> everyMonths(int step) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate month = first().withDayOfMonth(1);
    month = month.minusMonths((month.getMonthValue() - 1) % step);
    for (; !past(month) && !full(ticks); month = month.plusMonths(step)) {
      if (month.toEpochDay() >= days.low()) {
        String label = PeriodWords.shortMonth(month) + " " + month.getYear();
        ticks.add(new Tick(month.toEpochDay(), label));
      }
    }
    return ticks;
  }

  private List<Tick> everyYears(int step) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate year = LocalDate.of(Math.floorDiv(first().getYear(), step) * step, 1, 1);
    for (; !past(year); year = year.plusYears(step)) {
      if (year.toEpochDay() >= days.low()) {
        ticks.add(new Tick(year.toEpochDay(), Integer.toString(year.getYear())));
      }
    }
    return ticks;
  }

  /** No use in going on: the step is too small. */
  private static boolean full(List<Tick> ticks) {
    return ticks.size() > MOST_TICKS;
  }
}
