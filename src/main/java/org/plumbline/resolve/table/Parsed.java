package org.plumbline.resolve.table;

import java.util.List;
import java.util.function.Predicate;

/**
 * A text taken apart against one table.
 *
 * @param marks all of them, in order
 * @param headers those that no value was bound to
 * @param cues those that no condition has used up
 * @param unread words that say something and were not placed
 */
record Parsed(
    List<Mark> marks,
    List<Condition> conditions,
    List<Mark> headers,
    List<Mark> cues,
    List<Mark> unread) {
  Parsed {
    marks = List.copyOf(marks);
    conditions = List.copyOf(conditions);
    headers = List.copyOf(headers);
    cues = List.copyOf(cues);
    unread = List.copyOf(unread);
  }

  /** The same without some conditions. */
  Parsed without(Predicate<Condition> left) {
    return new Parsed(
        marks, conditions.stream().filter(left.negate()).toList(), headers, cues, unread);
  }

  boolean hasCue(String... words) {
    List<String> asked = List.of(words);
    return cues.stream().anyMatch(cue -> asked.contains(cue.word()));
  }
}
