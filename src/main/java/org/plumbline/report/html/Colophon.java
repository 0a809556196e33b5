package org.plumbline.report.html;

import org.plumbline.model.report.Report;
import org.plumbline.report.html.markup.Markup;

/** The foot of a report: what it was made with, in full. */
final class Colophon {
  private final Markup page;

  Colophon(Markup page) {
    this.page = page;
  }

  void write(Report report) {
    page.open("footer", "class", "colophon").line();
    page.element(
            "p",
            "A verdict says how a claim fits the references in facts/, nothing more. Where nothing"
                + " covers a claim, that says nothing of the claim. The tool proposes; an editor"
                + " decides.")
        .line();
    page.open("dl").line();
    pair("Plumbline", report.engine().version());
    pair("Rules", report.engine().rules());
    pair("References", report.engine().facts());
    pair("Article", report.article().id());
    pair("Digest", report.article().sha256());
    page.closeLine().closeLine();
  }

  private void pair(String term, String description) {
    page.open("div").element("dt", term).element("dd", description).closeLine();
  }
}
