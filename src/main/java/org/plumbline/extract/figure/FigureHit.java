package org.plumbline.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.model.value.ReportedValue;

/**
 * A figure found among tokens.
 *
 * @param from index of its first token, hedges included
 * @param to the one behind its last, unit and counted noun included
 * @param number the number itself; the first of two in a range
 * @param first the value of that number, with the scale that it shares with the second
 * @param second the second number of a range, or null
 * @param numberTo index behind number, scale and unit, before the counted noun
 * @param counted the counted noun phrase, or null
 * @param age whether it is an age ("47 years old")
 * @param certainty what weakens the commitment ({@code perhaps}), or null
 * @param frequency what admits exceptions ({@code usually}), or null
 * @param inherited whether the counted noun was taken from the figure before ("200 nurses in Leeds
 *     and 300 in York")
 */
public record FigureHit(
    int from,
    int to,
    NumberHit number,
    BigDecimal first,
    @Nullable NumberHit second,
    int numberTo,
    ReportedValue value,
    @Nullable String counted,
    boolean age,
    @Nullable String certainty,
    @Nullable String frequency,
    boolean inherited) {

  public FigureHit withValue(ReportedValue other) {
    return new FigureHit(
        from, to, number, first, second, numberTo, other, counted, age, certainty, frequency,
        inherited);
  }

  /** The same figure, quoted up to another token. */
  public FigureHit endingAt(int end) {
    return new FigureHit(
        from, end, number, first, second, numberTo, value, counted, age, certainty, frequency,
        inherited);
  }

  FigureHit inheriting(ReportedValue completed, @Nullable String noun) {
    return new FigureHit(
        from, to, number, first, second, numberTo, completed, noun, age, certainty, frequency,
        true);
  }

  FigureHit asAge(int start, int end, ReportedValue years) {
    return new FigureHit(
        start, end, number, first, second, numberTo, years, null, true, certainty, frequency,
        inherited);
  }
}
