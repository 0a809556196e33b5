package org.plumbline.rule;

import java.util.List;
import org.plumbline.rule.field.Field;

/**
 * A sentence with fields in it: {@code "{reference.publisher} gives {reference.figure}."}
 *
 * @param parts words and fields in order
 * @param written as the card has it
 */
public record Template(List<Part> parts, String written) {
  public Template {
    parts = List.copyOf(parts);
  }

  /** A stretch of a template. */
  public sealed interface Part {

    record Words(String text) implements Part {}

    record Slot(Field field) implements Part {}
  }
}
