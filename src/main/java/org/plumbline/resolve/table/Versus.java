package org.plumbline.resolve.table;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.table.TypedCell;
import org.plumbline.reference.table.TypedColumn;
import org.plumbline.reference.table.TypedColumn.Kind;
import org.plumbline.resolve.table.Mark.Role;

/** Two rows side by side: "Lahti scored more goals than Kuopio". */
final class Versus {
  private final TableIndex index;
  private final Saying saying;

  Versus(TableIndex index, Saying saying) {
    this.index = index;
    this.saying = saying;
  }

  /** Whether the text sets two things against each other rather than a thing against a number. */
  static boolean isAsked(Parsed parsed) {
    return parsed.hasCue("than")
        || parsed.cues().stream()
            .anyMatch(cue -> cue.word().equals("more-than") || cue.word().equals("less-than"));
  }

  List<Answer> answers(Parsed parsed) {
    List<Condition> conditions = parsed.conditions();
    Mark cue = parsed.cues().stream().filter(one -> direction(one) != 0).findFirst().orElse(null);
    Integer column = column(parsed);
    if (conditions.size() != 2 || cue == null || column == null) {
      return List.of();
    }
    Condition left = conditions.get(0);
    Condition right = conditions.get(1);
    boolean around = left.value().from() < cue.from() && right.value().from() > cue.from();
    TypedCell one = single(left, column);
    TypedCell other = single(right, column);
    if (!around || one == null || other == null) {
      return List.of();
    }
    int order = order(one, other);
    boolean holds = direction(cue) > 0 ? order > 0 : order < 0;
    BitSet rows = (BitSet) left.rows().clone();
    rows.or(right.rows());
    String figures =
        saying.written(left)
            + ": "
            + one.text()
            + "; "
            + saying.written(right)
            + ": "
            + other.text();
    return List.of(
        new Answer(
            "comparison",
            holds,
            saying.column(column) + " of " + saying.written(left) + " and " + saying.written(right),
            saying.written(cue) + " " + saying.written(right),
            figures,
            saying.written(cue),
            Rows.sources(index, rows),
            figures));
  }

  private static int direction(Mark cue) {
    return switch (cue.word()) {
      case "more", "more-than" -> 1;
      case "less", "less-than" -> -1;
      default -> 0;
    };
  }

  private @Nullable Integer column(Parsed parsed) {
    List<Integer> columns =
        parsed.marks().stream()
            .filter(mark -> mark.is(Role.HEADER) && mark.columns().size() == 1)
            .map(mark -> mark.columns().iterator().next())
            .filter(column -> index.column(column).kind() == Kind.FIGURES)
            .distinct()
            .toList();
    return columns.size() == 1 ? columns.get(0) : null;
  }

  private @Nullable TypedCell single(Condition condition, int column) {
    if (condition.rows().cardinality() != 1) {
      return null;
    }
    TypedColumn typed = index.column(column);
    TypedCell cell = typed.cells().get(condition.rows().nextSetBit(0));
    return cell.number() == null ? null : cell;
  }

  private static int order(TypedCell one, TypedCell other) {
    return Objects.requireNonNull(one.number()).compareTo(Objects.requireNonNull(other.number()));
  }
}
