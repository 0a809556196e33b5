package org.plumbline.reference.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word of a cell, a header or a text.
 *
 * @param lower in lower case, marks above and below letters taken off
 * @param number what it says where it is a number or a time of the clock (in seconds), else null
 * @param decimals digits behind the point
 * @param negative whether a minus stands directly before a number and nothing but space before that
 * @param from where it begins in the text
 * @param to where it ends, exclusive
 */
public record TableWord(
    String lower, @Nullable BigDecimal number, int decimals, boolean negative, int from, int to) {

  /** The number with its sign. */
  public @Nullable BigDecimal signed() {
    return number == null || !negative ? number : number.negate();
  }
}
