package org.plumbline.extract.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression.Anchor;

/** Seasons told from the day of publication, those of the northern half of the world. */
final class Seasons {
  private final TokenReader in;
  private final @Nullable LocalDate published;

  Seasons(TokenReader in, @Nullable LocalDate published) {
    this.in = in;
    this.published = published;
  }

  /** "last summer", "this winter". */
  RelativeDates.@Nullable Found at(int i, int amount) {
    String word = in.is(i + 1, "fall") ? "autumn" : in.lower(i + 1);
    int season = List.of("spring", "summer", "autumn", "winter").indexOf(word);
    if (season < 0 || amount == 2) {
      return null;
    }
    Period period = null;
    if (published != null) {
      int year = published.getYear();
      int first = 3 * season + 3;
      boolean begun = published.getMonthValue() >= first;
      int start = amount < 0 && !begun ? year - 1 : amount > 0 && begun ? year + 1 : year;
      period =
          season == 3 ? Periods.months(start + 1, 12, 2) : Periods.months(start, first, first + 2);
    }
    return new RelativeDates.Found(i + 2, period, amount, Granularity.QUARTER, Anchor.PUBLICATION);
  }
}
