package org.plumbline.resolve.derive;

import java.math.BigDecimal;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.wording.IntervalWording;
import org.plumbline.model.wording.NumberWording;

/** Figures as they stand in a computation that a reader can redo. */
public final class Wordings {
  private Wordings() {}

  /** The figure itself, or the range it may lie in. */
  public static String say(ReferenceValue value) {
    BigDecimal number = value.value();
    return number == null ? say(value.interval()) : NumberWording.say(number);
  }

  public static String say(Interval interval) {
    return IntervalWording.say(interval);
  }
}
