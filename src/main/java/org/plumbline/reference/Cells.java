package org.plumbline.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Position;

/** One row of reference data, whatever it was read from. */
interface Cells {

  /** The text of a cell, or null where it is blank or there is no such column. */
  @Nullable String text(Column column);

  /** Whether the description lists texts of this column alone that stand for nothing. */
  default boolean mayBeBlank(Column column) {
    return false;
  }

  /** Whether there is such a column at all. */
  boolean has(Column column);

  /** Cells of columns that are not standard ones, blank ones left out, in order of the columns. */
  Map<String, String> dimensions();

  /** Where a cell stands. */
  Position at(Column column);

  /** Name of the resource. */
  String resource();

  /** Line of the file that the row starts on. */
  int line();
}
