package org.plumbline.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.text.Token;

/**
 * Reads the figures of a sentence in one pass: cues, currency, number, scale, range, unit and
 * counted noun. What a date or period already holds is left alone.
 */
public final class FigureGrammar {
  /** Code of the unit that people are counted in. */
  private static final String PERSON = "person";

  private final Lexicon lexicon;

  public FigureGrammar(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All figures of a sentence, none overlapping another or a date. */
  public List<FigureHit> findAll(List<Token> tokens, List<TimeHit> times) {
    boolean[] taken = new boolean[tokens.size() + 1];
    for (TimeHit time : times) {
      for (int i = time.from(); i < time.to(); i++) {
        taken[i] = true;
      }
    }
    Pass pass = new Pass(tokens, taken);
    int i = 0;
    while (i < tokens.size()) {
      i = taken[i] ? i + 1 : pass.step(i);
    }
    return BoundPairs.join(tokens, pass.hits);
  }

  private final class Pass {
    private final List<Token> tokens;
    private final QuantityReader quantities;
    private final RangeReader ranges;
    private final Exclusions exclusions;
    private final AgeReader ages;
    private final RateReader rates;
    private final List<FigureHit> hits = new ArrayList<>();

    Pass(List<Token> tokens, boolean[] taken) {
      this.tokens = tokens;
      this.quantities = new QuantityReader(lexicon, tokens, taken);
      this.ranges = new RangeReader(tokens, quantities);
      this.exclusions = new Exclusions(lexicon, tokens, taken);
      this.ages = new AgeReader(lexicon, tokens);
      this.rates = new RateReader(lexicon, tokens);
    }

    /** Reads the figure that begins at a token, if one does; the index to go on from. */
    int step(int i) {
      Prefix prefix = Prefix.read(lexicon, tokens, i);
      int at = prefix.to();
      RangeReader.Ends ends = ranges.between(at);
      if (ends == null && !isMoving(at)) {
        ends = ranges.from(at);
      }
      if (ends != null && !excluded(ends)) {
        return add(range(i, prefix, ends), i);
      }
      Quantity quantity = quantities.at(at);
      if (quantity == null) {
        return Math.max(at, i + 1);
      }
      boolean levels = i > 0 && tokens.get(i - 1).lower().equals("from") && isMoving(i - 1);
      ends = isMovement(i) || levels ? null : ranges.after(quantity);
      if (ends != null && exclusions.isScoreOrAddress(ends.first(), ends.second())) {
        return ends.second().to();
      }
      if (ends != null && !excluded(ends)) {
        return add(range(i, prefix, ends), i);
      }
      if (exclusions.isAny(quantity, prefix.hedge() != null)) {
        return Math.max(quantity.number().to(), i + 1);
      }
      FigureHit figure = figure(prefix, quantity);
      return exclusions.isPronoun(quantity, figure.counted())
          ? Math.max(quantity.number().to(), i + 1)
          : add(figure, i);
    }

    /** "rose 5% to 10%" names the step and the level it leads to, and no range. */
    private boolean isMovement(int i) {
      return i > 0 && lexicon.cueAt("movement", tokens, i - 1) != null;
    }

    /** "fell slightly from 5 to 3" gives two levels, and no range. */
    private boolean isMoving(int from) {
      return isMoving(from - 1, 5, false)
          || (from > 0
              && tokens.get(from - 1).written().equals(",")
              && isMoving(from - 2, 10, true));
    }

    /**
     * Whether a word of movement stands among some words up to an index.
     *
     * @param dated whether numbers may stand between: "tripled since 2019, from 5 to 15"
     */
    private boolean isMoving(int last, int reach, boolean dated) {
      for (int i = last; i >= Math.max(0, last - reach + 1); i--) {
        Token token = tokens.get(i);
        boolean number = dated && token.kind() == Token.Kind.NUMBER;
        if (token.kind() != Token.Kind.WORD && !number) {
          return false;
        }
        boolean particle = token.lower().equals("up") || token.lower().equals("down");
        if (particle || lexicon.cueAt("movement", tokens, i) != null) {
          return true;
        }
      }
      return false;
    }

    private boolean excluded(RangeReader.Ends ends) {
      return exclusions.isScoreOrAddress(ends.first(), ends.second())
          || exclusions.isAny(ends.first(), true)
          || exclusions.isAny(ends.second(), true);
    }

    private int add(FigureHit figure, int i) {
      hits.add(figure);
      return Math.max(figure.to(), i + 1);
    }

    private FigureHit range(int start, Prefix prefix, RangeReader.Ends ends) {
      BigDecimal one = ends.firstValue();
      BigDecimal other = ends.second().number().value();
      int to = ends.second().to();
      ReportedValue value =
          new ReportedValue(
              written(start, to),
              null,
              Interval.closed(one.min(other), one.max(other)),
              ends.second().number().ulp(),
              Bound.RANGE,
              prefix.hedge(),
              ends.measured().unitCode());
      FigureHit figure = counted(start, ends.second(), ends.first().number(), value, prefix);
      return ages.read(
          new FigureHit(
              figure.from(),
              figure.to(),
              figure.number(),
              one,
              ends.second().number(),
              figure.numberTo(),
              figure.value(),
              figure.counted(),
              false,
              figure.certainty(),
              figure.frequency(),
              false));
    }

    private FigureHit figure(Prefix prefix, Quantity quantity) {
      NumberHit number = quantity.number();
      boolean open = prefix.bound() == Bound.POINT || prefix.bound() == Bound.ABOUT;
      Suffix suffix = open ? Suffix.at(tokens, quantity.to()) : null;
      Bound bound = suffix == null ? prefix.bound() : suffix.bound();
      String hedge = suffix == null ? prefix.hedge() : suffix.hedge();
      int to = suffix == null ? quantity.to() : suffix.to();
      ReportedValue value =
          new ReportedValue(
              written(prefix.from(), to),
              number.value(),
              printed(number, bound),
              number.ulp(),
              number.vague() != null ? Bound.RANGE : bound,
              hedge,
              quantity.unitCode());
      Quantity bounded =
          suffix == null || quantity.unit() != null
              ? quantity
              : new Quantity(quantity.from(), to, number, null, null, false);
      FigureHit figure = counted(prefix.from(), bounded, number, value, prefix);
      return ages.read(
          suffix == null && value.bound() == Bound.POINT ? boundBehindNoun(figure) : figure);
    }

    /** "30 people or more". */
    private FigureHit boundBehindNoun(FigureHit figure) {
      Suffix suffix = figure.counted() == null ? null : Suffix.at(tokens, figure.to());
      if (suffix == null) {
        return figure;
      }
      ReportedValue value = figure.value();
      ReportedValue bounded =
          new ReportedValue(
              value.written(),
              value.value(),
              printed(figure.number(), suffix.bound()),
              value.ulp(),
              suffix.bound(),
              suffix.hedge(),
              value.unit());
      return figure.withValue(bounded).endingAt(suffix.to());
    }

    private FigureHit counted(
        int from, Quantity quantity, NumberHit number, ReportedValue value, Prefix prefix) {
      CountedNoun noun = CountedNoun.of(tokens, quantity);
      RateReader.Found rate =
          noun == null || quantity.unit() != null ? null : rates.overTime(noun.to());
      int nounTo = noun == null ? quantity.to() : rate == null ? noun.to() : rate.to();
      String counted = noun == null ? null : written(noun.from(), nounTo);
      boolean people =
          value.unit() == null
              && noun != null
              && lexicon.isPerson(tokens.get(noun.to() - 1).lower());
      return new FigureHit(
          from,
          Math.max(quantity.to(), nounTo),
          number,
          number.value(),
          null,
          quantity.to(),
          people ? inPersons(value) : value,
          counted,
          false,
          prefix.certainty(),
          prefix.frequency(),
          false);
    }

    private String written(int from, int to) {
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

  private static ReportedValue inPersons(ReportedValue value) {
    return new ReportedValue(
        value.written(),
        value.value(),
        value.printed(),
        value.ulp(),
        value.bound(),
        value.hedge(),
        PERSON);
  }

  static Interval printed(NumberHit number, Bound bound) {
    @Nullable Interval vague = number.vague();
    if (vague != null) {
      return vague;
    }
    return Interval.printed(number.value(), number.ulp(), bound);
  }
}
