package org.plumbline.rule.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.wording.DateWording;
import org.plumbline.model.wording.NumberWording;
import org.plumbline.model.wording.PeriodWording;
import org.plumbline.model.wording.ReferenceWording;

/** How a field's value is said in a message. */
public final class FieldText {
  /** What stands in a message where a field has no value. */
  public static final String NOT_STATED = "(not stated)";

  /** Fields that say how far off something is; a sentence around them says in which way. */
  private static final Set<String> WITHOUT_SIGN = Set.of("gap", "gapPercent");

  private FieldText() {}

  /**
   * Says a field of an object.
   *
   * @param holder an object of the class of the field's subject
   */
  public static String of(Field field, Object holder) {
    if (holder instanceof ClaimFact claim && field.property().equals("period")) {
      Period period = claim.linkedPeriod();
      return period == null ? NOT_STATED : PeriodWording.say(period);
    }
    return say(field, field.accessor().apply(holder));
  }

  /** Says a value of a field, given as its accessor gives it. */
  public static String say(Field field, @Nullable Object value) {
    if (value == null) {
      return NOT_STATED;
    }
    if (value instanceof BigDecimal number) {
      return number(field, number);
    }
    if (value instanceof LocalDate day) {
      return DateWording.say(day);
    }
    if (value instanceof Period period) {
      return PeriodWording.say(period);
    }
    if (value instanceof ReferenceValue figure) {
      return ReferenceWording.say(figure);
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    return value.toString();
  }

  private static String number(Field field, BigDecimal number) {
    BigDecimal said = WITHOUT_SIGN.contains(field.property()) ? number.abs() : number;
    return field.property().equals("gapPercent")
        ? NumberWording.say(said.setScale(1, RoundingMode.HALF_EVEN)) + "%"
        : NumberWording.say(said);
  }
}
