package org.plumbline.rule.field;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.wording.ReferenceWording;

/**
 * A field's value as conditions compare it: a text, a {@code BigDecimal}, a {@code LocalDate} or a
 * {@code Boolean}, according to the field's type.
 */
public final class FieldValue {
  private FieldValue() {}

  /**
   * Reads a field.
   *
   * @param holder an object of the class of the field's subject
   */
  public static @Nullable Object of(Field field, Object holder) {
    return comparable(field.accessor().apply(holder));
  }

  /** Periods as EDTF, figures of references as a reader sees them, everything else as it is. */
  public static @Nullable Object comparable(@Nullable Object value) {
    if (value instanceof Period period) {
      return period.written();
    }
    return value instanceof ReferenceValue figure ? ReferenceWording.say(figure) : value;
  }
}
