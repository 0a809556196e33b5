package org.plumbline.model.value;

import java.util.List;

/**
 * What a figure comes to by the other figures of its own text: "to 90 from 60, a rise of a half",
 * "12 out of 40, or three in ten".
 *
 * @param operands what it is computed from: after and before for a movement, part and whole for a
 *     share, all parts of a sum
 * @param complete whether the text says that these are all
 */
public record Computation(Operation operation, List<ReportedValue> operands, boolean complete) {
  public Computation {
    operands = List.copyOf(operands);
  }

  /** How a figure is made from others. */
  public enum Operation {
    DIFFERENCE,
    PERCENTAGE_CHANGE,
    /** After over before. */
    RATIO,
    /** Part over whole. */
    SHARE,
    SUM
  }
}
