package org.plumbline.model.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Span;

/** A date or period as a text writes it. */
public sealed interface TimeExpression {

  /** The words, as given. */
  String written();

  Span span();

  /** The days it stands for, where they are known without an anchor; null otherwise. */
  @Nullable Period period();

  /** A date that stands on its own: "9 December 2017", "the end of 2017". */
  record Absolute(String written, Span span, Period period) implements TimeExpression {}

  /**
   * A date counted from another day, told from an anchor: "a week ago", "two years earlier", "last
   * March", "on Thursday".
   *
   * @param period the days it stands for when counted from the article's date; null where that is
   *     not known
   * @param amount how many units before (negative) or after the anchor; 0 for "this year", "on
   *     Thursday"
   * @param granularity the unit counted in
   * @param anchor what it is counted from
   */
  record Relative(
      String written,
      Span span,
      @Nullable Period period,
      int amount,
      Granularity granularity,
      Anchor anchor)
      implements TimeExpression {

    /** The day that lies {@code amount} units from an anchor. */
    public LocalDate from(LocalDate day) {
      return switch (granularity) {
        case DAY -> day.plusDays(amount);
        case WEEK -> day.plusWeeks(amount);
        case MONTH -> day.plusMonths(amount);
        case QUARTER -> day.plusMonths(3L * amount);
        case YEAR -> day.plusYears(amount);
        case DECADE -> day.plusYears(10L * amount);
      };
    }
  }

  /** What a relative date is counted from. */
  enum Anchor {
    /** The day of publication, or of another event told of: "a week ago". */
    SAYING,
    /** The day of publication only: "this year", "last month", "on Thursday". */
    PUBLICATION,
    /** Another date of the text: "a year earlier", "the following month". */
    TEXT
  }
}
