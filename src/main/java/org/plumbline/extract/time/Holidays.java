package org.plumbline.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.time.Period;

/**
 * Holidays that {@code rules/vocabulary/holiday.csv} lists: "Easter 2018", "last Christmas", "on
 * New Year's Eve". One without its year is the nearest to the day of publication.
 */
final class Holidays {
  private final TokenReader in;
  private final Lexicon lexicon;
  private final @Nullable LocalDate published;

  Holidays(TokenReader in, Lexicon lexicon, @Nullable LocalDate published) {
    this.in = in;
    this.lexicon = lexicon;
    this.published = published;
  }

  /** The holiday that begins at a token, "last" and the like included, or null. */
  @Nullable DatedSpan at(int i) {
    boolean the = in.is(i, "the");
    int side = in.is(the ? i + 1 : i, "last", "previous") ? -1 : in.is(i, "next", "coming") ? 1 : 0;
    boolean current = in.is(i, "this");
    int at = side != 0 || current ? (the ? i + 2 : i + 1) : i;
    PhraseIndex.Hit<Cue> cue =
        in.token(at) == null ? null : lexicon.cueAt("holiday", in.tokens(), at);
    if (cue == null) {
      return null;
    }
    String rule = cue.values().get(0).value();
    DatedSpan dated = withYear(cue, rule);
    if (dated != null) {
      return dated;
    }
    boolean stands = side != 0 || current || isDay(cue) || isPreposition(i - 1);
    return stands ? new DatedSpan(cue.to(), near(rule, side)) : null;
  }

  /** "Easter 2018", "Christmas of last year". */
  private @Nullable DatedSpan withYear(PhraseIndex.Hit<Cue> cue, String rule) {
    int next = in.is(cue.to(), "of", "in") ? cue.to() + 1 : cue.to();
    Integer year = in.year(next);
    if (year != null) {
      Period day = HolidayRule.in(year, rule);
      return day == null ? null : new DatedSpan(next + 1, day);
    }
    if (in.is(cue.to(), "of") && in.is(cue.to() + 2, "year")) {
      int shift = in.is(cue.to() + 1, "last") ? -1 : in.is(cue.to() + 1, "next") ? 1 : 0;
      boolean known = shift != 0 || in.is(cue.to() + 1, "this");
      if (known) {
        Period day = published == null ? null : HolidayRule.in(published.getYear() + shift, rule);
        return new DatedSpan(cue.to() + 3, day);
      }
    }
    return null;
  }

  /** The nearest such holiday, whatever stands before its name; or null. */
  @Nullable DatedSpan named(int i) {
    PhraseIndex.Hit<Cue> cue =
        in.token(i) == null ? null : lexicon.cueAt("holiday", in.tokens(), i);
    if (cue == null) {
      return null;
    }
    String rule = cue.values().get(0).value();
    DatedSpan dated = withYear(cue, rule);
    return dated == null ? new DatedSpan(cue.to(), near(rule, 0)) : dated;
  }

  /** "Christmas Day" is a day; "Christmas shopping" need not be at Christmas. */
  private boolean isDay(PhraseIndex.Hit<Cue> cue) {
    return in.is(cue.to() - 1, "day", "eve", "monday", "friday", "sunday", "wednesday", "thursday");
  }

  private boolean isPreposition(int i) {
    return in.is(i, "on", "at", "since", "before", "after", "by", "until", "till", "from", "to");
  }

  private @Nullable Period near(String rule, int side) {
    if (published == null) {
      return null;
    }
    Period best = null;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      Period day = HolidayRule.in(year, rule);
      boolean allowed =
          day != null
              && (side == 0
                  || (side < 0 ? day.start().isBefore(published) : day.start().isAfter(published)));
      if (allowed && day != null && (best == null || distance(day) < distance(best))) {
        best = day;
      }
    }
    return best;
  }

  private long distance(Period day) {
    return published == null ? 0 : Math.abs(day.start().toEpochDay() - published.toEpochDay());
  }
}
