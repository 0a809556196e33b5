package org.plumbline.report.html.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.evidence.Comparison.OfDates;
import org.plumbline.model.evidence.Comparison.OfOffice;
import org.plumbline.model.evidence.Comparison.Reckoning;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Evidence.Vintage;
import org.plumbline.model.time.Period;
import org.plumbline.report.outline.Entry;
import org.plumbline.report.wording.PeriodWords;
import org.plumbline.report.wording.PlainText;
import org.plumbline.report.wording.SourceWords;

/** The days that a text may stand for, or that it speaks of, against those of each reference. */
public final class DateChart {
  private static final int MOST_REFERENCES = 8;

  private final List<Row> rows = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  private DateChart() {}

  /** Nothing where the claim is not about days, or there is nothing to draw. */
  public static Optional<BarChart> of(Entry entry) {
    DateChart chart = new DateChart();
    entry.evidence().stream().limit(MOST_REFERENCES).forEach(chart::add);
    return Domain.of(chart.rows)
        .map(
            edges ->
                new BarChart(
                    "Claim " + entry.number() + ": the text's dates and its references",
                    Caption.describe(chart.labels, ""),
                    chart.rows,
                    new CalendarAxis(edges)));
  }

  private void add(Evidence evidence) {
    if (evidence.comparison() instanceof OfDates dates) {
      if (rows.isEmpty()) {
        claimed(dates);
      }
      reference(evidence, dates.reference(), PeriodWords.say(dates.reference()));
    } else if (evidence.comparison() instanceof OfOffice office) {
      Period at = office.at();
      if (at != null && rows.isEmpty()) {
        row("Text: " + PeriodWords.say(at), at, Bar.Style.CLAIMED);
      }
      Period end = office.end();
      LocalDate last = end == null ? LocalDate.MAX : end.end();
      Period term = Period.between(office.start().start(), last, office.start().granularity());
      reference(evidence, term, PlainText.folded(office.person()) + ", " + PeriodWords.say(term));
    }
  }

  private void claimed(OfDates dates) {
    if (dates.tries().isEmpty()) {
      row("Text: " + PeriodWords.say(dates.claimed()), dates.claimed(), Bar.Style.CLAIMED);
    }
    for (Reckoning one : dates.tries()) {
      String from = one.anchorDate() == null ? ", " : ", from ";
      row(
          "Text" + from + PlainText.folded(one.anchor()) + ": " + PeriodWords.say(one.claimed()),
          one.claimed(),
          Bar.Style.CLAIMED);
    }
  }

  private void reference(Evidence evidence, Period period, String said) {
    boolean later = evidence.vintage() == Vintage.HINDSIGHT;
    row(
        SourceWords.publisher(evidence) + (later ? " (later)" : "") + ": " + said,
        period,
        later ? Bar.Style.HINDSIGHT : Bar.Style.REFERENCE);
  }

  private void row(String label, Period period, Bar.Style style) {
    labels.add(label);
    List<Period> stretches = period.oneOf().isEmpty() ? List.of(period) : period.oneOf();
    rows.add(new Row(Caption.cut(label), stretches.stream().map(one -> bar(one, style)).toList()));
  }

  /** A day is as wide as it lasts. */
  private static Bar bar(Period period, Bar.Style style) {
    return new Bar(
        period.openStart() ? null : (double) period.start().toEpochDay(),
        period.openEnd() ? null : (double) period.end().toEpochDay() + 1,
        style);
  }
}
