package org.plumbline.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Position;

/**
 * A sentence that a rule must fire on, or must stay silent on.
 *
 * @param text without the brackets that mark the claim
 * @param markStart first code point of the marked claim, or -1 where none is marked
 * @param markEnd the one behind its last
 * @param published day of the sentence, or null
 * @param references inline rows, each from column to cell
 * @param says what the message must contain, or null
 * @param because the condition that keeps it silent, as the card writes it, or null
 * @param position where its key stands
 */
public record Example(
    Expectation expectation,
    String text,
    int markStart,
    int markEnd,
    @Nullable LocalDate published,
    List<Map<String, String>> references,
    @Nullable String says,
    @Nullable String because,
    Position position) {
  public Example {
    references = List.copyOf(references);
  }

  /** What must happen, or is meant to happen one day. */
  public enum Expectation {
    FIRES("fires", true, false),
    SILENT("silent", false, false),
    /** The rule should fire but does not yet: never a failure. */
    TODO_FIRES("todo-fires", true, true),
    /** The rule should be silent but is not yet: never a failure. */
    TODO_SILENT("todo-silent", false, true);

    private final String word;
    private final boolean fires;
    private final boolean todo;

    Expectation(String word, boolean fires, boolean todo) {
      this.word = word;
      this.fires = fires;
      this.todo = todo;
    }

    /** The key in the card. */
    public String word() {
      return word;
    }

    public boolean fires() {
      return fires;
    }

    public boolean todo() {
      return todo;
    }

    /** The same as a promise that is kept. */
    public Expectation kept() {
      return fires ? FIRES : SILENT;
    }
  }
}
