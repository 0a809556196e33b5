package org.plumbline.model.evidence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.place.Compass;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Change.Direction;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.Ranking;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;
import org.plumbline.model.value.ReportedValue;

/** A claim held against one reference: both sides and how they lie to each other. */
public sealed interface Comparison {

  Relation relation();

  /**
   * Two figures.
   *
   * @param claimed what the text's figure stands for with its hedge, in the reference's unit
   * @param printed what its digits alone stand for, in the reference's unit
   * @param gap the reported less the reference figure in the reference's unit, to the nearest edge
   *     of a range; null where either is not a number
   * @param gapPercent the gap in percent of the reference, one decimal; null where it cannot be
   *     computed
   * @param hedgeNeeded whether they agree only because of the hedge
   * @param scale what a reference of unstated scale was multiplied by, or null where its scale is
   *     stated; the value chose it, for nothing else can
   */
  record OfFigures(
      ReportedValue reported,
      Interval claimed,
      Interval printed,
      ReferenceValue reference,
      Relation relation,
      @Nullable BigDecimal gap,
      @Nullable BigDecimal gapPercent,
      boolean hedgeNeeded,
      @Nullable BigDecimal scale)
      implements Comparison {

    /** Against a reference whose scale is stated. */
    public OfFigures(
        ReportedValue reported,
        Interval claimed,
        Interval printed,
        ReferenceValue reference,
        Relation relation,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal gapPercent,
        boolean hedgeNeeded) {
      this(reported, claimed, printed, reference, relation, gap, gapPercent, hedgeNeeded, null);
    }

    /** The same against a reference that was multiplied because its scale is not stated. */
    public OfFigures scaled(BigDecimal by) {
      return new OfFigures(
          reported, claimed, printed, reference, relation, gap, gapPercent, hedgeNeeded, by);
    }
  }

  /**
   * Two dates.
   *
   * @param claimed the days the text stands for under the reading that comes nearest
   * @param tries every reading tried, the nearest first
   * @param daysApart days between the nearest edges, 0 where they overlap
   */
  record OfDates(
      Period claimed, Period reference, Relation relation, List<Reckoning> tries, long daysApart)
      implements Comparison {
    public OfDates {
      tries = List.copyOf(tries);
    }
  }

  /**
   * One reading of a date.
   *
   * @param anchor what it was counted from, as a reader would say: "publication", "the video of 28
   *     December 2021"
   * @param anchorDate the day counted from, or null for an absolute date
   * @param claimed the days it comes to, slack included
   * @param holds whether they fit the reference
   */
  record Reckoning(String anchor, @Nullable Period anchorDate, Period claimed, boolean holds) {}

  /**
   * A person in an office.
   *
   * @param start when the reference has the office begin
   * @param end when it has it end, or null
   * @param at the day or days the claim speaks of
   * @param holder who held the office then by the references, or null where they do not say
   */
  record OfOffice(
      String person,
      String role,
      Period start,
      @Nullable Period end,
      @Nullable Period at,
      @Nullable String holder,
      Relation relation)
      implements Comparison {}

  /**
   * Two places.
   *
   * @param kilometres great-circle distance
   * @param bearing degrees clockwise from north, from the place it is seen from
   * @param claimed the direction stated, or null
   * @param offBy degrees between bearing and the direction stated, or null
   * @param limit what the tables of the rules allow, in degrees or kilometres, or null
   */
  record OfPlaces(
      String place,
      String from,
      BigDecimal kilometres,
      BigDecimal bearing,
      @Nullable Compass claimed,
      @Nullable BigDecimal offBy,
      @Nullable BigDecimal limit,
      Relation relation)
      implements Comparison {}

  /**
   * A place and an area that it is said to lie in.
   *
   * @param within the areas that it lies in by the references, the nearest first
   */
  record OfAreas(String place, String container, List<String> within, Relation relation)
      implements Comparison {
    public OfAreas {
      within = List.copyOf(within);
    }
  }

  /**
   * A movement against a series.
   *
   * @param observed the movement of the series, or null where it goes both ways
   * @param points the series, oldest first
   */
  record OfTrends(
      Direction claimed, @Nullable Direction observed, List<SeriesPoint> points, Relation relation)
      implements Comparison {
    public OfTrends {
      points = List.copyOf(points);
    }
  }

  /**
   * A place in an order against the order itself.
   *
   * @param own the figure that is ranked
   * @param ahead those that lie nearer to the end counted from than the figure does, the nearest to
   *     that end first
   * @param open those whose rounding leaves open which of the two lies ahead
   * @param compared how many figures it was held against, itself not among them
   * @param complete whether the references cover all that the text speaks of
   */
  record OfRanks(
      Ranking claimed,
      Ranked own,
      List<Ranked> ahead,
      List<Ranked> open,
      int compared,
      boolean complete,
      Relation relation)
      implements Comparison {
    public OfRanks {
      ahead = List.copyOf(ahead);
      open = List.copyOf(open);
    }

    /** The best place that the figures allow. */
    public int place() {
      return ahead.size() + 1;
    }
  }

  /**
   * A place in an order, or a record, against what the publisher states of it.
   *
   * @param stated what the text states: {@code place 9}
   * @param published what the publisher states: {@code place 16, place 24 from the lowest}
   */
  record OfPublishedRank(Ranking claimed, String stated, String published, Relation relation)
      implements Comparison {}

  /** One figure of an order, with the area, entity or time that it belongs to. */
  record Ranked(String label, @Nullable ReferenceValue value) {}

  /** One value of a series. */
  record SeriesPoint(Period period, ReferenceValue value) {}

  /**
   * What a text says of a spreadsheet against what the spreadsheet gives.
   *
   * @param stated what the text states, such as {@code more than 20}
   * @param given what the table gives: cells, or what was computed from them
   * @param unread words of the text that say something and were not placed in the table
   * @param open words of the text that ask for more than was computed
   */
  record OfTable(
      String stated, String given, List<String> unread, List<String> open, Relation relation)
      implements Comparison {
    public OfTable {
      unread = List.copyOf(unread);
      open = List.copyOf(open);
    }
  }
}
