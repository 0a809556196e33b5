package org.plumbline.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Period;
import org.plumbline.text.Token;

/**
 * Dates in digits with signs between: "2017-12-09", "9/12/2017", "23/Sep/2020", "12.05.2022". Where
 * the text does not say which is the day and which the month, both days are kept.
 */
final class NumericDates {

  /** A date read. */
  record Found(int to, @Nullable Period period, boolean yearStated) {}

  private final TokenReader in;
  private final @Nullable LocalDate published;

  NumericDates(TokenReader in, @Nullable LocalDate published) {
    this.in = in;
    this.published = published;
  }

  @Nullable Found at(int i) {
    Token token = in.token(i);
    if (token == null || in.isGlued(i)) {
      return null;
    }
    if (token.kind() == Token.Kind.WORD && in.token(i + 1) != null && !touches(i + 1)) {
      return dotted(i, token.written());
    }
    boolean signs =
        (in.is(i + 1, "/") || in.is(i + 1, "-"))
            && in.lower(i + 1).equals(in.lower(i + 3))
            && touches(i + 1)
            && touches(i + 2)
            && touches(i + 3)
            && touches(i + 4);
    if (signs) {
      return threeParts(i);
    }
    if (token.kind() == Token.Kind.WORD) {
      return dotted(i, token.written());
    }
    Found month = yearAndMonth(i);
    return month == null ? dayAndMonth(i) : month;
  }

  private boolean touches(int i) {
    Token token = in.token(i);
    return token != null && !token.spaceBefore();
  }

  private @Nullable Found threeParts(int i) {
    Found named = namedMonth(i);
    if (named != null) {
      return named;
    }
    Integer month = in.anyMonth(i + 2);
    Integer year = in.year(i);
    if (year != null) {
      Integer second = month == null ? in.digits(i + 2, 2) : month;
      Integer third = in.digits(i + 4, 2);
      return second == null || third == null ? null : days(i + 5, year, List.of(second), third);
    }
    year = in.year(i + 4);
    Integer first = in.digits(i, 2);
    if (year == null && first != null && in.is(i + 1, "/")) {
      return shortYear(i, first);
    }
    if (year == null || first == null) {
      return null;
    }
    Integer second = in.digits(i + 2, 2);
    return second == null ? null : either(i + 5, year, first, second);
  }

  /** "23/Sep/2020", "2020-Sep-23": with the month in letters no order leaves a doubt. */
  private @Nullable Found namedMonth(int i) {
    Integer year = null;
    Integer month = null;
    Integer day = null;
    for (int at = i; at <= i + 4; at += 2) {
      Token token = in.token(at);
      Integer named = token == null ? null : CalendarWords.monthNamed(token.lower());
      if (named != null) {
        month = named;
      } else if (in.year(at) != null) {
        year = in.year(at);
      } else {
        day = in.dayOfMonth(at);
      }
    }
    return year == null || month == null || day == null
        ? null
        : days(i + 5, year, List.of(month), day);
  }

  /** "23/08/39": in the century that brings it nearest to the day of publication. */
  private @Nullable Found shortYear(int i, int first) {
    Integer second = in.digits(i + 2, 2);
    Integer year = in.digits(i + 4, 2);
    boolean two =
        second != null
            && year != null
            && in.tokens().get(i + 4).written().length() == 2
            && in.tokens().get(i + 2).written().length() == 2;
    if (!two || second == null || year == null || published == null) {
      return null;
    }
    int near = published.getYear() + 50;
    return either(i + 5, near - Math.floorMod(near - year, 100), first, second);
  }

  /**
   * "on 22/04", "from 11/20": the nearest such day, of both readings where either may be meant. A
   * word before must show that no fraction or score is meant.
   */
  private @Nullable Found dayAndMonth(int i) {
    Integer one = in.dayOfMonth(i);
    Integer other = in.dayOfMonth(i + 2);
    boolean pair =
        one != null
            && other != null
            && in.is(i + 1, "/")
            && touches(i + 1)
            && touches(i + 2)
            && !(in.is(i + 3, "/", ".", "-")
                && touches(i + 3)
                && in.token(i + 4) != null
                && touches(i + 4));
    if (!pair || one == null || other == null || (one > 12 && other > 12)) {
      return null;
    }
    boolean plain = one > 12 || other > 12;
    boolean led =
        in.is(i - 1, "on", "since", "until", "till", "dated")
            || in.weekday(i - 1) != null
            || (plain && in.is(i - 1, "from", "by", "before", "after", "between", "this", "next"))
            || (in.is(i - 1, ",", "or", "and", "to", "-", "through") && isPair(i - 4));
    if (!led || in.is(i + 3, "of")) {
      return null;
    }
    if (published == null) {
      return new Found(i + 3, null, false);
    }
    List<Period> choices = new ArrayList<>();
    if (one <= 12) {
      near(one, other, published, choices);
    }
    if (other <= 12 && !one.equals(other)) {
      near(other, one, published, choices);
    }
    return choices.isEmpty() ? null : new Found(i + 3, Periods.oneOf(choices), false);
  }

  private boolean isPair(int i) {
    return in.dayOfMonth(i) != null && in.is(i + 1, "/") && in.dayOfMonth(i + 2) != null;
  }

  private static void near(int month, int day, LocalDate to, List<Period> choices) {
    LocalDate best = null;
    for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
      if (day > YearMonth.of(year, month).lengthOfMonth()) {
        continue;
      }
      LocalDate candidate = LocalDate.of(year, month, day);
      boolean nearer =
          best == null
              || Math.abs(candidate.toEpochDay() - to.toEpochDay())
                  < Math.abs(best.toEpochDay() - to.toEpochDay());
      best = nearer ? candidate : best;
    }
    if (best != null) {
      choices.add(Period.day(best));
    }
  }

  /** "2015-3" and "03/2015". */
  private @Nullable Found yearAndMonth(int i) {
    if (!(in.is(i + 1, "/") || in.is(i + 1, "-")) || !touches(i + 1) || !touches(i + 2)) {
      return null;
    }
    Integer year = in.year(i);
    Integer month = in.digits(i + 2, 2);
    if (year == null) {
      year = in.year(i + 2);
      month = in.digits(i, 2);
    }
    boolean more = in.isDash(i + 3) || in.is(i + 3, "/");
    boolean valid = year != null && month != null && month >= 1 && month <= 12 && year > 1900;
    return valid && !more && year != null && month != null
        ? new Found(i + 3, Period.month(year, month), true)
        : null;
  }

  private @Nullable Found dotted(int i, String written) {
    String[] parts = written.split("\\.", -1);
    if (parts.length != 3 || parts[2].length() != 4 || parts[0].length() > 2) {
      return null;
    }
    for (String part : parts) {
      if (part.isEmpty() || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return null;
      }
    }
    if (parts[1].length() > 2) {
      return null;
    }
    return days(
        i + 1,
        Integer.parseInt(parts[2]),
        List.of(Integer.parseInt(parts[1])),
        Integer.parseInt(parts[0]));
  }

  private static @Nullable Found either(int to, int year, int one, int other) {
    if (one > 12) {
      return days(to, year, List.of(other), one);
    }
    if (other > 12 || one == other) {
      return days(to, year, List.of(one), other);
    }
    List<Period> choices = new ArrayList<>();
    for (int month : new int[] {Math.min(one, other), Math.max(one, other)}) {
      choices.add(Period.day(LocalDate.of(year, month, one + other - month)));
    }
    return new Found(to, Periods.oneOf(choices), true);
  }

  private static @Nullable Found days(int to, int year, List<Integer> months, int day) {
    try {
      return new Found(to, Period.day(LocalDate.of(year, months.get(0), day)), true);
    } catch (DateTimeException notInCalendar) {
      return null;
    }
  }
}
