package org.plumbline.resolve.derive;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.value.ReportedValue;

/** Fractions in words as percentages: "a quarter" is 25 per cent. */
public final class InPercent {
  private static final String PERCENT = "percent";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private InPercent() {}

  /** The same value, in percent where it is a fraction and percent is asked for. */
  public static ReportedValue of(ReportedValue value, @Nullable String unit) {
    BigDecimal number = value.value();
    boolean fraction =
        PERCENT.equals(unit)
            && value.unit() == null
            && number != null
            && number.compareTo(BigDecimal.ONE) <= 0;
    return fraction ? of(value) : value;
  }

  /** A fraction in percent. */
  public static ReportedValue of(ReportedValue value) {
    BigDecimal number = value.value();
    BigDecimal ulp = value.ulp();
    return new ReportedValue(
        value.written(),
        number == null ? null : number.multiply(HUNDRED),
        value.printed().times(HUNDRED),
        ulp == null ? null : ulp.multiply(HUNDRED),
        value.bound(),
        value.hedge(),
        PERCENT);
  }
}
