package org.plumbline.extract.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/**
 * Days counted from another date of the text: "two weeks before Christmas", "16 days from 3 May
 * 2018", "a year after March 2019".
 */
final class CountedFrom {
  private static final BigDecimal MOST = BigDecimal.valueOf(3000);

  private final TokenReader in;
  private final CalendarDates dates;
  private final RelativeDates relatives;
  private final Holidays holidays;

  CountedFrom(
      TokenReader in, CalendarDates dates, Holidays holidays, @Nullable LocalDate published) {
    this.in = in;
    this.dates = dates;
    this.relatives = new RelativeDates(in, published);
    this.holidays = holidays;
  }

  @Nullable DatedSpan at(int i) {
    int amount = 1;
    int next = i + 1;
    if (!in.is(i, "a", "an", "the")) {
      NumberHit number = in.token(i) == null ? null : NumberGrammar.at(in.tokens(), i);
      if (number == null
          || number.value().scale() > 0
          || number.value().signum() <= 0
          || number.value().compareTo(MOST) > 0
          || number.vague() != null) {
        return null;
      }
      amount = number.value().intValue();
      next = number.to();
    }
    Granularity unit = in.unit(next);
    int sign = in.is(next + 1, "before") ? -1 : in.is(next + 1, "after", "following") ? 1 : 0;
    sign = in.is(next + 1, "from") && !in.is(i - 1, "for") ? 1 : sign;
    if (unit == null || sign == 0) {
      return null;
    }
    DatedSpan base = base(next + 2);
    Period from = base == null ? null : base.period();
    // "The nine years from 2003 to 2012" count no year.
    boolean range = in.is(next + 1, "from") && base != null && in.is(base.to(), "to", "until");
    if (base == null || range) {
      return null;
    }
    Period day = from == null ? null : shifted(from, sign * amount, unit);
    return from != null && day == null ? null : new DatedSpan(base.to(), day);
  }

  private @Nullable DatedSpan base(int i) {
    DatedSpan holiday = holidays.named(i);
    if (holiday != null) {
      return holiday;
    }
    if (in.token(i) == null) {
      return null;
    }
    CalendarDates.Found date = dates.at(i);
    if (date != null) {
      return new DatedSpan(date.to(), date.period());
    }
    RelativeDates.Found relative =
        in.is(i, "yesterday", "today", "tomorrow") ? relatives.at(i) : null;
    return relative == null ? null : new DatedSpan(relative.to(), relative.period());
  }

  /** Null where days are counted from a whole month or year: which day of it is not said. */
  private static @Nullable Period shifted(Period from, int amount, Granularity unit) {
    if (!from.oneOf().isEmpty()) {
      List<Period> choices = new ArrayList<>();
      for (Period one : from.oneOf()) {
        Period moved = shifted(one, amount, unit);
        if (moved != null) {
          choices.add(moved);
        }
      }
      return choices.size() < 2 ? null : Periods.oneOf(choices);
    }
    if (from.days() == 1) {
      return Period.day(Periods.shift(from.start(), amount, unit));
    }
    boolean same =
        from.granularity().compareTo(unit) <= 0
            && (from.granularity() == Granularity.MONTH || from.granularity() == Granularity.YEAR);
    return same
        ? Periods.around(Periods.shift(from.start(), amount, unit), from.granularity())
        : null;
  }
}
