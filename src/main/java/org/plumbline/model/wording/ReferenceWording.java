package org.plumbline.model.wording;

import java.math.BigDecimal;
import org.plumbline.model.value.ReferenceValue;

/** What a reference states, without its unit: {@code 2,609,000}, {@code about 300}. */
public final class ReferenceWording {
  private ReferenceWording() {}

  public static String say(ReferenceValue figure) {
    BigDecimal value = figure.value();
    if (value == null) {
      return IntervalWording.say(figure.interval());
    }
    return switch (figure.bound()) {
      case ABOUT -> "about " + NumberWording.say(value);
      case AT_LEAST -> "at least " + NumberWording.say(value);
      case AT_MOST -> "at most " + NumberWording.say(value);
      case MORE_THAN -> "more than " + NumberWording.say(value);
      case LESS_THAN -> "less than " + NumberWording.say(value);
      case POINT, RANGE -> NumberWording.say(value);
    };
  }
}
