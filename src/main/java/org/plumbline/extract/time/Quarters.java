package org.plumbline.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.Ordinals;
import org.plumbline.model.time.Period;

/**
 * Parts of a named year: "Q3 2020", "2020 Q3", "the third quarter of 2020", "summer 2019", "the
 * first week of May 2021", "fiscal 2022".
 */
final class Quarters {

  /** A period read. */
  record Found(int to, Period period) {}

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private final TokenReader in;

  Quarters(TokenReader in) {
    this.in = in;
  }

  @Nullable Found at(int i) {
    Found found = quarter(i);
    if (found == null) {
      found = season(i);
    }
    if (found == null) {
      found = fiscal(i);
    }
    return found == null ? century(i) : found;
  }

  private @Nullable Found quarter(int i) {
    Integer before = in.year(i);
    int at = before == null ? i : in.isDash(i + 1) ? i + 2 : i + 1;
    int number = sign(at);
    int next = number == 0 ? at : in.is(at, "q") ? at + 2 : at + 1;
    if (number == 0 && before == null) {
      number = List.of("first", "second", "third", "fourth").indexOf(in.lower(i)) + 1;
      next = i + 2;
      if (number == 0 || !in.is(i + 1, "quarter")) {
        return null;
      }
    }
    if (number < 1 || number > 4) {
      return null;
    }
    if (before != null) {
      return new Found(next, Periods.quarter(before, number));
    }
    next = in.is(next, "of", "in") || in.isDash(next) ? next + 1 : next;
    Integer year = in.year(in.skipComma(next));
    return year == null ? null : new Found(in.skipComma(next) + 1, Periods.quarter(year, number));
  }

  /** "Q3", as one word or two. */
  private int sign(int i) {
    String word = in.lower(i);
    if (word.length() == 2 && word.charAt(0) == 'q') {
      return word.charAt(1) - '0';
    }
    Integer digit = word.equals("q") ? in.digits(i + 1, 1) : null;
    return digit == null ? 0 : digit;
  }

  /** The meteorological seasons of the northern half of the world, as EDTF counts them. */
  private @Nullable Found season(int i) {
    String word = in.is(i, "fall") ? "autumn" : in.lower(i);
    int season = SEASONS.indexOf(word);
    int next = in.is(i + 1, "of") ? i + 2 : i + 1;
    Integer year = season < 0 ? null : in.year(next);
    if (year == null) {
      return null;
    }
    return season == 3
        ? new Found(next + 1, Periods.months(year + 1, 12, 2))
        : new Found(next + 1, Periods.months(year, 3 * season + 3, 3 * season + 5));
  }

  /** "fiscal 2022", "fiscal year 2022", "FY2022": which months it has is not known. */
  private @Nullable Found fiscal(int i) {
    int next = i + 1;
    if (in.is(i, "fiscal", "financial") && in.is(next, "year")) {
      next++;
    } else if (!in.is(i, "fiscal", "fy")) {
      return null;
    }
    Integer year = in.year(next);
    if (year == null || in.isDash(next + 1)) {
      return null;
    }
    Period plain = Period.year(year);
    return new Found(
        next + 1,
        new Period(
            plain.start(),
            plain.end(),
            plain.granularity(),
            true,
            List.of(),
            plain.written() + "~"));
  }

  /** "the 15th century". */
  private @Nullable Found century(int i) {
    Ordinals.Hit rank = in.token(i) == null ? null : Ordinals.at(in.tokens(), i);
    boolean century =
        rank != null
            && rank.rank() > 1
            && rank.rank() < 23
            && (in.is(rank.to(), "century")
                || (in.isDash(rank.to()) && in.is(rank.to() + 1, "century")));
    if (!century || rank == null) {
      return null;
    }
    int first = (rank.rank() - 1) * 100;
    int to = in.is(rank.to(), "century") ? rank.to() + 1 : rank.to() + 2;
    return new Found(to, Periods.cover(Period.year(first), Period.year(first + 99)));
  }
}
