package org.plumbline.report.html;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.value.Relation;
import org.plumbline.report.html.markup.Markup;
import org.plumbline.report.outline.Entry;
import org.plumbline.report.wording.ComparisonWords;
import org.plumbline.report.wording.MatchingWords;
import org.plumbline.report.wording.PlainText;
import org.plumbline.report.wording.Sides;
import org.plumbline.report.wording.SourceWords;

/** The references that a claim was held against, a row each. */
final class ReferenceTable {
  private final Markup page;

  ReferenceTable(Markup page) {
    this.page = page;
  }

  void write(Entry entry) {
    String claimed = claimed(entry.evidence().get(0));
    page.open("p", "class", "stated", "dir", "auto");
    page.element("strong", "Text").text(" " + claimed).closeLine();
    page.open("table", "class", "references").line();
    page.element("caption", "References").line();
    page.open("thead").open("tr");
    page.element("th", "Reference", "scope", "col");
    page.element("th", "Source", "scope", "col");
    page.close().closeLine();
    page.open("tbody").line();
    for (Evidence evidence : entry.evidence()) {
      page.open("tr", "class", evidence.vintage().word());
      reference(evidence, claimed, entry.verdict().checked());
      source(evidence);
      page.closeLine();
    }
    page.closeLine().closeLine();
  }

  /**
   * @param claimed what was said of the text already
   * @param decided whether to say which side the reference is on: of something else, none is
   */
  private void reference(Evidence evidence, String claimed, boolean decided) {
    Sides sides = ComparisonWords.of(evidence.comparison());
    page.open("td");
    page.element("span", sides.reference(), "class", "figure");
    if (decided) {
      line("relation", "", relation(evidence.comparison().relation()));
    }
    if (!sides.claimed().equals(claimed)) {
      line("apart", "text: ", sides.claimed());
    }
    line("apart", "apart: ", sides.apart());
    sides.tried().forEach(tried -> line("tried", "", tried));
    line("arithmetic", "", evidence.reference().arithmetic());
    page.close();
  }

  private void source(Evidence evidence) {
    page.open("td");
    page.element("span", SourceWords.about(evidence), "class", "about");
    line("cite", "", SourceWords.cite(evidence));
    line("fit", "", MatchingWords.fit(evidence.matching()));
    line("note", "", evidence.reference().source().note());
    line("where", "", SourceWords.row(evidence.reference()));
    page.close();
  }

  private static String claimed(Evidence evidence) {
    return ComparisonWords.of(evidence.comparison()).claimed();
  }

  private static String relation(Relation relation) {
    if (relation == Relation.UNDECIDED) {
      return "not decided";
    }
    return relation.compatible() ? "✓ agrees" : "✗ disagrees";
  }

  private void line(String style, String lead, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      page.element("span", lead + PlainText.folded(text), "class", style, "dir", "auto");
    }
  }
}
