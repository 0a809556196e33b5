package org.plumbline.report.text;

import java.util.List;
import java.util.Locale;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.report.outline.Entry;
import org.plumbline.report.wording.CaveatWords;
import org.plumbline.report.wording.ComparisonWords;
import org.plumbline.report.wording.MatchingWords;
import org.plumbline.report.wording.SourceWords;
import org.plumbline.report.wording.VerdictWords;

/** A claim on a line or a few. */
final class BriefBlock {
  private static final int INDENT = 5;
  private static final int NEAREST_SHOWN = 4;

  private final Canvas canvas;

  BriefBlock(Canvas canvas) {
    this.canvas = canvas;
  }

  /** A claim that was not checked: why, and the references that come nearest. */
  void unchecked(Entry entry) {
    String verdict = VerdictWords.title(entry.verdict());
    String differs = MatchingWords.differs(entry.differs());
    canvas.hanging(
        1,
        number(entry) + " " + verdict.toUpperCase(Locale.ROOT),
        Ink.of(entry.verdict()),
        0,
        "“" + entry.quote() + "”");
    canvas.indented(INDENT, entry.checked().conclusion());
    if (!differs.isEmpty()) {
      canvas.hanging(INDENT, "differs:", Ink.DIM, 0, differs);
    }
    List<Evidence> nearest = entry.evidence();
    nearest.stream()
        .limit(NEAREST_SHOWN)
        .forEach(evidence -> canvas.hanging(INDENT, "nearest:", Ink.DIM, 0, nearest(evidence)));
    if (nearest.size() > NEAREST_SHOWN) {
      canvas.indented(INDENT, "and " + (nearest.size() - NEAREST_SHOWN) + " more");
    }
    for (String caveat : entry.checked().caveats()) {
      canvas.hanging(INDENT, "caveat:", Ink.DIM, 0, caveat(entry, caveat));
    }
    String question = entry.checked().question();
    if (question != null && !question.isBlank()) {
      canvas.hanging(INDENT, "ask:", Ink.DIM, 0, question);
    }
  }

  private static String caveat(Entry entry, String caveat) {
    String title = CaveatWords.title(caveat);
    return entry.caveatMessage(caveat).map(message -> title + ": " + message).orElse(title);
  }

  private static String nearest(Evidence evidence) {
    String fit = MatchingWords.fit(evidence.matching());
    return ComparisonWords.of(evidence.comparison()).reference()
        + ": "
        + SourceWords.about(evidence)
        + "; "
        + SourceWords.cite(evidence)
        + (fit.isEmpty() ? "" : "; " + fit);
  }

  /** A consistent claim, with its first reference and the titles of its caveats. */
  void consistent(Entry entry) {
    String quote = "“" + canvas.cut(entry.quote(), canvas.width() * 2 / 5) + "”";
    String caveats =
        String.join(", ", entry.checked().caveats().stream().map(CaveatWords::title).toList());
    canvas.cutOff(
        1,
        number(entry),
        Ink.of(entry.verdict()),
        quote + " " + VerdictWords.sign(entry.verdict()) + " " + reference(entry),
        caveats.isEmpty() ? "" : " [" + caveats + "]");
  }

  private static String reference(Entry entry) {
    return entry.evidence().stream()
        .filter(evidence -> evidence.comparison().relation().compatible())
        .findFirst()
        .map(BriefBlock::brief)
        .orElse(entry.checked().conclusion());
  }

  private static String brief(Evidence evidence) {
    return SourceWords.publisher(evidence)
        + ": "
        + ComparisonWords.of(evidence.comparison()).reference();
  }

  private static String number(Entry entry) {
    return entry.number() + ".";
  }
}
