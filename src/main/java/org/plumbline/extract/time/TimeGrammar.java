package org.plumbline.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.model.Span;
import org.plumbline.model.lexicon.Cue;
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
    List<TimeHit> hits = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      TimeHit hit = at(tokens, i);
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
    TokenReader in = new TokenReader(tokens);
    TimeHit part = partOfYear(in, i);
    if (part != null) {
      return part;
    }
    TimeHit months = firstMonths(in, i);
    if (months != null) {
      return months;
    }
    CalendarDates dates = new CalendarDates(in, published);
    Weeks.Found week = new Weeks(in, dates).at(i);
    if (week != null) {
      return absolute(in, i, week.to(), week.period());
    }
    DateRanges.Found range = new DateRanges(in, dates, published).at(i);
    if (range != null) {
      return absolute(in, i, range.to(), range.period());
    }
    CalendarDates.Found date = dates.at(i);
    if (date != null) {
      return calendar(in, i, date);
    }
    RelativeDates.Found relative = new RelativeDates(in, published).at(i);
    if (relative == null) {
      return null;
    }
    Span span = span(tokens, i, relative.to());
    return new TimeHit(
        i,
        relative.to(),
        new TimeExpression.Relative(
            written(tokens, i, relative.to()),
            span,
            relative.period(),
            relative.amount(),
            relative.granularity(),
            relative.anchor()),
        null);
  }

  private static TimeHit calendar(TokenReader in, int i, CalendarDates.Found date) {
    String written = written(in.tokens(), i, date.to());
    Span span = span(in.tokens(), i, date.to());
    Period period = date.period();
    TimeExpression expression =
        period != null
            ? new TimeExpression.Absolute(written, span, period)
            : new TimeExpression.Relative(
                written, span, null, 0, Granularity.DAY, TimeExpression.Anchor.PUBLICATION);
    return new TimeHit(i, date.to(), expression, date.weekday());
  }

  /** "the end of 2017", "early 2020", "mid-2021", "late last year". */
  private @Nullable TimeHit partOfYear(TokenReader in, int i) {
    PhraseIndex.Hit<Cue> cue = lexicon.cueAt("year-part", in.tokens(), i);
    if (cue == null) {
      return null;
    }
    int next = in.isDash(cue.to()) ? cue.to() + 1 : cue.to();
    Period whole = null;
    int to = next + 1;
    Integer year = in.year(next);
    if (year != null) {
      whole = Period.year(year);
    } else {
      next = in.is(next, "the") ? next + 1 : next;
      RelativeDates.Found relative = new RelativeDates(in, published).at(next);
      if (relative != null && relative.granularity() == Granularity.YEAR) {
        whole = relative.period();
        to = relative.to();
      } else if (in.is(next, "year") && published != null && in.is(next - 1, "the")) {
        whole = Period.year(published.getYear());
        to = next + 1;
      }
    }
    if (whole == null) {
      return partOfMonth(in, i, next, cue.values().get(0).phrase());
    }
    String months = cue.values().get(0).value();
    int dash = months.indexOf('-');
    int first = Integer.parseInt(months.substring(0, dash));
    int last = Integer.parseInt(months.substring(dash + 1));
    return absolute(in, i, to, Periods.months(whole.start().getYear(), first, last));
  }

  /** "mid-May", "late July 2019": thirds of a month. */
  private @Nullable TimeHit partOfMonth(TokenReader in, int i, int month, String phrase) {
    boolean named = in.anyMonth(month) != null && DayNumbers.at(in, month + 1) == null;
    CalendarDates.Found found = named ? new CalendarDates(in, published).at(month) : null;
    Period whole = found == null ? null : found.period();
    if (found == null || whole == null || whole.granularity() != Granularity.MONTH) {
      return null;
    }
    LocalDate first = whole.start();
    LocalDate from = first;
    LocalDate until = whole.end();
    if (phrase.startsWith("mid") || phrase.contains("middle")) {
      from = first.plusDays(10);
      until = first.plusDays(19);
    } else if (phrase.equals("late") || phrase.contains("end") || phrase.contains("close")) {
      from = first.plusDays(20);
    } else {
      until = first.plusDays(9);
    }
    return absolute(in, i, found.to(), Period.between(from, until, Granularity.DAY));
  }

  /** "the first five months of the year", "the first half of 2021". */
  private @Nullable TimeHit firstMonths(TokenReader in, int i) {
    int next = in.is(i, "the") ? i + 1 : i;
    if (!in.is(next, "first")) {
      return null;
    }
    NumberHit number = in.token(next + 1) == null ? null : NumberGrammar.at(in.tokens(), next + 1);
    int count = 0;
    int of = 0;
    if (in.is(next + 1, "half")) {
      count = 6;
      of = next + 2;
    } else if (number != null && in.is(number.to(), "months") && number.value().scale() <= 0) {
      count = number.value().intValue();
      of = number.to() + 1;
    }
    if (count < 1 || count > 12 || !in.is(of, "of")) {
      return null;
    }
    Integer year = in.year(of + 1);
    int to = of + 2;
    if (year == null
        && in.is(of + 1, "the", "this")
        && in.is(of + 2, "year")
        && published != null) {
      year = published.getYear();
      to = of + 3;
    }
    return year == null ? null : absolute(in, i, to, Periods.months(year, 1, count));
  }

  private static TimeHit absolute(TokenReader in, int from, int to, Period period) {
    return new TimeHit(
        from,
        to,
        new TimeExpression.Absolute(
            written(in.tokens(), from, to), span(in.tokens(), from, to), period),
        null);
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
