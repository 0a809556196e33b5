package org.plumbline.extract.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.value.Interval;

/**
 * A number found among tokens.
 *
 * @param from index of its first token
 * @param to the one behind its last
 * @param value with its scale applied and its digits kept
 * @param ulp the unit of its last significant place: 100 for 3,500, 0.01 for 3.10
 * @param vague what a vague amount such as "dozens" may stand for, or null; {@code value} is then
 *     its lower end
 * @param form how it is written
 */
public record NumberHit(
    int from, int to, BigDecimal value, BigDecimal ulp, @Nullable Interval vague, Form form) {

  /** How a number is written. */
  public enum Form {
    DIGITS,
    SPELLED,
    /** "dozens", "tens of thousands": an order of magnitude. */
    VAGUE,
    /** "a third", "two in five". */
    FRACTION
  }
}
