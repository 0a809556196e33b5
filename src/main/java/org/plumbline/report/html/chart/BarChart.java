package org.plumbline.report.html.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.plumbline.report.html.chart.Axis.Tick;
import org.plumbline.report.html.markup.Markup;

/**
 * Bars below one another on one axis, with arrows where a bar has no end.
 *
 * @param title what the chart shows, in a few words
 * @param description the same in full, for readers who cannot see it
 */
public record BarChart(String title, String description, List<Row> rows, Axis axis) {
  private static final double WIDTH = 360;
  private static final double SIDE = 8;
  private static final double ROW = 36;
  private static final double LABEL = 13;
  private static final double BAR = 10;
  private static final double FOOT = 26;

  /** A bar narrower than this is shown as a diamond. */
  private static final double NARROWEST = 5;

  /** How many units a character of a tick's label is taken to be wide. */
  private static final double CHARACTER = 6;

  public BarChart {
    rows = List.copyOf(rows);
  }

  /**
   * Draws the chart.
   *
   * @param id of the element it stands in, from which its own ids are made
   */
  public void draw(Markup page, String id) {
    double foot = rows.size() * ROW + 4;
    page.open(
            "svg",
            "class",
            "chart",
            "role",
            "img",
            "viewBox",
            "0 0 " + number(WIDTH) + " " + number(foot + FOOT),
            "aria-labelledby",
            id + "-title " + id + "-desc")
        .line();
    page.element("title", title, "id", id + "-title").line();
    page.element("desc", description, "id", id + "-desc").line();
    guides(page, foot);
    for (int i = 0; i < rows.size(); i++) {
      row(page, rows.get(i), i * ROW);
    }
    axis(page, foot);
    page.closeLine();
  }

  /** Lines through all rows at the edges of what the text states, to see what lies within. */
  private void guides(Markup page, double foot) {
    for (Bar bar : rows.get(0).bars()) {
      if (bar.style() == Bar.Style.CLAIMED) {
        if (bar.low() != null) {
          line(page, "guide", x(bar.low()), LABEL + 4, foot);
        }
        if (bar.high() != null && !bar.high().equals(bar.low())) {
          line(page, "guide", x(bar.high()), LABEL + 4, foot);
        }
      }
    }
  }

  private static void line(Markup page, String style, double x, double from, double to) {
    page.open("path", "class", style, "d", "M" + number(x) + " " + number(from) + "V" + number(to))
        .closeLine();
  }

  private void row(Markup page, Row row, double top) {
    page.element(
            "text", row.label(), "class", "label", "x", number(SIDE), "y", number(top + LABEL - 1))
        .line();
    row.bars().forEach(bar -> bar(page, bar, top + LABEL + 5));
  }

  private void bar(Markup page, Bar bar, double top) {
    double left = bar.low() == null ? SIDE : x(bar.low());
    double right = bar.high() == null ? WIDTH - SIDE : x(bar.high());
    boolean closed = bar.low() != null && bar.high() != null;
    String path =
        closed && right - left < NARROWEST
            ? diamond((left + right) / 2, top)
            : arrows(left, right, top, bar.low() == null, bar.high() == null);
    page.open("path", "class", "bar " + bar.style().styleClass(), "d", path).closeLine();
  }

  private static String diamond(double middle, double top) {
    double half = BAR / 2 + 1;
    double centre = top + BAR / 2;
    return "M"
        + point(middle - half, centre)
        + "L"
        + point(middle, centre - half)
        + "L"
        + point(middle + half, centre)
        + "L"
        + point(middle, centre + half)
        + "Z";
  }

  private static String arrows(
      double left, double right, double top, boolean openLeft, boolean openRight) {
    double bottom = top + BAR;
    double middle = top + BAR / 2;
    double head = BAR * 1.3;
    StringBuilder path = new StringBuilder();
    path.append('M').append(point(openLeft ? left + head : left, top));
    path.append('L').append(point(openRight ? right - head : right, top));
    if (openRight) {
      path.append('L').append(point(right, middle));
    }
    path.append('L').append(point(openRight ? right - head : right, bottom));
    path.append('L').append(point(openLeft ? left + head : left, bottom));
    if (openLeft) {
      path.append('L').append(point(left, middle));
    }
    return path.append('Z').toString();
  }

  private void axis(Markup page, double foot) {
    page.open("path", "class", "axis", "d", "M" + point(SIDE, foot) + "H" + number(WIDTH - SIDE))
        .closeLine();
    double free = 0;
    for (Tick tick : axis.ticks()) {
      double x = x(tick.value());
      double half = tick.label().length() * CHARACTER / 2;
      double middle = Math.min(Math.max(x, half), WIDTH - half);
      if (middle - half >= free) {
        line(page, "axis", x, foot, foot + 4);
        page.element(
                "text", tick.label(), "class", "tick", "x", number(middle), "y", number(foot + 15))
            .line();
        free = middle + half + CHARACTER;
      }
    }
    if (!axis.note().isEmpty()) {
      page.element(
              "text",
              axis.note(),
              "class",
              "axis-note",
              "x",
              number(WIDTH - SIDE),
              "y",
              number(foot + 25))
          .line();
    }
  }

  private double x(double value) {
    return SIDE + axis.place(value) * (WIDTH - 2 * SIDE);
  }

  private static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number)
        .setScale(1, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
