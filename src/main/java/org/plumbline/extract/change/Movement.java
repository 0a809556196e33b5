package org.plumbline.extract.change;

import org.plumbline.model.value.Change;

/**
 * What a figure is in a movement.
 *
 * @param direction which way it goes
 */
public record Movement(Role role, Change.Direction direction) {

  /** The figure's part in the movement. */
  public enum Role {
    /** The level before: "from 49 per cent". */
    FROM,
    /** The level after: "to 61 per cent". */
    TO,
    /** The amount between the two: "by a quarter", "19 fewer than". */
    BY
  }
}
