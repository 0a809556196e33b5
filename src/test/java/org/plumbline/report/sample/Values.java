package org.plumbline.report.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.ReportedValue;

/** Figures and periods in few words. */
public final class Values {
  private Values() {}

  public static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  public static Interval closed(String low, String high) {
    return Interval.closed(number(low), number(high));
  }

  public static Interval open(String low, String high) {
    return Interval.open(number(low), number(high));
  }

  /** A figure whose last significant place is known. */
  public static ReportedValue rounded(
      String written, String value, String ulp, @Nullable String hedge, @Nullable String unit) {
    return new ReportedValue(
        written,
        number(value),
        Interval.rounding(number(value), number(ulp)),
        number(ulp),
        hedge == null ? Bound.POINT : Bound.ABOUT,
        hedge,
        unit);
  }

  public static ReportedValue exact(String written, String value, @Nullable String unit) {
    return new ReportedValue(
        written,
        number(value),
        Interval.point(number(value)),
        BigDecimal.ONE,
        Bound.POINT,
        null,
        unit);
  }

  public static ReportedValue atMost(String written, String value, @Nullable String unit) {
    return new ReportedValue(
        written,
        number(value),
        Interval.atMost(number(value)),
        null,
        Bound.AT_MOST,
        "no more than",
        unit);
  }

  public static ReferenceValue point(String value, @Nullable String unit) {
    return new ReferenceValue(number(value), Interval.point(number(value)), Bound.POINT, unit);
  }

  public static ReferenceValue rounding(String value, String ulp, @Nullable String unit) {
    return new ReferenceValue(
        number(value), Interval.rounding(number(value), number(ulp)), Bound.POINT, unit);
  }

  public static ReferenceValue range(String low, String high, @Nullable String unit) {
    return new ReferenceValue(null, closed(low, high), Bound.RANGE, unit);
  }

  public static ReferenceValue atLeast(String low, @Nullable String unit) {
    return new ReferenceValue(number(low), Interval.atLeast(number(low)), Bound.AT_LEAST, unit);
  }

  public static Period days(String first, String last) {
    return Period.between(LocalDate.parse(first), LocalDate.parse(last), Granularity.DAY);
  }

  public static Period day(String day) {
    return Period.day(LocalDate.parse(day));
  }
}
