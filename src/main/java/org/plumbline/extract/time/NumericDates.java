package org.plumbline.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.text.Token;

/**
 * Dates in digits with signs between: "2017-12-09", "9/12/2017", "23/Sep/2020", "12.05.2022". Where
 * the text does not say which is the day and which the month, both days are kept.
 */
final class NumericDates {

  /** A date read. */
  record Found(int to, Period period) {}

  private final TokenReader in;

  NumericDates(TokenReader in) {
    this.in = in;
  }

  @Nullable Found at(int i) {
    Token token = in.token(i);
    if (token == null || in.isGlued(i)) {
      return null;
    }
    if (token.kind() == Token.Kind.WORD) {
      return dotted(i, token.written());
    }
    boolean signs =
        (in.is(i + 1, "/") || in.is(i + 1, "-"))
            && in.lower(i + 1).equals(in.lower(i + 3))
            && touches(i + 1)
            && touches(i + 2)
            && touches(i + 3)
            && touches(i + 4);
    return signs ? threeParts(i) : yearAndMonth(i);
  }

  private boolean touches(int i) {
    Token token = in.token(i);
    return token != null && !token.spaceBefore();
  }

  private @Nullable Found threeParts(int i) {
    Integer month = in.anyMonth(i + 2);
    Integer year = in.year(i);
    if (year != null) {
      Integer second = month == null ? in.digits(i + 2, 2) : month;
      Integer third = in.digits(i + 4, 2);
      return second == null || third == null ? null : days(i + 5, year, List.of(second), third);
    }
    year = in.year(i + 4);
    Integer first = in.digits(i, 2);
    if (year == null || first == null) {
      return null;
    }
    if (month != null) {
      return days(i + 5, year, List.of(month), first);
    }
    Integer second = in.digits(i + 2, 2);
    return second == null ? null : either(i + 5, year, first, second);
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
        ? new Found(i + 3, Period.month(year, month))
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
    String written =
        choices.stream().map(Period::written).collect(Collectors.joining(",", "[", "]"));
    return new Found(
        to,
        new Period(
            choices.get(0).start(),
            choices.get(1).end(),
            Granularity.DAY,
            false,
            choices,
            written));
  }

  private static @Nullable Found days(int to, int year, List<Integer> months, int day) {
    try {
      return new Found(to, Period.day(LocalDate.of(year, months.get(0), day)));
    } catch (DateTimeException notInCalendar) {
      return null;
    }
  }
}
