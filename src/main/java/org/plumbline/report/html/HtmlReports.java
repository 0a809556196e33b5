package org.plumbline.report.html;

import java.io.IOException;
import java.util.List;
import org.plumbline.model.Article;
import org.plumbline.model.report.Report;
import org.plumbline.report.html.markup.Markup;
import org.plumbline.report.outline.Outline;
import org.plumbline.report.wording.CoverageWords;
import org.plumbline.report.wording.PlainText;

/** Writes reports as one page, one below another. */
public final class HtmlReports {
  private static final PageAsset STYLE = PageAsset.load("report.css");
  private static final PageAsset SCRIPT = PageAsset.load("report.js");

  public void write(List<Report> reports, Appendable out) throws IOException {
    Markup page = new Markup();
    page.trusted("<!doctype html>\n").open("html", "lang", "en").line();
    head(page, reports);
    page.open("body").line();
    if (reports.size() == 1) {
      page.element("a", "Skip to the claims", "class", "skip", "href", "#claims").line();
      report(page, reports.get(0), 1, new Anchors(""));
    } else {
      contents(page, reports);
      page.open("main").line();
      for (int i = 0; i < reports.size(); i++) {
        report(page, reports.get(i), 2, new Anchors("r" + (i + 1) + "-"));
      }
      page.closeLine();
    }
    page.open("script").trusted(SCRIPT.content()).closeLine();
    page.closeLine().closeLine();
    out.append(page.toString());
  }

  private static void head(Markup page, List<Report> reports) {
    page.open("head").line();
    page.empty("meta", "charset", "utf-8").line();
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.empty("meta", "name", "color-scheme", "content", "light").line();
    page.empty("meta", "name", "referrer", "content", "no-referrer").line();
    page.element(
            "title",
            reports.size() == 1
                ? title(reports.get(0)) + " – consistency report"
                : "Consistency reports")
        .line();
    page.open("style").trusted(STYLE.content()).closeLine();
    page.closeLine();
  }

  private static String policy() {
    return "default-src 'none'; style-src '"
        + STYLE.digest()
        + "'; script-src '"
        + SCRIPT.digest()
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static void contents(Markup page, List<Report> reports) {
    page.open("nav", "class", "contents", "aria-label", "Reports on this page").line();
    page.element("h1", "Consistency reports").line();
    page.open("ol").line();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      page.open("li")
          .element("a", title(report), "href", "#" + new Anchors("r" + (i + 1) + "-").top())
          .text(" – " + CoverageWords.checked(report.coverage()))
          .closeLine();
    }
    page.closeLine().closeLine();
  }

  private static void report(Markup page, Report report, int level, Anchors anchors) {
    Outline outline = Outline.of(report);
    String element = level == 1 ? "main" : "article";
    page.open(element, "id", anchors.top(), "class", "report").line();
    new Summary(page, level, anchors).write(report, outline, title(report));
    new ClaimsColumn(page, level, anchors).write(report, outline);
    new Colophon(page, level).write(report);
    page.closeLine();
  }

  private static String title(Report report) {
    Article article = report.article();
    String title = article.title();
    return PlainText.folded(title == null || title.isBlank() ? article.id() : title);
  }
}
