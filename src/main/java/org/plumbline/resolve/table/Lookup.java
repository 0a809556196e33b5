package org.plumbline.resolve.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether one row meets all that is said; and if none does, what the nearest rows have instead. */
final class Lookup {
  private final TableIndex index;
  private final Saying saying;

  Lookup(TableIndex index, Saying saying) {
    this.index = index;
    this.saying = saying;
  }

  List<Answer> answers(Parsed parsed) {
    List<Condition> conditions = parsed.conditions();
    if (conditions.size() < 2) {
      return List.of();
    }
    BitSet rows = Rows.meeting(index, conditions);
    if (!rows.isEmpty()) {
      Condition last = conditions.get(conditions.size() - 1);
      return List.of(answer(conditions, last, rows, true));
    }
    List<Answer> failing = new ArrayList<>();
    for (int i = conditions.size() - 1; i >= 0; i--) {
      Condition one = conditions.get(i);
      List<Condition> others = new ArrayList<>(conditions);
      others.remove(i);
      BitSet near = Rows.meeting(index, others);
      if (!near.isEmpty() && !listed(one, others) && !isWeak(one)) {
        failing.add(answer(conditions, one, near, false));
      }
    }
    return failing;
  }

  /** A common word that happens to be a part of some cell's text is no claim of that cell. */
  private boolean isWeak(Condition one) {
    Mark value = one.value();
    boolean part = !value.exact() && value.quantity() == null && value.date() == null;
    return part && value.length() == 1 && !Character.isUpperCase(saying.written(value).charAt(0));
  }

  /** A second value for a column that has one already may belong to a list or another clause. */
  private static boolean listed(Condition one, List<Condition> others) {
    Set<Integer> columns = columns(one);
    return columns.size() == 1 && others.stream().anyMatch(other -> columns(other).equals(columns));
  }

  private static Set<Integer> columns(Condition condition) {
    Integer column = condition.column();
    return column != null ? Set.of(column) : new TreeSet<>(condition.value().columns());
  }

  private Answer answer(List<Condition> conditions, Condition about, BitSet rows, boolean holds) {
    int column = columns(about).stream().findFirst().orElse(0);
    return new Answer(
        "observed",
        holds,
        saying.column(column) + " of " + saying.rows(conditions, about),
        about.test().word() + saying.written(about.value()),
        saying.cells(rows, column),
        saying.written(about.value()),
        Rows.sources(index, rows),
        null);
  }
}
