package org.plumbline.model.wording;

import java.math.BigDecimal;
import org.plumbline.model.value.Interval;

/** Ranges: {@code 2,000 to 3,000}, {@code at least 10,000}, {@code less than 5}. */
public final class IntervalWording {
  private IntervalWording() {}

  /** Whether a finite edge itself belongs to the range is said only where the other end is open. */
  public static String say(Interval interval) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    if (low == null) {
      return high == null
          ? "any number"
          : (interval.highOpen() ? "less than " : "at most ") + NumberWording.say(high);
    }
    if (high == null) {
      return (interval.lowOpen() ? "more than " : "at least ") + NumberWording.say(low);
    }
    return low.compareTo(high) == 0
        ? NumberWording.say(low)
        : NumberWording.say(low) + " to " + NumberWording.say(high);
  }
}
