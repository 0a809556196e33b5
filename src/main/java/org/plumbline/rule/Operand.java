package org.plumbline.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.plumbline.rule.field.Field;

/** What a field is compared with. */
public sealed interface Operand {

  record Text(String text) implements Operand {}

  record Figure(BigDecimal number) implements Operand {}

  record Day(LocalDate day) implements Operand {}

  record YesNo(boolean yes) implements Operand {}

  /** Another field of the same rule. */
  record OtherField(Field field) implements Operand {}

  /** So many percent of the operand that follows, for {@link Operator#IS_WITHIN}. */
  record Percent(BigDecimal number) implements Operand {}
}
