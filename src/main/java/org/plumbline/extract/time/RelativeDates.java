package org.plumbline.extract.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression.Anchor;
import org.plumbline.text.Token;

/**
 * Dates counted from another: "a week ago", "two years earlier", "last month", "this year",
 * "yesterday", "on Thursday".
 */
final class RelativeDates {

  /** A relative date read. */
  record Found(
      int to, @Nullable Period period, int amount, Granularity granularity, Anchor anchor) {}

  private final TokenReader in;
  private final Weekdays weekdays;
  private final Seasons seasons;
  private final @Nullable LocalDate published;

  RelativeDates(TokenReader in, @Nullable LocalDate published) {
    this.in = in;
    this.weekdays = new Weekdays(in, published);
    this.seasons = new Seasons(in, published);
    this.published = published;
  }

  @Nullable Found at(int i) {
    Found counted = counted(i);
    if (counted != null) {
      return counted;
    }
    Found several = several(i);
    if (several != null) {
      return several;
    }
    Found named = named(i);
    return named == null ? weekdays.bare(i) : named;
  }

  /** "a week ago", "five years ago", "two months earlier". */
  private @Nullable Found counted(int i) {
    int next;
    int amount;
    if (in.is(i, "a", "an")) {
      amount = 1;
      next = i + 1;
    } else {
      Token token = in.token(i);
      NumberHit number = token == null ? null : NumberGrammar.at(in.tokens(), i);
      if (number == null
          || number.value().scale() > 0
          || number.value().signum() <= 0
          || number.value().compareTo(BigDecimal.valueOf(3000)) > 0) {
        return null;
      }
      amount = number.value().intValueExact();
      next = number.to();
    }
    Token unitToken = in.token(next);
    Granularity unit = unitToken == null ? null : CalendarWords.unit(unitToken);
    if (unit == null && in.is(next, "fortnight")) {
      unit = Granularity.WEEK;
      amount *= 2;
    }
    if (unit == null) {
      return null;
    }
    Found compound = compound(next + 1, amount, unit);
    if (compound != null) {
      return compound;
    }
    if (in.is(next + 1, "ago")) {
      return counted(next + 2, -amount, unit, Anchor.SAYING);
    }
    // Without a day to count from the length of time says more than an open date.
    if (published != null && in.is(i - 1, "in", "within") && weekdays.isAhead(i - 2)) {
      return counted(next + 1, amount, unit, Anchor.PUBLICATION);
    }
    if (in.is(next + 1, "earlier", "before")
        && !in.is(next + 2, "that", "the", "a", "he", "she", "they", "it")) {
      return new Found(next + 2, null, -amount, unit, Anchor.TEXT);
    }
    if (in.is(next + 1, "from") && in.is(next + 2, "now", "today")) {
      return counted(next + 3, amount, unit, Anchor.PUBLICATION);
    }
    if (in.is(next + 1, "later")) {
      return new Found(next + 2, null, amount, unit, Anchor.TEXT);
    }
    return null;
  }

  /** "two weeks and two days ago", "a year and three months ago": told in the smaller unit. */
  private @Nullable Found compound(int i, int amount, Granularity unit) {
    int at = in.is(i, "and", ",") ? i + 1 : i;
    NumberHit more = in.token(at) == null ? null : NumberGrammar.at(in.tokens(), at);
    int count = more == null ? 0 : count(more);
    Granularity smaller = count == 0 || more == null ? null : in.unit(more.to());
    int per =
        smaller == Granularity.DAY && unit == Granularity.WEEK
            ? 7
            : smaller == Granularity.MONTH && unit == Granularity.YEAR ? 12 : 0;
    if (per == 0 || smaller == null || more == null) {
      return null;
    }
    int total = amount * per + count;
    int next = more.to() + 1;
    if (in.is(next, "ago")) {
      return counted(next + 1, -total, smaller, Anchor.SAYING);
    }
    if (in.is(next, "from") && in.is(next + 1, "now", "today")) {
      return counted(next + 2, total, smaller, Anchor.PUBLICATION);
    }
    if (in.is(next, "earlier", "later")) {
      int sign = in.is(next, "later") ? 1 : -1;
      return new Found(next + 1, null, sign * total, smaller, Anchor.TEXT);
    }
    return null;
  }

  private Found counted(int to, int amount, Granularity unit, Anchor anchor) {
    LocalDate day = published == null ? null : Periods.shift(published, amount, unit);
    Period period = day == null ? null : Period.day(day);
    return new Found(to, period, amount, unit, anchor);
  }

  /** "yesterday", "last month", "this year". */
  private @Nullable Found named(int i) {
    switch (in.lower(i)) {
      case "today", "tonight" -> {
        return counted(i + 1, 0, Granularity.DAY, Anchor.PUBLICATION);
      }
      case "yesterday" -> {
        return counted(i + 1, -1, Granularity.DAY, Anchor.PUBLICATION);
      }
      case "tomorrow" -> {
        return counted(i + 1, 1, Granularity.DAY, Anchor.PUBLICATION);
      }
      default -> {}
    }
    int amount =
        switch (in.lower(i)) {
          case "last", "previous", "past" -> -1;
          case "this", "current" -> 0;
          case "next", "coming", "following", "upcoming" -> 1;
          default -> 2;
        };
    if (in.is(i, "this") && weekdays.led(i + 1, in.is(i + 1, "past") ? -1 : 1) != null) {
      return weekdays.led(i + 1, in.is(i + 1, "past") ? -1 : 1);
    }
    if (in.is(i, "last", "this", "next") && seasons.at(i, amount) != null) {
      return seasons.at(i, amount);
    }
    Token unitToken = in.token(in.is(i + 1, "calendar") ? i + 2 : i + 1);
    if (amount == 2 || unitToken == null) {
      return null;
    }
    Granularity unit = CalendarWords.unit(unitToken);
    Found working = workingWeek(i, amount);
    if (working != null) {
      return working;
    }
    if (unit != null && unit != Granularity.DAY && !unitToken.lower().endsWith("s")) {
      int to = in.is(i + 1, "calendar") ? i + 3 : i + 2;
      return new Found(to, whole(amount, unit), amount, unit, Anchor.PUBLICATION);
    }
    Integer month = CalendarWords.month(unitToken);
    if (month != null) {
      return new Found(i + 2, month(amount, month), amount, Granularity.MONTH, Anchor.PUBLICATION);
    }
    return weekdays.led(i, amount);
  }

  /** "this working week", "next workweek": Monday to Friday. */
  private @Nullable Found workingWeek(int i, int amount) {
    boolean two = in.is(i + 1, "working", "work", "business") && in.is(i + 2, "week");
    if (!two && !in.is(i + 1, "workweek")) {
      return null;
    }
    Period week = whole(amount, Granularity.WEEK);
    Period days =
        week == null
            ? null
            : Period.between(week.start(), week.start().plusDays(4), Granularity.DAY);
    return new Found(two ? i + 3 : i + 2, days, amount, Granularity.WEEK, Anchor.PUBLICATION);
  }

  private @Nullable Period whole(int amount, Granularity unit) {
    return published == null ? null : Periods.around(Periods.shift(published, amount, unit), unit);
  }

  /** "the past three months", "the next 5 years", "the 2 following weeks". */
  private @Nullable Found several(int i) {
    int at = in.is(i, "the") ? i + 1 : i;
    int side = side(at);
    int numberAt = side == 0 ? at : at + 1;
    NumberHit number = in.token(numberAt) == null ? null : NumberGrammar.at(in.tokens(), numberAt);
    int count = number == null ? 0 : count(number);
    int to = number == null ? 0 : number.to();
    boolean quarters =
        number != null && number.form() == NumberHit.Form.FRACTION && in.is(to - 1, "quarters");
    if (quarters && to == numberAt + 2) {
      count = DayNumbers.spelled(in, numberAt);
      to = numberAt + 1;
    }
    if (number == null && in.is(numberAt, "couple") && side != 0) {
      count = 2;
      to = in.is(numberAt + 1, "of") ? numberAt + 2 : numberAt + 1;
    }
    if (count == 0) {
      return null;
    }
    if (side == 0) {
      side = side(to);
      to++;
    }
    boolean business = in.is(to, "business", "working");
    Granularity unit = in.unit(business ? to + 1 : to);
    boolean one = count == 1 || in.lower(business ? to + 1 : to).endsWith("s");
    if (side == 0 || unit == null || !one || in.is(to + 1, "of")) {
      return null;
    }
    if (business) {
      return unit == Granularity.DAY
          ? new Found(
              to + 2,
              WorkingDays.from(published, side * count),
              side * count,
              unit,
              Anchor.PUBLICATION)
          : null;
    }
    return new Found(to + 1, stretch(side * count, unit), side * count, unit, Anchor.PUBLICATION);
  }

  private int side(int i) {
    return in.is(i, "last", "past", "previous", "preceding")
        ? -1
        : in.is(i, "next", "coming", "following", "upcoming") ? 1 : 0;
  }

  private static int count(NumberHit number) {
    boolean whole =
        number.value().scale() <= 0
            && number.value().signum() > 0
            && number.value().compareTo(BigDecimal.valueOf(1000)) < 0
            && number.vague() == null;
    return whole ? number.value().intValue() : 0;
  }

  /** The days up to the day of publication, or those that follow it; quarters and decades whole. */
  private @Nullable Period stretch(int amount, Granularity unit) {
    if (published == null) {
      return null;
    }
    if (unit == Granularity.QUARTER || unit == Granularity.DECADE) {
      Period near = whole(amount < 0 ? -1 : 1, unit);
      Period far = whole(amount, unit);
      return near == null || far == null
          ? null
          : amount < 0 ? Periods.cover(far, near) : Periods.cover(near, far);
    }
    LocalDate far = Periods.shift(published, amount, unit);
    return amount < 0
        ? Period.between(far, published.minusDays(1), unit)
        : Period.between(published.plusDays(1), far, unit);
  }

  private @Nullable Period month(int amount, int month) {
    if (published == null) {
      return null;
    }
    int year = published.getYear();
    int now = published.getMonthValue();
    if (amount < 0) {
      return Period.month(month >= now ? year - 1 : year, month);
    }
    return Period.month(amount > 0 && month <= now ? year + 1 : year, month);
  }
}
