package org.plumbline.report.html.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Comparison.OfFigures;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Evidence.Vintage;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Interval;
import org.plumbline.report.outline.Entry;
import org.plumbline.report.wording.FigureWords;
import org.plumbline.report.wording.PeriodWords;
import org.plumbline.report.wording.PlainText;
import org.plumbline.report.wording.SourceWords;

/** The figure that a text states against each reference in the same unit. */
public final class FigureChart {
  private static final int MOST_REFERENCES = 8;

  private FigureChart() {}

  /** Nothing where the claim is not about figures, or there is nothing to draw. */
  public static Optional<BarChart> of(Entry entry) {
    List<Row> rows = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    String unit = null;
    String claimed = "";
    int references = 0;
    for (Evidence evidence : entry.evidence()) {
      if (!(evidence.comparison() instanceof OfFigures figures)) {
        continue;
      }
      if (references > 0 && !Objects.equals(unit, figures.reference().unit())) {
        continue;
      }
      unit = figures.reference().unit();
      String text = "Text: " + FigureWords.claimed(figures);
      if (!text.equals(claimed)) {
        claimed = text;
        labels.add(text);
        String written = "Text: " + PlainText.folded(figures.reported().written());
        rows.add(new Row(Caption.cut(written), claimed(figures)));
      }
      if (references < MOST_REFERENCES) {
        String label = reference(evidence, figures);
        labels.add(label);
        rows.add(new Row(Caption.cut(label), List.of(reference(figures, evidence.vintage()))));
      }
      references++;
    }
    return Domain.of(rows).map(edges -> chart(entry, rows, labels, edges));
  }

  private static BarChart chart(Entry entry, List<Row> rows, List<String> labels, Domain edges) {
    Axis axis = LogAxis.suits(edges) ? new LogAxis(edges) : new LinearAxis(edges);
    return new BarChart(
        "Claim " + entry.number() + ": the text's figure and its references",
        Caption.describe(labels, axis.note()),
        rows,
        axis);
  }

  private static List<Bar> claimed(OfFigures figures) {
    Bar printed = bar(figures.printed(), Bar.Style.CLAIMED);
    return figures.hedgeNeeded() || !figures.claimed().inside(figures.printed())
        ? List.of(bar(figures.claimed(), Bar.Style.HEDGED), printed)
        : List.of(printed);
  }

  private static Bar reference(OfFigures figures, Vintage vintage) {
    return bar(
        figures.reference().interval(),
        vintage == Vintage.HINDSIGHT ? Bar.Style.HINDSIGHT : Bar.Style.REFERENCE);
  }

  private static String reference(Evidence evidence, OfFigures figures) {
    Period period = evidence.reference().period();
    return SourceWords.publisher(evidence)
        + (period == null ? "" : ", " + PeriodWords.say(period))
        + (evidence.vintage() == Vintage.HINDSIGHT ? " (later)" : "")
        + ": "
        + FigureWords.brief(figures.reference());
  }

  private static Bar bar(Interval interval, Bar.Style style) {
    return new Bar(edge(interval.low()), edge(interval.high()), style);
  }

  private static @Nullable Double edge(@Nullable BigDecimal edge) {
    return edge == null ? null : edge.doubleValue();
  }
}
