package org.plumbline.report.readings;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Article;
import org.plumbline.model.Attribution;
import org.plumbline.model.Claim;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.report.wording.PlainText;

/**
 * Readings as the claims CSV that {@code check --claims} takes, RFC 4180 with line feeds: one row a
 * claim, with the sentence it stands in for its text. What was not read is left blank, and so not
 * overridden; {@code low} and {@code high} are given for ranges and bounds only, since the digits
 * of any other figure say them. {@code measure} is blank: nothing is linked yet.
 */
public final class CsvReadings {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private static final List<String> COLUMNS =
      List.of(
          "text",
          "id",
          "published",
          "title",
          "measure",
          "area",
          "period",
          "value",
          "low",
          "high",
          "unit",
          "hedge",
          "bound",
          "attribution");

  public void write(List<ArticleReadings> articles, Appendable out) throws IOException {
    row(COLUMNS, out);
    for (ArticleReadings read : articles) {
      for (Claim claim : read.claims()) {
        row(cells(read.article(), claim), out);
      }
    }
  }

  private static void row(List<String> cells, Appendable out) throws IOException {
    out.append(FORMAT.format(cells.toArray())).append('\n');
  }

  private static List<String> cells(Article article, Claim claim) {
    Reading reading = claim.reading();
    ReportedValue value = value(reading);
    boolean edges = value != null && hasEdges(value.bound());
    Attribution attribution = reading.context().attribution();
    LocalDate published = article.published();
    return List.of(
        PlainText.folded(claim.sentence()),
        PlainText.folded(article.id() + "#" + claim.id()),
        published == null ? "" : published.toString(),
        text(article.title()),
        "",
        area(reading),
        period(reading),
        value == null ? "" : number(value.value()),
        edges && value != null ? number(value.printed().low()) : "",
        edges && value != null ? number(value.printed().high()) : "",
        value == null ? "" : text(value.unit()),
        value == null ? "" : text(value.hedge()),
        value == null ? "" : value.bound().word(),
        attribution == null ? "" : PlainText.folded(attribution.source()));
  }

  private static boolean hasEdges(Bound bound) {
    return switch (bound) {
      case POINT, ABOUT -> false;
      case RANGE, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> true;
    };
  }

  private static @Nullable ReportedValue value(Reading reading) {
    if (reading instanceof Reading.OfFigure figure) {
      return figure.value();
    }
    return reading instanceof Reading.OfSum sum ? sum.value() : null;
  }

  private static String area(Reading reading) {
    List<Mention> areas = reading.context().areas();
    return areas.isEmpty() || areas.get(0).ids().size() != 1 ? "" : areas.get(0).ids().get(0);
  }

  private static String period(Reading reading) {
    TimeExpression time =
        reading instanceof Reading.OfDate date ? date.time() : reading.context().time();
    Period period = time == null ? null : time.period();
    return period == null ? "" : period.written();
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : PlainText.folded(text);
  }
}
