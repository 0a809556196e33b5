package org.plumbline.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.model.Span;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.text.Token;

/** Reads the dates and periods of a sentence, the longest at each place. */
public final class TimeGrammar {
  private final Lexicon lexicon;
  private final @Nullable LocalDate published;

  /**
   * @param published the day of publication, or null where it is unknown; dates that need it then
   *     have no period
   */
  public TimeGrammar(Lexicon lexicon, @Nullable LocalDate published) {
    this.lexicon = lexicon;
    this.published = published;
  }

  /** All dates and periods of a sentence, none overlapping another. */
  public List<TimeHit> findAll(List<Token> tokens) {
    Pass pass = new Pass(tokens);
    List<TimeHit> hits = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      TimeHit hit = pass.at(i);
      if (hit == null) {
        i++;
      } else {
        hits.add(hit);
        i = hit.to();
      }
    }
    return hits;
  }

  /** The date or period that begins at a token, or null. */
  public @Nullable TimeHit at(List<Token> tokens, int i) {
    return new Pass(tokens).at(i);
  }

  /** The readers of one sentence. */
  private final class Pass {
    private final TokenReader in;
    private final CalendarDates dates;
    private final RelativeDates relatives;
    private final YearParts parts;
    private final Holidays holidays;
    private final CountedParts counted;
    private final Weeks weeks;
    private final DateRanges ranges;
    private final CountedFrom distances;

    Pass(List<Token> tokens) {
      in = new TokenReader(tokens);
      dates = new CalendarDates(in, published);
      relatives = new RelativeDates(in, published);
      parts = new YearParts(in, lexicon, dates, published);
      holidays = new Holidays(in, lexicon, published);
      counted = new CountedParts(in, dates, published);
      weeks = new Weeks(in, dates, counted, holidays, published);
      ranges = new DateRanges(in, dates, parts, holidays, published);
      distances = new CountedFrom(in, dates, holidays, published);
    }

    @Nullable TimeHit at(int i) {
      DatedSpan named = named(i);
      if (named != null) {
        return hit(in, i, named);
      }
      CalendarDates.Found date = dates.at(i);
      if (date != null) {
        return calendar(in, i, date);
      }
      RelativeDates.Found relative = relatives.at(i);
      return relative == null ? null : relative(in, i, relative);
    }

    /** Parts, ranges, weeks, holidays and what is counted from a date: each holds a date in it. */
    private @Nullable DatedSpan named(int i) {
      DatedSpan found = parts.at(i);
      if (found == null) {
        found = weeks.at(i);
      }
      if (found == null) {
        found = counted.at(i);
      }
      if (found == null) {
        DateRanges.Found range = ranges.at(i);
        found = range == null ? null : new DatedSpan(range.to(), range.period());
      }
      if (found == null) {
        found = distances.at(i);
      }
      return found == null ? holidays.at(i) : found;
    }
  }

  private static TimeHit relative(TokenReader in, int i, RelativeDates.Found relative) {
    return new TimeHit(
        i,
        relative.to(),
        new TimeExpression.Relative(
            written(in.tokens(), i, relative.to()),
            span(in.tokens(), i, relative.to()),
            relative.period(),
            relative.amount(),
            relative.granularity(),
            relative.anchor()),
        null);
  }

  private static TimeHit calendar(TokenReader in, int i, CalendarDates.Found date) {
    TimeHit hit = hit(in, i, new DatedSpan(date.to(), date.period()));
    return new TimeHit(i, hit.to(), hit.expression(), date.weekday());
  }

  private static TimeHit hit(TokenReader in, int i, DatedSpan date) {
    String written = written(in.tokens(), i, date.to());
    Span span = span(in.tokens(), i, date.to());
    Period period = date.period();
    TimeExpression expression =
        period != null
            ? new TimeExpression.Absolute(written, span, period)
            : new TimeExpression.Relative(
                written, span, null, 0, Granularity.DAY, TimeExpression.Anchor.PUBLICATION);
    return new TimeHit(i, date.to(), expression, null);
  }

  private static Span span(List<Token> tokens, int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  private static String written(List<Token> tokens, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.get(i).spaceBefore()) {
        out.append(' ');
      }
      out.append(tokens.get(i).written());
    }
    return out.toString();
  }
}
