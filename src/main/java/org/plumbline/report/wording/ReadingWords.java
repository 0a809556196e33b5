package org.plumbline.report.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Attribution;
import org.plumbline.model.Reading;
import org.plumbline.model.Reading.OfConversion;
import org.plumbline.model.Reading.OfDate;
import org.plumbline.model.Reading.OfDuration;
import org.plumbline.model.Reading.OfFigure;
import org.plumbline.model.Reading.OfPlace;
import org.plumbline.model.Reading.OfRank;
import org.plumbline.model.Reading.OfStatement;
import org.plumbline.model.Reading.OfSum;
import org.plumbline.model.Reading.OfTenure;
import org.plumbline.model.Reading.OfTrend;
import org.plumbline.model.Reading.OfWeekday;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.ReportedValue;

/** What the machine read in a claim and what it took it to be about, on one line. */
public final class ReadingWords {
  private ReadingWords() {}

  /** {@code figure: about 3,500 (3,450 to 3,550) · unemployed · Germany · 2023}. */
  public static String say(CheckedClaim checked) {
    Reading reading = checked.claim().reading();
    Link link = checked.link();
    List<String> parts = new ArrayList<>();
    parts.add(checked.claim().kind().word().replace('-', ' ') + ": " + stated(reading));
    String concept = reading instanceof OfStatement ? null : about(reading);
    add(parts, link.measureLabel() == null ? concept : link.measureLabel());
    add(parts, link.areaLabel() == null ? link.area() : link.areaLabel());
    Period period = link.period();
    if (period != null) {
      parts.add(PeriodWords.say(period) + (link.periodStated() ? "" : " (not stated)"));
    }
    Attribution attribution = reading.context().attribution();
    if (attribution != null) {
      add(parts, "said by " + attribution.source() + " (“" + attribution.cue() + "”)");
    }
    return String.join(" · ", parts);
  }

  /** What is counted, and of what: {@code roles · Tarn Mills}. */
  private static String about(Reading reading) {
    String counted = reading instanceof OfFigure figure ? figure.counted() : null;
    return counted == null || reading.concept().contains(counted)
        ? reading.concept()
        : counted + " · " + reading.concept();
  }

  /** What it states, without what it is about: {@code about 3,500 (3,450 to 3,550)}. */
  public static String stated(Reading reading) {
    if (reading instanceof OfFigure figure) {
      return FigureWords.reported(figure.value());
    }
    if (reading instanceof OfSum sum) {
      return String.join(" + ", sum.parts().stream().map(p -> p.value().written()).toList())
          + " = "
          + FigureWords.reported(sum.value());
    }
    if (reading instanceof OfDate date) {
      Period period = date.time().period();
      String written = PlainText.folded(date.time().written());
      String said = period == null ? written : PeriodWords.say(period);
      return said.equals(written) ? written : written + " (" + said + ")";
    }
    if (reading instanceof OfTenure tenure) {
      return (tenure.former() ? "formerly " : "")
          + PlainText.folded(tenure.person())
          + ", "
          + PlainText.folded(tenure.role());
    }
    if (reading instanceof OfPlace place) {
      return place(place);
    }
    if (reading instanceof OfWeekday day) {
      return PlainText.folded(day.time().written());
    }
    if (reading instanceof OfConversion pair) {
      return FigureWords.reported(pair.value()) + " = " + FigureWords.reported(pair.converted());
    }
    if (reading instanceof OfDuration duration) {
      return (duration.person() == null ? "" : PlainText.folded(duration.person()) + ", ")
          + FigureWords.reported(duration.figure().value());
    }
    if (reading instanceof OfStatement statement) {
      return PlainText.folded(statement.concept());
    }
    if (reading instanceof OfRank rank) {
      return PlainText.folded(rank.written());
    }
    return PlainText.folded(((OfTrend) reading).cue());
  }

  private static String place(OfPlace place) {
    List<String> parts = new ArrayList<>();
    parts.add(PlainText.folded(place.place().written()));
    ReportedValue distance = place.distance();
    if (distance != null) {
      parts.add(PlainText.folded(distance.written()));
    }
    if (place.direction() != null) {
      parts.add((place.inside() ? "in the " : "") + place.direction().word());
    }
    parts.add(relation(place));
    parts.add(PlainText.folded(place.from().written()));
    return String.join(" ", parts);
  }

  private static String relation(OfPlace place) {
    if (place.nearness() != null) {
      return PlainText.folded(place.nearness());
    }
    if (place.direction() != null) {
      return "of";
    }
    return place.inside() ? "in" : "from";
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      parts.add(PlainText.folded(part));
    }
  }
}
