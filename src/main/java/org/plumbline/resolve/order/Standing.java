package org.plumbline.resolve.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Comparison.Ranked;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.Ranking;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;
import org.plumbline.resolve.derive.Wordings;

/**
 * Where a figure stands in an order, told from the end that a claim counts from. Figures that
 * rounding does not tell apart leave several places open.
 */
public final class Standing {
  private static final int SHOWN = 4;

  /**
   * One figure of the order.
   *
   * @param label the area, entity or time it belongs to
   * @param row where it stands
   */
  public record Entrant(String label, ReferenceValue value, SourceRow row) {
    public Ranked ranked() {
      return new Ranked(label, value);
    }
  }

  private final Ranking ranking;
  private final Ranking.End end;
  private final Entrant own;
  private final List<Entrant> ahead = new ArrayList<>();
  private final List<Entrant> open = new ArrayList<>();
  private final List<Entrant> behind = new ArrayList<>();

  public Standing(Ranking ranking, Ranking.End end, Entrant own, List<Entrant> others) {
    this.ranking = ranking;
    this.end = end;
    this.own = own;
    for (Entrant other : others) {
      Interval one = other.value().interval();
      Interval mine = own.value().interval();
      boolean further = end == Ranking.End.HIGHEST ? one.above(mine) : one.below(mine);
      boolean nearer = end == Ranking.End.HIGHEST ? one.below(mine) : one.above(mine);
      (further ? ahead : nearer ? behind : open).add(other);
    }
    Comparator<Entrant> byEnd =
        Comparator.comparing(e -> Objects.requireNonNullElse(e.value().value(), low(e)));
    Comparator<Entrant> order = end == Ranking.End.HIGHEST ? byEnd.reversed() : byEnd;
    ahead.sort(order);
    open.sort(order);
    behind.sort(order);
  }

  private static BigDecimal low(Entrant entrant) {
    return Objects.requireNonNullElse(entrant.value().interval().low(), BigDecimal.ZERO);
  }

  public int compared() {
    return ahead.size() + open.size() + behind.size();
  }

  public List<Entrant> ahead() {
    return List.copyOf(ahead);
  }

  /**
   * How the claimed place lies to the order. Those left out can only push it further down, so that
   * a better place than the order allows is refuted by an incomplete order too.
   */
  public Comparison.OfRanks compare(boolean complete) {
    int best = ahead.size() + 1;
    int worst = best + open.size();
    int place = ranking.place();
    Relation relation;
    if (best > place) {
      relation = Relation.ABOVE;
    } else if (ranking.upTo() || place <= worst) {
      relation = Relation.INSIDE;
    } else {
      relation = complete ? Relation.BELOW : Relation.UNDECIDED;
    }
    return new Comparison.OfRanks(
        ranking,
        own.ranked(),
        ahead.stream().map(Entrant::ranked).toList(),
        open.stream().map(Entrant::ranked).toList(),
        compared(),
        complete,
        relation);
  }

  /** The order around the figure, as a reader can redo it. */
  public String arithmetic() {
    List<Entrant> order = new ArrayList<>(ahead);
    order.add(own);
    order.addAll(open);
    order.addAll(behind);
    List<String> said = new ArrayList<>();
    int at = ahead.size();
    for (int i = 0; i < order.size(); i++) {
      boolean shown = i < SHOWN || Math.abs(i - at) <= 1 || i == order.size() - 1;
      if (shown) {
        said.add(order.get(i).label() + " " + Wordings.say(order.get(i).value()));
      } else if (!said.get(said.size() - 1).equals("…")) {
        said.add("…");
      }
    }
    int place = ahead.size() + 1;
    String counted = end == Ranking.End.HIGHEST ? "from the highest" : "from the lowest";
    return String.join(", ", said)
        + ": "
        + own.label()
        + " is number "
        + place
        + " of "
        + (compared() + 1)
        + " "
        + counted;
  }

  /** The rows of all figures, the own one first. */
  public List<SourceRow> rows() {
    List<SourceRow> rows = new ArrayList<>();
    rows.add(own.row());
    ahead.forEach(entrant -> rows.add(entrant.row()));
    open.forEach(entrant -> rows.add(entrant.row()));
    behind.forEach(entrant -> rows.add(entrant.row()));
    return rows.stream().distinct().toList();
  }
}
