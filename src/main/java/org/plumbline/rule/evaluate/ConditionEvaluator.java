package org.plumbline.rule.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.rule.Condition;
import org.plumbline.rule.Operand;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.FieldValue;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.Scene;
import org.plumbline.rule.field.TallyFact;

/**
 * Tries conditions.
 *
 * <p>A field without a value is nothing in particular: every operator is false on it but {@code is
 * missing} and {@code is not}. A condition on something that is not there at all, such as a field
 * of a reference where none is given, is false whatever its operator. Texts are compared as
 * written, {@code contains} without regard to case, numbers by their value, days by the calendar.
 */
public final class ConditionEvaluator {
  private ConditionEvaluator() {}

  public static boolean holds(
      Condition condition,
      ClaimFact claim,
      @Nullable ReferenceFact reference,
      @Nullable TallyFact tally,
      @Nullable ClaimFact other) {
    return holds(condition, new Scene(claim, reference, tally, other));
  }

  public static boolean holds(Condition condition, Scene scene) {
    Object holder = scene.holder(condition.field().subject());
    if (holder == null) {
      return false;
    }
    List<@Nullable Object> with = new ArrayList<>();
    boolean percent = false;
    for (Operand operand : condition.values()) {
      if (operand instanceof Operand.OtherField field) {
        Object second = scene.holder(field.field().subject());
        if (second == null) {
          return false;
        }
        with.add(FieldValue.of(field.field(), second));
      } else {
        percent |= operand instanceof Operand.Percent;
        with.add(constant(operand));
      }
    }
    Object value = FieldValue.of(condition.field(), holder);
    return ValueTest.holds(condition.operator(), value, with, percent);
  }

  /**
   * Whether the condition can be true of a field's value, as far as its constants say; a comparison
   * with another field always can.
   *
   * @param value as {@link FieldValue} gives it
   */
  public static boolean canHold(Condition condition, @Nullable Object value) {
    if (condition.values().stream().anyMatch(Operand.OtherField.class::isInstance)) {
      return true;
    }
    boolean percent = condition.values().stream().anyMatch(Operand.Percent.class::isInstance);
    List<@Nullable Object> with = new ArrayList<>();
    condition.values().forEach(operand -> with.add(constant(operand)));
    return ValueTest.holds(condition.operator(), value, with, percent);
  }

  /** What a condition saw, as cards write it: {@code claim.bound was at-least}. */
  public static String seen(Condition condition, Scene scene) {
    Object holder = scene.holder(condition.field().subject());
    if (holder == null) {
      return "there was no " + condition.field().subject().word();
    }
    Object value = FieldValue.of(condition.field(), holder);
    return condition.field().fullName() + " was " + plain(value);
  }

  private static String plain(@Nullable Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    return value == null
        ? "missing"
        : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** An operand's value as {@link FieldValue} gives it, or null for another field. */
  public static @Nullable Object constant(Operand operand) {
    if (operand instanceof Operand.Text text) {
      return text.text();
    }
    if (operand instanceof Operand.Figure figure) {
      return figure.number();
    }
    if (operand instanceof Operand.Percent share) {
      return share.number();
    }
    if (operand instanceof Operand.Day day) {
      return day.day();
    }
    return operand instanceof Operand.YesNo yesNo ? (Object) yesNo.yes() : null;
  }
}
