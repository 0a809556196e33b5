package org.plumbline.audit.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.Span;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.ReportedValue;

/**
 * Where the parts of a claim stand.
 *
 * @param sentence the sentence, or the quote alone where markup stands between its words
 * @param figures its figures as written, hedge and scale included
 * @param times its date, and the time that it is said of where its sentence states it
 */
record Places(Span sentence, List<Figure> figures, List<Span> times) {

  /** Kinds that hold at any time: a date beside them is no part of what they state. */
  private static final Set<ClaimKind> TIMELESS =
      Set.of(
          ClaimKind.DIRECTION,
          ClaimKind.DISTANCE,
          ClaimKind.CONTAINMENT,
          ClaimKind.CONVERSION,
          ClaimKind.WEEKDAY);

  /** A figure and its place. */
  record Figure(Span span, ReportedValue value) {}

  static Places of(Manuscript text, Claim claim) {
    Span quote = claim.selector().span();
    Span sentence = text.around(quote, claim.sentence());
    List<Figure> figures = new ArrayList<>();
    for (ReportedValue value : values(claim.reading())) {
      text.find(value.written(), quote)
          .or(() -> text.find(value.written(), sentence))
          .ifPresent(span -> figures.add(new Figure(span, value)));
    }
    List<Span> times = new ArrayList<>();
    for (TimeExpression time : times(claim)) {
      boolean here = sentence.contains(time.span()) && text.at(time.span()).equals(time.written());
      if (here && !times.contains(time.span())) {
        times.add(time.span());
      }
    }
    return new Places(sentence, List.copyOf(figures), List.copyOf(times));
  }

  /** The only figure of a claim, where it has just one. */
  Optional<Figure> figure() {
    return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
  }

  private static List<ReportedValue> values(Reading reading) {
    if (reading instanceof Reading.OfFigure figure) {
      return List.of(figure.value());
    }
    if (reading instanceof Reading.OfSum sum) {
      return List.of(sum.value());
    }
    if (reading instanceof Reading.OfDuration duration) {
      return List.of(duration.figure().value());
    }
    if (reading instanceof Reading.OfConversion conversion) {
      return List.of(conversion.value(), conversion.converted());
    }
    if (reading instanceof Reading.OfPlace place && place.distance() != null) {
      return List.of(place.distance());
    }
    return List.of();
  }

  private static List<TimeExpression> times(Claim claim) {
    Reading reading = claim.reading();
    List<TimeExpression> times = new ArrayList<>();
    if (reading instanceof Reading.OfDate date) {
      times.add(date.time());
    } else if (reading instanceof Reading.OfWeekday weekday) {
      times.add(weekday.time());
    } else if (reading instanceof Reading.OfTenure tenure) {
      add(times, tenure.since());
    } else if (reading instanceof Reading.OfDuration duration) {
      add(times, duration.from());
      add(times, duration.to());
    }
    if (!TIMELESS.contains(claim.kind())) {
      add(times, reading.context().time());
    }
    return times;
  }

  private static void add(List<TimeExpression> times, @Nullable TimeExpression time) {
    if (time != null) {
      times.add(time);
    }
  }
}
