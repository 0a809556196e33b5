package org.plumbline.resolve;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Unit;

/**
 * The time between two days that may each be known to a month or a year only.
 *
 * @param least in the unit asked for
 * @param most likewise
 */
record Elapsed(BigDecimal least, BigDecimal most) {
  private static final BigDecimal DAYS_IN_MONTH = new BigDecimal("30.436875");
  private static final BigDecimal SECONDS_IN_DAY = BigDecimal.valueOf(86400);

  /** Units of a calendar dimension count in months, all others in seconds. */
  static Elapsed between(Period start, Period end, Unit unit) {
    return new Elapsed(in(start.end(), end.start(), unit), in(start.start(), end.end(), unit));
  }

  private static BigDecimal in(LocalDate from, LocalDate to, Unit unit) {
    if (to.isBefore(from)) {
      return BigDecimal.ZERO;
    }
    boolean calendar = unit.dimension().endsWith("months");
    BigDecimal base =
        calendar
            ? months(from, to)
            : BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)).multiply(SECONDS_IN_DAY);
    return base.divide(unit.factor(), MathContext.DECIMAL64);
  }

  private static BigDecimal months(LocalDate from, LocalDate to) {
    long whole = ChronoUnit.MONTHS.between(from, to);
    long days = ChronoUnit.DAYS.between(from.plusMonths(whole), to);
    return BigDecimal.valueOf(whole)
        .add(BigDecimal.valueOf(days).divide(DAYS_IN_MONTH, MathContext.DECIMAL64));
  }

  /** In words that a reader can redo: {@code 2 years 3 months}, {@code 12 days}. */
  static String say(LocalDate from, LocalDate to) {
    long months = ChronoUnit.MONTHS.between(from, to);
    if (months == 0) {
      return counted(ChronoUnit.DAYS.between(from, to), "day");
    }
    String years = months >= 12 ? counted(months / 12, "year") : "";
    String rest = months % 12 == 0 ? "" : counted(months % 12, "month");
    return (years + " " + rest).strip();
  }

  private static String counted(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  /** The middle, to one decimal. */
  BigDecimal shown() {
    return least.add(most).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_EVEN);
  }
}
