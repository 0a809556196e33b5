package org.plumbline.resolve.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.reference.SourceRow;

/**
 * What a table says to one reading of a text.
 *
 * @param operation how it was found: {@code observed}, {@code count}, {@code highest} …
 * @param holds whether the table says the same
 * @param about what was looked at, as a reader would say
 * @param stated what the text states
 * @param given what the table gives
 * @param figure the words of the text that are held against it
 * @param rows the rows it rests on
 * @param arithmetic the computation, or null where a cell was looked up
 */
record Answer(
    String operation,
    boolean holds,
    String about,
    String stated,
    String given,
    String figure,
    List<SourceRow> rows,
    @Nullable String arithmetic) {
  Answer {
    rows = List.copyOf(rows);
  }
}
