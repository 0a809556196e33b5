package org.plumbline.resolve.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.value.Ranking;
import org.plumbline.model.value.Relation;

/**
 * What a publisher states of a figure's place among others and of its being a record, as the cells
 * of its row give it.
 *
 * @param rank place from the highest, or null
 * @param fromLowest place from the lowest, or null
 * @param atMost it is among so many highest, or null
 * @param fromLowestAtMost it is among so many lowest, or null
 * @param record {@code highest} or {@code lowest}, or null
 * @param years how many years the record spans, or null
 * @param onRecord whether the series is no longer than that
 */
record PublishedRank(
    @Nullable Integer rank,
    @Nullable Integer fromLowest,
    @Nullable Integer atMost,
    @Nullable Integer fromLowestAtMost,
    @Nullable String record,
    @Nullable Integer years,
    boolean onRecord) {

  static PublishedRank of(Map<String, String> cells) {
    return new PublishedRank(
        number(cells.get("rank")),
        number(cells.get("rank_from_lowest")),
        number(cells.get("rank_at_most")),
        number(cells.get("rank_from_lowest_at_most")),
        cells.get("record"),
        number(cells.get("record_years")),
        "true".equals(cells.get("on_record")));
  }

  private static @Nullable Integer number(@Nullable String text) {
    boolean digits =
        text != null
            && !text.isEmpty()
            && text.length() < 9
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && text != null ? Integer.valueOf(text) : null;
  }

  /** How what a text states lies to this, or null where this says nothing of it. */
  @Nullable Relation relation(Ranking claimed) {
    if (claimed.end() == Ranking.End.EITHER) {
      return null;
    }
    if (claimed.field() == Ranking.Field.PAST) {
      return past(claimed);
    }
    return claimed.upTo() ? among(claimed) : place(claimed);
  }

  /**
   * A place is told from the highest unless it is said to be from the lowest. Many write "7th
   * lowest" for the 7th of all, a low place; only the first from either end is read strictly.
   */
  private @Nullable Relation place(Ranking claimed) {
    boolean low = claimed.end() == Ranking.End.LOWEST;
    Integer place = claimed.place();
    if (low && place == 1) {
      return fromLowest == null ? null : told(fromLowest == 1);
    }
    if (rank == null && (!low || fromLowest == null)) {
      return null;
    }
    return told(place.equals(rank) || (low && place.equals(fromLowest)));
  }

  private @Nullable Relation among(Ranking claimed) {
    boolean low = claimed.end() == Ranking.End.LOWEST;
    Integer own = low ? fromLowest : rank;
    if (own != null) {
      return told(own <= claimed.place());
    }
    Integer most = low ? fromLowestAtMost : atMost;
    if (most != null) {
      return most <= claimed.place() ? Relation.INSIDE : null;
    }
    // Among the few at one end is not among the few at the other.
    return (low ? atMost : fromLowestAtMost) == null ? null : Relation.OPPOSITE;
  }

  private @Nullable Relation past(Ranking claimed) {
    Integer span = years;
    if (record == null || claimed.place() != 1 || claimed.since() != null) {
      return null;
    }
    if (!claimed.end().word().equals(record)) {
      return Relation.OPPOSITE;
    }
    if (claimed.onRecord()) {
      return told(onRecord);
    }
    Integer length = claimed.length();
    boolean inYears = claimed.step() == Granularity.YEAR && length != null;
    return inYears && span != null && length != null ? told(length <= span) : null;
  }

  private static Relation told(boolean same) {
    return same ? Relation.INSIDE : Relation.OUTSIDE;
  }

  /** What it says, as a reader reads it. */
  String words(Ranking claimed) {
    List<String> parts = new ArrayList<>();
    if (claimed.field() == Ranking.Field.PAST) {
      String span = years == null ? "" : " in " + years + " years";
      return "the " + Objects.requireNonNull(record) + span + (onRecord ? ", all on record" : "");
    }
    add(parts, "place ", rank, "");
    add(parts, "place ", fromLowest, " from the lowest");
    add(parts, "among the ", atMost, " highest");
    add(parts, "among the ", fromLowestAtMost, " lowest");
    return String.join(", ", parts);
  }

  private static void add(
      List<String> parts, String before, @Nullable Integer number, String then) {
    if (number != null) {
      parts.add(before + number + then);
    }
  }
}
