package org.plumbline.resolve.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.table.TypedColumn;
import org.plumbline.reference.table.TypedColumn.Kind;
import org.plumbline.resolve.table.Condition.Test;
import org.plumbline.resolve.table.Mark.Role;

/**
 * Finds which header each value is said of, by how they stand to each other: "an attendance of
 * 4,210", "4,210 was the attendance", "20 goals".
 */
final class Binder {
  private static final int CONTAINED = 4;
  private static final int LINKED = 4;
  private static final int BESIDE = 3;
  private static final int NEAR = 1;
  private static final int STRONG = 3;
  private static final int FARTHEST = 4;

  private final TableIndex index;

  Binder(TableIndex index) {
    this.index = index;
  }

  /**
   * A value and a header that may belong together.
   *
   * @param grammar how sure the words between them are
   */
  private record Pair(int value, int header, int column, int grammar, boolean contained) {
    int score() {
      return grammar + (contained ? CONTAINED : 0);
    }
  }

  Parsed bind(List<Mark> marks) {
    Set<Integer> used = new HashSet<>();
    Map<Integer, Pair> chosen = chosen(marks);
    List<Condition> conditions = new ArrayList<>();
    List<Mark> unread = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.is(Role.VALUE)) {
        condition(marks, i, chosen.get(i), used, conditions, unread);
      } else if (mark.is(Role.UNREAD)) {
        unread.add(mark);
      }
    }
    chosen.values().forEach(pair -> used.add(pair.header()));
    List<Mark> headers = new ArrayList<>();
    List<Mark> cues = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (!used.contains(i) && marks.get(i).is(Role.HEADER)) {
        headers.add(marks.get(i));
      } else if (!used.contains(i) && marks.get(i).is(Role.CUE)) {
        cues.add(marks.get(i));
      }
    }
    return new Parsed(marks, conditions, headers, cues, unread);
  }

  private void condition(
      List<Mark> marks,
      int i,
      @Nullable Pair pair,
      Set<Integer> used,
      List<Condition> conditions,
      List<Mark> unread) {
    Mark mark = marks.get(i);
    Test test = i > 0 && marks.get(i - 1).is(Role.CUE) ? Test.of(marks.get(i - 1).word()) : null;
    TypedColumn column = pair == null ? null : index.column(pair.column());
    if (test != null && column == null) {
      column = ordering(mark);
    }
    if (test != null && (mark.quantity() != null || mark.date() != null)) {
      if (column != null) {
        used.add(i - 1);
        conditions.add(Condition.ordered(mark, column, test));
      } else {
        unread.add(mark);
      }
      return;
    }
    boolean strong = pair != null && pair.grammar() >= STRONG;
    if (column == null && mark.entries().isEmpty()) {
      unread.add(mark);
    } else {
      conditions.add(Condition.is(mark, column, strong));
    }
  }

  /** The only column by which a date or year can be put before or after. */
  private @Nullable TypedColumn ordering(Mark mark) {
    List<TypedColumn> dated =
        index.table().columns().stream()
            .filter(
                column -> mark.date() != null ? column.kind() == Kind.DATES : isYears(column, mark))
            .toList();
    return dated.size() == 1 ? dated.get(0) : null;
  }

  private static boolean isYears(TypedColumn column, Mark mark) {
    Quantity quantity = mark.quantity();
    boolean year =
        quantity != null
            && quantity.digits().scale() <= 0
            && quantity.digits().precision() == 4
            && quantity.value().intValue() < 2100;
    return year
        && (column.kind() == Kind.DATES
            || (column.kind() == Kind.FIGURES
                && column.nameWords().stream()
                    .anyMatch(
                        word -> word.lower().equals("year") || word.lower().equals("season"))));
  }

  private Map<Integer, Pair> chosen(List<Mark> marks) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).is(Role.VALUE)) {
        left(marks, i, pairs);
        right(marks, i, pairs);
      }
    }
    pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.score()).thenComparing(Pair::value));
    Map<Integer, Pair> chosen = new LinkedHashMap<>();
    Set<Integer> headers = new HashSet<>();
    for (Pair pair : pairs) {
      if (!chosen.containsKey(pair.value()) && headers.add(pair.header())) {
        chosen.put(pair.value(), pair);
      }
    }
    far(marks, chosen, headers);
    return chosen;
  }

  private void left(List<Mark> marks, int i, List<Pair> pairs) {
    int at = i - 1;
    if (at >= 0 && marks.get(at).is(Role.CUE) && Test.of(marks.get(at).word()) != null) {
      at--;
    }
    int gap = 0;
    boolean linked = false;
    boolean verb = false;
    while (at >= 0 && marks.get(at).is(Role.FILLER) && gap < FARTHEST) {
      linked |= marks.get(at).word().equals("link");
      verb |= marks.get(at).word().equals("be");
      gap++;
      at--;
    }
    if (at >= 0 && marks.get(at).is(Role.HEADER)) {
      int grammar = verb ? LINKED + 1 : linked ? LINKED : gap == 0 ? BESIDE : NEAR;
      pair(marks, i, at, grammar, verb, pairs);
    }
  }

  private void right(List<Mark> marks, int i, List<Pair> pairs) {
    int at = i + 1;
    int gap = 0;
    boolean verb = false;
    while (at < marks.size() && marks.get(at).is(Role.FILLER) && gap < FARTHEST) {
      verb |= marks.get(at).word().equals("be");
      gap++;
      at++;
    }
    if (at < marks.size() && marks.get(at).is(Role.HEADER)) {
      boolean figure = marks.get(i).quantity() != null;
      int grammar = gap == 0 ? (figure ? LINKED + 1 : BESIDE - 1) : verb ? BESIDE : NEAR;
      pair(marks, i, at, grammar, verb, pairs);
    }
  }

  /** A header at the start and its value behind the verb: "the time of the winner was 1:32.5". */
  private void far(List<Mark> marks, Map<Integer, Pair> chosen, Set<Integer> headers) {
    for (int i = 1; i < marks.size(); i++) {
      boolean said = marks.get(i).is(Role.VALUE) && !chosen.containsKey(i);
      if (said && marks.get(i - 1).word().equals("be")) {
        List<Pair> pairs = new ArrayList<>();
        for (int h = 0; h < i - 2; h++) {
          if (marks.get(h).is(Role.HEADER) && !headers.contains(h)) {
            pair(marks, i, h, BESIDE, true, pairs);
          }
        }
        boolean figure = marks.get(i).quantity() != null;
        if (pairs.size() == 1 && (figure || pairs.get(0).contained())) {
          chosen.put(i, pairs.get(0));
          headers.add(pairs.get(0).header());
        }
      }
    }
  }

  private void pair(
      List<Mark> marks, int value, int header, int grammar, boolean verb, List<Pair> pairs) {
    Mark said = marks.get(value);
    Mark named = marks.get(header);
    List<Integer> contained = named.columns().stream().filter(said.columns()::contains).toList();
    if (contained.size() == 1) {
      pairs.add(new Pair(value, header, contained.get(0), grammar, true));
    } else if (contained.isEmpty() && named.columns().size() == 1 && grammar >= STRONG) {
      int column = named.columns().iterator().next();
      boolean text = said.quantity() == null && said.date() == null;
      boolean kin = !text || verb || said.columns().stream().anyMatch(c -> alike(c, column));
      if (kin && fits(said, index.column(column))) {
        pairs.add(new Pair(value, header, column, grammar, false));
      }
    }
  }

  /** Whether two columns share texts, as those of the home and the away team do. */
  private boolean alike(int one, int other) {
    Set<String> texts = new HashSet<>();
    index.column(one).cells().forEach(cell -> texts.add(cell.text()));
    return index.column(other).cells().stream()
        .anyMatch(cell -> !cell.isEmpty() && texts.contains(cell.text()));
  }

  private static boolean fits(Mark value, TypedColumn column) {
    return switch (column.kind()) {
      case FIGURES -> value.quantity() != null;
      case DATES -> value.date() != null;
      case TEXT -> value.quantity() == null && value.date() == null;
    };
  }
}
