package org.plumbline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression.Anchor;
import org.plumbline.text.Token;

/** Weekdays by themselves: "on Thursday", "last Monday", "this Friday", "the coming Sunday". */
final class Weekdays {
  /** So many words before "in two months" may say that it lies ahead. */
  private static final int AHEAD = 8;

  private final TokenReader in;
  private final @Nullable LocalDate published;

  Weekdays(TokenReader in, @Nullable LocalDate published) {
    this.in = in;
    this.published = published;
  }

  /** "next Friday": the word before the weekday, and the side it points to. */
  RelativeDates.@Nullable Found led(int i, int amount) {
    DayOfWeek weekday = in.weekday(i + 1);
    if (weekday == null) {
      return null;
    }
    if (in.is(i, "this", "current")) {
      return new RelativeDates.Found(
          i + 2, ofThisWeek(weekday), 0, Granularity.DAY, Anchor.PUBLICATION);
    }
    if (in.is(i, "next", "last", "previous")) {
      return either(i + 2, weekday, amount);
    }
    return in.is(i, "coming", "upcoming", "following", "past")
        ? near(i + 2, weekday, amount)
        : null;
  }

  /** "will end in two months": the words before tell of what is to come. */
  boolean isAhead(int i) {
    for (int k = i; k > i - AHEAD; k--) {
      if (in.is(k, "will", "'ll", "shall", "due", "won't")
          || in.lower(k).endsWith("'ll")
          || (in.is(k, "going") && in.is(k + 1, "to"))) {
        return true;
      }
    }
    return false;
  }

  /** "on Thursday": the last one up to the day of publication. */
  RelativeDates.@Nullable Found bare(int i) {
    Token token = in.token(i);
    DayOfWeek weekday = token == null ? null : CalendarWords.weekday(token);
    if (weekday == null) {
      return null;
    }
    boolean ahead = isAhead(in.is(i - 1, "on", "by", "until") ? i - 2 : i - 1);
    return ahead && published != null
        ? new RelativeDates.Found(
            i + 1,
            Period.day(published.with(TemporalAdjusters.nextOrSame(weekday))),
            0,
            Granularity.DAY,
            Anchor.PUBLICATION)
        : either(i + 1, weekday, 0);
  }

  /** "the coming Friday", "the past Monday". */
  private RelativeDates.Found near(int to, @Nullable DayOfWeek weekday, int amount) {
    LocalDate day =
        published == null || weekday == null
            ? null
            : published.with(
                amount > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
    return new RelativeDates.Found(
        to, day == null ? null : Period.day(day), amount, Granularity.DAY, Anchor.PUBLICATION);
  }

  private @Nullable Period ofThisWeek(DayOfWeek weekday) {
    return published == null
        ? null
        : Period.day(
            Periods.around(published, Granularity.WEEK).start().plusDays(weekday.getValue() - 1L));
  }

  /**
   * "Next Friday" on a Wednesday is this week's to some and next week's to others, and so is "last
   * Monday": where the two differ both are kept.
   */
  private RelativeDates.Found either(int to, DayOfWeek weekday, int amount) {
    Period period = null;
    if (published != null) {
      LocalDate nearest =
          published.with(
              amount > 0
                  ? TemporalAdjusters.next(weekday)
                  : amount < 0
                      ? TemporalAdjusters.previous(weekday)
                      : TemporalAdjusters.previousOrSame(weekday));
      LocalDate ofWeek =
          amount == 0
              ? nearest
              : Periods.around(published.plusWeeks(amount), Granularity.WEEK)
                  .start()
                  .plusDays(weekday.getValue() - 1L);
      period = Periods.oneOf(List.of(Period.day(nearest), Period.day(ofWeek)));
    }
    return new RelativeDates.Found(to, period, amount, Granularity.DAY, Anchor.PUBLICATION);
  }
}
