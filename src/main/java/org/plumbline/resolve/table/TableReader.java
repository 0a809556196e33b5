package org.plumbline.resolve.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.reference.table.TableWord;
import org.plumbline.reference.table.TableWords;

/** Reads a text against one table and computes what the table says to each good reading. */
final class TableReader {
  private final TableIndex index;
  private final Marker marker;

  TableReader(TableIndex index, TableCues cues) {
    this.index = index;
    this.marker = new Marker(index, cues);
  }

  /** The same where the text names a thing of the first column and a column beside it. */
  Outcome readNaming(String text) {
    List<TableWord> words = TableWords.of(text);
    Parsed parsed = new Binder(index).bind(marker.mark(words));
    boolean thing =
        parsed.conditions().stream()
            .anyMatch(
                one ->
                    one.value().exact()
                        && one.value().quantity() == null
                        && one.value().columns().contains(0));
    boolean measure =
        parsed.conditions().stream().anyMatch(one -> one.column() != null && one.column() > 0);
    return thing && measure ? read(text) : new Outcome(List.of(), true, List.of(), List.of());
  }

  Outcome read(String text) {
    List<TableWord> words = TableWords.of(text);
    Parsed parsed = new Binder(index).bind(marker.mark(words));
    Saying saying = new Saying(index, text, words);
    Set<String> known = new TreeSet<>();
    List<Answer> answers = answers(parsed, saying, known);
    boolean touched = !parsed.conditions().isEmpty() || !parsed.headers().isEmpty();
    List<String> open = new ArrayList<>();
    for (Mark cue : parsed.cues()) {
      if (!known.contains(cue.word())) {
        open.add(saying.written(cue));
      }
    }
    Counting.Asked asked = new Counting(index, saying).asked(parsed.marks());
    List<String> unread =
        parsed.unread().stream()
            .filter(mark -> asked == null || !mark.equals(asked.number()))
            .map(saying::written)
            .toList();
    return new Outcome(answers, touched, unread, open);
  }

  /**
   * @param known to which the words are added that the answers take into account
   */
  private List<Answer> answers(Parsed parsed, Saying saying, Set<String> known) {
    Counting counting = new Counting(index, saying);
    Counting.Asked asked = counting.asked(parsed.marks());
    if (asked != null) {
      known.add("count");
      known.add("sum");
      known.add(asked.test() == Condition.Test.IS ? "count" : cue(asked.test()));
      return counting.answers(parsed, asked);
    }
    if (parsed.hasCue("max", "min")) {
      List<Mark> extremes =
          parsed.cues().stream().filter(cue -> cue.isCue("max") || cue.isCue("min")).toList();
      Extremes over = new Extremes(index, saying);
      Integer column = over.column(parsed.marks(), extremes.get(0));
      if (extremes.size() != 1 || column == null) {
        return List.of();
      }
      known.add(extremes.get(0).word());
      known.add("count");
      return over.answers(parsed, extremes.get(0), column);
    }
    if (parsed.hasCue("sum", "average")) {
      known.add("sum");
      known.add("average");
      known.add("count");
      return new Totals(index, saying).answers(parsed, parsed.hasCue("average"));
    }
    if (Versus.isAsked(parsed)) {
      known.addAll(List.of("more", "less", "than", "more-than", "less-than"));
      return new Versus(index, saying).answers(parsed);
    }
    known.add("count");
    return new Lookup(index, saying).answers(parsed);
  }

  private static String cue(Condition.Test test) {
    return switch (test) {
      case IS -> "count";
      case MORE -> "more-than";
      case LESS -> "less-than";
      case AT_LEAST -> "at-least";
      case AT_MOST -> "at-most";
    };
  }
}
