package org.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;

/** What a reader of a report must know about the whole. */
final class Notes {
  private Notes() {}

  /**
   * @param published the article's day, or null where it is unknown
   */
  static List<String> of(
      @Nullable Object published, List<Diagnostic> rules, List<Diagnostic> facts) {
    List<String> notes = new ArrayList<>();
    if (published == null) {
      notes.add(
          "The article's publication date is not known: relative dates were not checked, and nothing could be told apart as published later. Give the date with --published YYYY-MM-DD.");
    }
    leftOut(rules, "rules/", "was not applied", notes);
    leftOut(facts, "facts/", "is missing from the references", notes);
    return notes;
  }

  private static void leftOut(
      List<Diagnostic> diagnostics, String folder, String effect, List<String> notes) {
    TreeSet<String> files = new TreeSet<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.level() == Diagnostic.Level.ERROR) {
        files.add(diagnostic.position().file());
      }
    }
    if (!files.isEmpty()) {
      notes.add(
          "Something in "
              + folder
              + " could not be read and "
              + effect
              + ": "
              + String.join(", ", files)
              + ".");
    }
  }
}
