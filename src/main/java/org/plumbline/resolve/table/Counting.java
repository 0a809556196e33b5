package org.plumbline.resolve.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.table.TypedColumn.Kind;
import org.plumbline.resolve.table.Condition.Test;
import org.plumbline.resolve.table.Mark.Role;

/** Counts rows: "three players scored more than 20 goals", "there were 5 matches at Lahti". */
final class Counting {
  private final TableIndex index;
  private final Saying saying;

  Counting(TableIndex index, Saying saying) {
    this.index = index;
    this.saying = saying;
  }

  /**
   * A number that counts.
   *
   * @param column the column of what is counted, or null for rows
   */
  record Asked(Mark number, Test test, @Nullable Integer column) {}

  /** The number that counts rows, or null. */
  @Nullable Asked asked(List<Mark> marks) {
    for (int i = 0; i + 1 < marks.size(); i++) {
      Mark mark = marks.get(i);
      Quantity quantity = mark.quantity();
      if (quantity == null || quantity.ordinal() || quantity.digits().scale() > 0) {
        continue;
      }
      int before = i - 1;
      Test test = Test.IS;
      if (before >= 0 && marks.get(before).is(Role.CUE)) {
        Test limited = Test.of(marks.get(before).word());
        test = limited == null ? Test.IS : limited;
        before -= limited == null ? 0 : 1;
      }
      boolean opens =
          before < 0 || marks.get(before).isCue("count") || marks.get(before).isCue("sum");
      Mark next = marks.get(i + 1);
      if (opens && next.is(Role.NOUN)) {
        return new Asked(mark, test, null);
      }
      if (opens && next.is(Role.HEADER) && next.columns().size() == 1) {
        int column = next.columns().iterator().next();
        if (column == 0 || index.column(column).kind() != Kind.FIGURES) {
          return new Asked(mark, test, column);
        }
      }
    }
    return null;
  }

  List<Answer> answers(Parsed parsed, Asked asked) {
    List<Condition> conditions =
        parsed.conditions().stream().filter(one -> !one.value().equals(asked.number())).toList();
    Quantity number = asked.number().quantity();
    if (number == null || (conditions.isEmpty() && asked.column() == null)) {
      return List.of();
    }
    BitSet rows = Rows.meeting(index, conditions);
    List<Answer> answers = new ArrayList<>();
    answers.add(answer(asked, number, conditions, rows, rows.cardinality(), "rows"));
    Integer column = asked.column();
    if (column != null) {
      Set<String> texts = new HashSet<>();
      rows.stream().forEach(row -> texts.add(saying.cell(row, column)));
      answers.add(
          answer(
              asked, number, conditions, rows, texts.size(), "different " + saying.column(column)));
    }
    return answers;
  }

  private Answer answer(
      Asked asked,
      Quantity number,
      List<Condition> conditions,
      BitSet rows,
      int count,
      String what) {
    boolean holds = asked.test().holds(BigDecimal.valueOf(count).compareTo(number.value()));
    return new Answer(
        "count",
        holds,
        "number of " + what + " with " + saying.rows(conditions, null),
        asked.test().word() + saying.written(asked.number()),
        String.valueOf(count),
        saying.written(asked.number()),
        Rows.sources(index, rows),
        count + " " + what + " with " + saying.rows(conditions, null));
  }
}
