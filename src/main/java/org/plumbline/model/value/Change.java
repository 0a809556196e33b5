package org.plumbline.model.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A movement of a figure.
 *
 * @param from the level before, or null
 * @param to the level after, or null
 * @param by the amount of the movement, or null
 */
public record Change(
    Direction direction,
    @Nullable ReportedValue from,
    @Nullable ReportedValue to,
    @Nullable ReportedValue by) {

  /** Which way a figure moves. */
  public enum Direction {
    UP,
    DOWN,
    SAME;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
