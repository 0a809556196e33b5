package org.plumbline.report.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.report.Passage;
import org.plumbline.model.report.Report;
import org.plumbline.report.html.markup.Markup;
import org.plumbline.report.outline.Entry;
import org.plumbline.report.outline.Outline;
import org.plumbline.report.wording.PlainText;
import org.plumbline.report.wording.VerdictWords;

/**
 * The article with its claims marked, each passage beside the cards of the claims that begin in it;
 * for a claims table, each claim's sentence beside its card.
 */
final class ClaimsColumn {
  private final Markup page;
  private final int level;
  private final Anchors anchors;
  private final ClaimCard card;

  ClaimsColumn(Markup page, int level, Anchors anchors) {
    this.page = page;
    this.level = level;
    this.anchors = anchors;
    this.card = new ClaimCard(page, level + 2, anchors);
  }

  void write(Report report, Outline outline) {
    page.open("section", "class", "claims", "id", anchors.claims()).line();
    boolean article = !report.passages().isEmpty();
    page.element("h" + (level + 1), article ? "The article and its claims" : "The claims").line();
    Set<Entry> waiting = new LinkedHashSet<>(outline.all());
    EntryIndex index = new EntryIndex(outline.all());
    for (Passage passage : report.passages()) {
      row(passage, index.in(passage), waiting);
    }
    if (article && !waiting.isEmpty()) {
      page.element("p", "Claims that stand elsewhere in the input:", "class", "elsewhere").line();
    }
    waiting.forEach(this::row);
    page.closeLine();
  }

  private void row(Passage passage, List<Entry> entries, Set<Entry> waiting) {
    page.open("div", "class", "row").line();
    page.open(
        element(passage.kind()),
        "class",
        "passage " + PassageStyle.of(passage.kind()),
        "dir",
        "auto");
    List<Entry> begun = new ArrayList<>();
    for (Run run : Run.of(passage, entries)) {
      for (Entry entry : run.claims()) {
        if (waiting.remove(entry)) {
          begun.add(entry);
          number(entry, anchors.text(entry));
        }
      }
      run(run);
    }
    page.closeLine();
    cards(begun);
    page.closeLine();
  }

  private String element(Passage.Kind kind) {
    return switch (kind) {
      case HEADLINE, HEADING -> "h" + (level + 2);
      case QUOTE -> "blockquote";
      case PARAGRAPH, LIST_ITEM, TABLE_ROW, CAPTION -> "p";
    };
  }

  private void row(Entry entry) {
    page.open("div", "class", "row").line();
    page.open("p", "class", "passage", "dir", "auto");
    String row = entry.checked().claim().row();
    if (row != null) {
      page.element("span", row, "class", "row-id").text(" ");
    }
    String quote = PlainText.folded(entry.quote());
    String sentence = PlainText.folded(entry.checked().claim().sentence());
    int at = sentence.indexOf(quote);
    page.text(at < 0 ? "" : sentence.substring(0, at));
    number(entry, anchors.text(entry));
    run(new Run(quote, List.of(entry)));
    page.text(at < 0 ? "" : sentence.substring(at + quote.length()));
    page.closeLine();
    cards(List.of(entry));
    page.closeLine();
  }

  private void run(Run run) {
    if (run.claims().isEmpty()) {
      page.text(run.text());
      return;
    }
    String style = VerdictStyle.of(run.claims().get(0).verdict());
    String numbers =
        String.join(" ", run.claims().stream().map(e -> Integer.toString(e.number())).toList());
    page.element(
        "mark",
        run.text(),
        "class",
        run.claims().size() > 1 ? style + " shared" : style,
        "data-claims",
        numbers);
  }

  private void number(Entry entry, String id) {
    page.open(
        "a",
        "class",
        "marker " + VerdictStyle.of(entry.verdict()),
        "id",
        id,
        "href",
        "#" + anchors.card(entry),
        "aria-label",
        "Claim " + entry.number() + ", " + VerdictWords.title(entry.verdict()));
    page.text(entry.number() + VerdictWords.sign(entry.verdict())).close();
  }

  private void cards(List<Entry> entries) {
    page.open("div", "class", "cards").line();
    entries.stream().sorted((a, b) -> Integer.compare(a.number(), b.number())).forEach(card::write);
    page.closeLine();
  }
}
