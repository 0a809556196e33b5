package org.plumbline.report.html;

import java.util.List;
import org.plumbline.model.report.Report;
import org.plumbline.model.report.SuppressedClaim;
import org.plumbline.report.html.markup.Markup;
import org.plumbline.report.wording.PlainText;
import org.plumbline.report.wording.SuppressionWords;

/** The foot of a report: what was set aside, and what it was made with, in full. */
final class Colophon {
  private final Markup page;
  private final int level;

  /**
   * @param level of the report's heading
   */
  Colophon(Markup page, int level) {
    this.page = page;
    this.level = level;
  }

  void write(Report report) {
    suppressed(report.suppressed());
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

  private void suppressed(List<SuppressedClaim> suppressed) {
    if (suppressed.isEmpty()) {
      return;
    }
    page.open("section", "class", "suppressed").line();
    page.element("h" + (level + 1), "Set aside by an editor").line();
    page.open("ul").line();
    for (SuppressedClaim one : suppressed) {
      page.open("li", "dir", "auto");
      page.element("q", PlainText.folded(one.checked().claim().quote()));
      page.text(" " + PlainText.folded(SuppressionWords.say(one)));
      page.closeLine();
    }
    page.closeLine().closeLine();
  }

  private void pair(String term, String description) {
    page.open("div").element("dt", term).element("dd", description).closeLine();
  }
}
