package org.plumbline.rule;

import java.util.List;
import org.plumbline.diagnostic.Position;
import org.plumbline.rule.field.Field;

/**
 * One line of a card's {@code when} or {@code except when}.
 *
 * @param values what the field is compared with, already checked against its type
 * @param written the line as the card has it
 * @param position where it stands
 */
public record Condition(
    Field field, Operator operator, List<Operand> values, String written, Position position) {
  public Condition {
    values = List.copyOf(values);
  }
}
