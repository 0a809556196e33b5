package org.plumbline.model.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit of measurement, a currency or a counted thing.
 *
 * @param code identifies it: {@code km}, {@code percent}, {@code GBP}, {@code person}
 * @param dimension what it measures: {@code length}, {@code money-GBP}, {@code count-person}; only
 *     units of one dimension compare
 * @param factor how many base units of the dimension one of these is, exactly
 * @param offset what is added after multiplying by the factor, for temperatures; zero otherwise
 * @param names how texts and data write it, symbols, singulars and plurals
 */
public record Unit(
    String code, String dimension, BigDecimal factor, BigDecimal offset, List<String> names) {
  public Unit {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("Unit (" + code + ") has the factor (" + factor + ").");
    }
    names = List.copyOf(names);
  }

  /** A number of this unit in base units of its dimension. */
  public Interval toBase(Interval interval) {
    return interval.times(factor).plus(offset);
  }
}
