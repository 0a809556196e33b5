package org.plumbline.report.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.Report;
import org.plumbline.model.report.Verdict;
import org.plumbline.report.html.markup.Markup;
import org.plumbline.report.outline.Entry;
import org.plumbline.report.outline.Outline;
import org.plumbline.report.wording.CoverageWords;
import org.plumbline.report.wording.PeriodWords;
import org.plumbline.report.wording.PlainText;
import org.plumbline.report.wording.VerdictWords;

/** The top of a report: what was checked, the counts, and what to look at first. */
final class Summary {
  private final Markup page;
  private final int level;
  private final Anchors anchors;

  /**
   * @param level of the report's heading, 1 to 4
   */
  Summary(Markup page, int level, Anchors anchors) {
    this.page = page;
    this.level = level;
    this.anchors = anchors;
  }

  void write(Report report, Outline outline, String title) {
    page.open("header", "class", "summary").line();
    page.element("p", "Consistency report", "class", "kicker").line();
    page.element("h" + level, title, "dir", "auto").line();
    page.element("p", dates(report), "class", "dates").line();
    page.element("p", CoverageWords.checked(report.coverage()), "class", "coverage").line();
    tally(report.coverage().verdicts());
    notes(report.notes());
    list("Look at first", outline.lookFirst());
    list("Sources disagree", outline.contested());
    page.closeLine();
  }

  private static String dates(Report report) {
    LocalDate published = report.article().published();
    return PlainText.folded(report.article().source())
        + " · "
        + (published == null
            ? "date of publication not given"
            : "published " + PeriodWords.say(published))
        + " · "
        + held(report.engine().asOf());
  }

  private static String held(@Nullable LocalDate asOf) {
    return asOf == null
        ? "held against all references, whenever they were published"
        : "held against what was public on " + PeriodWords.say(asOf);
  }

  private void tally(Map<Verdict, Integer> verdicts) {
    if (verdicts.isEmpty()) {
      return;
    }
    page.open("ul", "class", "tally").line();
    for (Verdict verdict : Verdict.values()) {
      Integer count = verdicts.get(verdict);
      if (count != null) {
        page.open("li", "class", VerdictStyle.of(verdict));
        page.element("span", VerdictWords.sign(verdict), "class", "sign", "aria-hidden", "true");
        page.element("strong", count + " " + VerdictWords.title(verdict), "class", "name");
        page.element("span", VerdictWords.meaning(verdict), "class", "meaning");
        page.closeLine();
      }
    }
    page.closeLine();
  }

  private void notes(List<String> notes) {
    if (notes.isEmpty()) {
      return;
    }
    page.open("ul", "class", "notes", "aria-label", "Notes").line();
    notes.forEach(note -> page.element("li", PlainText.folded(note), "dir", "auto").line());
    page.closeLine();
  }

  private void list(String title, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    page.open("section", "class", "first").line();
    page.element("h" + (level + 1), title).line();
    page.open("ul").line();
    for (Entry entry : entries) {
      page.open("li", "class", VerdictStyle.of(entry.verdict()));
      page.open("a", "href", "#" + anchors.card(entry));
      page.element("span", Integer.toString(entry.number()), "class", "number");
      page.element(
          "span", VerdictWords.sign(entry.verdict()), "class", "sign", "aria-hidden", "true");
      page.element("q", PlainText.folded(entry.quote()), "dir", "auto");
      page.close();
      page.element("p", PlainText.folded(entry.checked().conclusion()), "dir", "auto");
      page.closeLine();
    }
    page.closeLine().closeLine();
  }
}
