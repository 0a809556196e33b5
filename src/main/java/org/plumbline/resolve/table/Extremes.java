package org.plumbline.resolve.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.table.TypedCell;
import org.plumbline.reference.table.TypedColumn;
import org.plumbline.reference.table.TypedColumn.Kind;
import org.plumbline.resolve.table.Mark.Role;

/** The highest and lowest: "the team with the most points was Lahti". */
final class Extremes {
  private static final int FARTHEST = 3;

  private final TableIndex index;
  private final Saying saying;

  Extremes(TableIndex index, Saying saying) {
    this.index = index;
    this.saying = saying;
  }

  /** The column that a word such as "most" is said of, or null where that is open. */
  @Nullable Integer column(List<Mark> marks, Mark cue) {
    int at = marks.indexOf(cue);
    for (int i = at + 1; i < marks.size() && i <= at + FARTHEST; i++) {
      if (marks.get(i).is(Role.HEADER)) {
        return ordered(marks.get(i));
      }
      boolean passed =
          marks.get(i).is(Role.FILLER) || marks.get(i).is(Role.NOUN) || marks.get(i).isCue("count");
      if (!passed) {
        break;
      }
    }
    for (int i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
      if (marks.get(i).is(Role.HEADER)) {
        return ordered(marks.get(i));
      }
      if (!marks.get(i).is(Role.FILLER)) {
        break;
      }
    }
    return null;
  }

  private @Nullable Integer ordered(Mark header) {
    List<Integer> columns =
        header.columns().stream().filter(c -> index.column(c).kind() != Kind.TEXT).toList();
    return columns.size() == 1 && header.columns().size() == 1 ? columns.get(0) : null;
  }

  List<Answer> answers(Parsed parsed, Mark cue, int column) {
    boolean highest = cue.word().equals("max");
    List<Condition> values = new ArrayList<>();
    List<Condition> others = new ArrayList<>();
    for (Condition one : parsed.conditions()) {
      Integer said = one.column();
      (said != null && said == column ? values : others).add(one);
    }
    if (values.size() > 1) {
      return List.of();
    }
    if (values.size() == 1) {
      return ofValue(values.get(0), others, column, highest);
    }
    return ofThing(others, column, highest);
  }

  /** "The highest attendance at Lahti was 4,210." */
  private List<Answer> ofValue(
      Condition value, List<Condition> others, int column, boolean highest) {
    BitSet scope = Rows.meeting(index, others);
    if (scope.isEmpty()) {
      return List.of();
    }
    List<Answer> answers = new ArrayList<>();
    if (scope.cardinality() == 1) {
      // One row is its own highest: what is meant may be the highest of all.
      BitSet best = best(Rows.all(index), column, highest);
      BitSet met = (BitSet) best.clone();
      met.and(value.rows());
      met.and(scope);
      answers.add(answer(value, List.of(), column, best, !met.isEmpty(), highest, column));
      if (!met.isEmpty()) {
        return answers;
      }
    }
    BitSet best = best(scope, column, highest);
    BitSet met = (BitSet) best.clone();
    met.and(value.rows());
    answers.add(answer(value, others, column, best, !met.isEmpty(), highest, column));
    return best.isEmpty() ? List.of() : answers;
  }

  /** "The team with the most points was Lahti." */
  private List<Answer> ofThing(List<Condition> conditions, int column, boolean highest) {
    List<Answer> answers = new ArrayList<>();
    for (Condition thing : conditions) {
      List<Condition> scope = new ArrayList<>(conditions);
      scope.remove(thing);
      BitSet rows = Rows.meeting(index, scope);
      if (rows.cardinality() < 2 || thing.value().columns().isEmpty()) {
        continue;
      }
      BitSet best = best(rows, column, highest);
      if (best.isEmpty()) {
        continue;
      }
      BitSet met = (BitSet) best.clone();
      met.and(thing.rows());
      int shown = thing.value().columns().iterator().next();
      answers.add(answer(thing, scope, column, best, !met.isEmpty(), highest, shown));
    }
    return answers;
  }

  private Answer answer(
      Condition claimed,
      List<Condition> scope,
      int column,
      BitSet best,
      boolean holds,
      boolean highest,
      int shown) {
    String extreme = highest ? "highest" : "lowest";
    String about = extreme + " " + saying.column(column) + " of " + saying.rows(scope, null);
    String figure = saying.cells(best, column);
    return new Answer(
        extreme,
        holds,
        about,
        saying.written(claimed.value()),
        saying.cells(best, shown),
        saying.written(claimed.value()),
        Rows.sources(index, best),
        about + " = " + figure + (shown == column ? "" : ", " + saying.cells(best, shown)));
  }

  private BitSet best(BitSet rows, int column, boolean highest) {
    TypedColumn typed = index.column(column);
    BitSet best = new BitSet();
    TypedCell top = null;
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      TypedCell cell = typed.cells().get(row);
      Integer order = top == null ? null : order(cell, top);
      boolean counts = cell.number() != null || cell.date() != null;
      if (counts && (top == null || (order != null && (highest ? order > 0 : order < 0)))) {
        best.clear();
        top = cell;
        best.set(row);
      } else if (counts && order != null && order == 0) {
        best.set(row);
      }
    }
    return best;
  }

  private static @Nullable Integer order(TypedCell one, TypedCell other) {
    BigDecimal number = one.number();
    BigDecimal against = other.number();
    if (number != null && against != null) {
      return number.compareTo(against);
    }
    return one.date() != null && other.date() != null ? one.date().compareTo(other.date()) : null;
  }
}
