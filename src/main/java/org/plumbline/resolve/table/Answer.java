package org.plumbline.resolve.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table says to one reading of a text.
 *
 * @param operation how it was found: {@code observed}, {@code count}, {@code highest} …
 * @param holds whether the table says the same
 * @param about what was looked at, as a reader would say
 * @param stated what the text states
 * @param given what the table gives
 * @param rows indices of the rows it rests on
 * @param arithmetic the computation, or null where a cell was looked up
 */
record Answer(
    String operation,
    boolean holds,
    String about,
    String stated,
    String given,
    List<Integer> rows,
    @Nullable String arithmetic) {
  Answer {
    rows = List.copyOf(rows);
  }
}
