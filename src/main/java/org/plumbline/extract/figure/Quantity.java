package org.plumbline.extract.figure;

import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.model.value.Unit;

/**
 * A number with the unit around it.
 *
 * @param from index of its first token, sign and currency included
 * @param to the one behind its last, unit and rate included
 * @param unit what measures it, or null
 * @param rate what it is told per ("barrel" of "$58 a barrel"), or null
 * @param currencyBefore whether the unit is a currency that stands before the number
 */
record Quantity(
    int from,
    int to,
    NumberHit number,
    @Nullable Unit unit,
    @Nullable String rate,
    boolean currencyBefore) {

  /** The code of the unit, with what it is told per; or null. */
  @Nullable String unitCode() {
    return unit == null ? null : rate == null ? unit.code() : unit.code() + " per " + rate;
  }

  /** Whether a noun may follow that is counted: there is no unit, or the unit is itself a noun. */
  boolean counts() {
    return unit == null || (rate == null && unit.dimension().startsWith("count"));
  }

  Quantity startingAt(int start) {
    return new Quantity(start, to, number, unit, rate, currencyBefore);
  }
}
