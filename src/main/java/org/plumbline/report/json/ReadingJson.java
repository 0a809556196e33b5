package org.plumbline.report.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Attribution;
import org.plumbline.model.Reading;
import org.plumbline.model.Reading.OfConversion;
import org.plumbline.model.Reading.OfDate;
import org.plumbline.model.Reading.OfDuration;
import org.plumbline.model.Reading.OfFigure;
import org.plumbline.model.Reading.OfPlace;
import org.plumbline.model.Reading.OfRank;
import org.plumbline.model.Reading.OfSum;
import org.plumbline.model.Reading.OfTenure;
import org.plumbline.model.Reading.OfTrend;
import org.plumbline.model.Reading.OfWeekday;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Ranking;
import org.plumbline.model.value.ReportedValue;

/** What was read in a claim, whatever its kind. */
final class ReadingJson {
  private final Fields fields;

  ReadingJson(Fields fields) {
    this.fields = fields;
  }

  void content(CheckedClaim checked) throws IOException {
    content(checked.claim().reading(), checked.link());
  }

  /**
   * @param link what it was linked to; {@link Link#NONE} where nothing was linked yet
   */
  void content(Reading reading, Link link) throws IOException {
    ReportedValue value = value(reading);
    fields.text("measure", link.measure());
    fields.text("concept", reading.concept());
    fields.text("area", link.area());
    fields.period("period", period(reading, link));
    fields.texts("dimensions", Map.of());
    fields.text("written", written(reading, value));
    fields.number("value", value == null ? null : value.value());
    fields.number("low", value == null ? null : value.printed().low());
    fields.number("high", value == null ? null : value.printed().high());
    fields.text("unit", value == null ? null : value.unit());
    fields.text("hedge", value == null ? null : value.hedge());
    fields.text("bound", value == null ? null : value.bound().word());
    fields.object("change", change(reading), this::change);
    fields.text("counted", counted(reading));
    if (reading instanceof OfRank rank) {
      fields.object("ranking", rank.ranking(), this::ranking);
    }
    fields.object("attribution", reading.context().attribution(), this::attribution);
  }

  private static @Nullable ReportedValue value(Reading reading) {
    if (reading instanceof OfFigure figure) {
      return figure.value();
    }
    if (reading instanceof OfSum sum) {
      return sum.value();
    }
    if (reading instanceof OfConversion pair) {
      return pair.converted();
    }
    if (reading instanceof OfDuration duration) {
      return duration.figure().value();
    }
    return reading instanceof OfPlace place ? place.distance() : null;
  }

  private static @Nullable Period period(Reading reading, Link link) {
    if (reading instanceof OfDate date) {
      Period stated = date.time().period();
      return stated == null ? link.period() : stated;
    }
    if (reading instanceof OfWeekday day) {
      return day.time().period();
    }
    return link.period();
  }

  private static @Nullable String written(Reading reading, @Nullable ReportedValue value) {
    if (value != null) {
      return value.written();
    }
    if (reading instanceof OfDate date) {
      return date.time().written();
    }
    if (reading instanceof OfWeekday day) {
      return day.time().written();
    }
    if (reading instanceof OfTenure tenure) {
      return tenure.since() == null ? null : tenure.since().written();
    }
    if (reading instanceof OfRank rank) {
      return rank.written();
    }
    return reading instanceof OfTrend trend ? trend.cue() : null;
  }

  private static @Nullable Change change(Reading reading) {
    if (reading instanceof OfTrend trend) {
      return new Change(trend.direction(), null, null, null);
    }
    return reading instanceof OfFigure figure ? figure.change() : null;
  }

  private static @Nullable String counted(Reading reading) {
    if (reading instanceof OfSum sum) {
      return sum.counted();
    }
    return reading instanceof OfFigure figure ? figure.counted() : null;
  }

  private void ranking(Ranking ranking) throws IOException {
    fields.count("place", ranking.place());
    fields.flag("upTo", ranking.upTo());
    fields.text("from", ranking.end().word());
    fields.text("field", ranking.field().word());
    fields.text("movement", ranking.movement() == null ? null : ranking.movement().word());
    fields.period("since", ranking.since() == null ? null : ranking.since().period());
    fields.count("length", ranking.length());
    fields.text("step", ranking.step() == null ? null : ranking.step().word());
    fields.flag("onRecord", ranking.onRecord());
    fields.count("among", ranking.among());
    fields.number("threshold", value(ranking.threshold()));
  }

  private void change(Change change) throws IOException {
    fields.text("direction", change.direction().word());
    fields.number("from", value(change.from()));
    fields.number("to", value(change.to()));
    fields.number("by", value(change.by()));
    fields.text("unit", unit(change));
  }

  private static @Nullable BigDecimal value(@Nullable ReportedValue value) {
    return value == null ? null : value.value();
  }

  private static @Nullable String unit(Change change) {
    if (change.by() != null) {
      return change.by().unit();
    }
    if (change.to() != null) {
      return change.to().unit();
    }
    return change.from() == null ? null : change.from().unit();
  }

  private void attribution(Attribution attribution) throws IOException {
    fields.text("source", attribution.source());
    fields.text("cue", attribution.cue());
    fields.count("depth", attribution.depth());
  }
}
