package org.plumbline.model.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Change.Direction;

/**
 * A place in an order: "the third-largest", "in the top five", "the highest since 2016", "above
 * five million for the first time since 1851".
 *
 * @param place counted from the end that is named; 1 is the extreme itself
 * @param upTo whether any place up to this one is meant ("in the top five")
 * @param end which end is counted from
 * @param field what it is held against
 * @param movement which way the ranked movement goes ("grew fastest", "the biggest fall"), or null
 *     where levels are ranked
 * @param since the time that bounds the past it is held against, itself left out, or null
 * @param length how many steps that past is long ("in 20 years"), or null
 * @param step the unit of that length, or null
 * @param onRecord whether all of the past is meant ("on record", "ever")
 * @param among how many are said to be compared ("of the eight countries"), or null
 * @param threshold the mark that is crossed ("exceeded five million for the first time"), or null
 */
public record Ranking(
    int place,
    boolean upTo,
    End end,
    Field field,
    @Nullable Direction movement,
    @Nullable TimeExpression since,
    @Nullable Integer length,
    @Nullable Granularity step,
    boolean onRecord,
    @Nullable Integer among,
    @Nullable ReportedValue threshold) {

  public Ranking {
    if (place < 1) {
      throw new IllegalArgumentException("Place (" + place + ") is none.");
    }
  }

  /** Which end of an order places are counted from. */
  public enum End {
    HIGHEST,
    LOWEST,
    /** "The worst": whether more or less of it is worse, the word does not say. */
    EITHER;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What something is held against. */
  public enum Field {
    /** Others at the same time. */
    OTHERS,
    /** Its own past. */
    PAST;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A place among others, or in its own past, without anything more said. */
  public static Ranking of(int place, End end, Field field) {
    return new Ranking(place, false, end, field, null, null, null, null, false, null, null);
  }
}
