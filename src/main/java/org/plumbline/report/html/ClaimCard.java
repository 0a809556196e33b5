package org.plumbline.report.html;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Verdict;
import org.plumbline.report.html.chart.BarChart;
import org.plumbline.report.html.chart.DateChart;
import org.plumbline.report.html.chart.FigureChart;
import org.plumbline.report.html.markup.Markup;
import org.plumbline.report.outline.Entry;
import org.plumbline.report.wording.CaveatWords;
import org.plumbline.report.wording.MatchingWords;
import org.plumbline.report.wording.PlainText;
import org.plumbline.report.wording.ReadingWords;
import org.plumbline.report.wording.VerdictWords;

/** What became of one claim. */
final class ClaimCard {
  private final Markup page;
  private final int level;
  private final Anchors anchors;
  private final ReferenceTable references;

  /**
   * @param level of the card's heading
   */
  ClaimCard(Markup page, int level, Anchors anchors) {
    this.page = page;
    this.level = level;
    this.anchors = anchors;
    this.references = new ReferenceTable(page);
  }

  void write(Entry entry) {
    CheckedClaim checked = entry.checked();
    String style = VerdictStyle.of(entry.verdict());
    page.open("article", "class", "card " + style, "id", anchors.card(entry)).line();
    heading(entry);
    page.open("blockquote", "dir", "auto")
        .element("q", PlainText.folded(entry.quote()))
        .closeLine();
    paragraph("conclusion", checked.conclusion());
    entry.furtherMessages().forEach(message -> paragraph("further", message));
    caveats(entry);
    if (checked.question() != null && !checked.question().isBlank()) {
      page.open("p", "class", "ask", "dir", "auto");
      page.element("strong", "Ask").text(" " + PlainText.folded(checked.question()));
      page.closeLine();
    }
    if (folded(entry)) {
      page.open("details").line();
      page.element("summary", "Reading and references").line();
      particulars(entry);
      page.closeLine();
    } else {
      particulars(entry);
    }
    page.closeLine();
  }

  /** A claim that needs nobody's attention keeps its particulars out of sight. */
  private static boolean folded(Entry entry) {
    return entry.verdict() == Verdict.CONSISTENT;
  }

  private void heading(Entry entry) {
    page.open("h" + level);
    page.open(
        "a",
        "class",
        "number",
        "href",
        "#" + anchors.text(entry),
        "aria-label",
        "Claim " + entry.number() + ", to its place in the text");
    page.text(Integer.toString(entry.number())).close();
    page.element(
        "span", VerdictWords.sign(entry.verdict()), "class", "sign", "aria-hidden", "true");
    page.element("span", VerdictWords.title(entry.verdict()), "class", "verdict");
    page.closeLine();
  }

  private void particulars(Entry entry) {
    page.open("p", "class", "reading", "dir", "auto");
    page.element("strong", "Read as").text(" " + ReadingWords.say(entry.checked()));
    page.closeLine();
    String differs = MatchingWords.differs(entry.differs());
    if (!differs.isEmpty()) {
      page.open("p", "class", "differs");
      page.element("strong", "Differs in").text(" " + differs);
      page.closeLine();
    }
    chart(entry).ifPresent(chart -> chart.draw(page, anchors.card(entry)));
    if (!entry.evidence().isEmpty()) {
      references.write(entry);
    }
    page.element("p", rule(entry.checked()), "class", "rule").line();
  }

  private static Optional<BarChart> chart(Entry entry) {
    return FigureChart.of(entry).or(() -> DateChart.of(entry));
  }

  private static String rule(CheckedClaim checked) {
    return "Rule "
        + checked.decidedBy()
        + " · "
        + VerdictWords.weight(checked.severity())
        + " · character "
        + checked.claim().selector().span().start();
  }

  private void caveats(Entry entry) {
    List<String> caveats = entry.checked().caveats();
    if (caveats.isEmpty()) {
      return;
    }
    page.open("ul", "class", "caveats").line();
    for (String caveat : caveats) {
      String meaning = entry.caveatMessage(caveat).orElse(CaveatWords.meaning(caveat));
      page.open("li", "dir", "auto").element("strong", CaveatWords.title(caveat));
      page.text(meaning.isEmpty() ? "" : ": " + PlainText.folded(meaning)).closeLine();
    }
    page.closeLine();
  }

  private void paragraph(String style, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      page.element("p", PlainText.folded(text), "class", style, "dir", "auto").line();
    }
  }
}
