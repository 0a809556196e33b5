package org.plumbline.report.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.value.Relation;
import org.plumbline.report.outline.Entry;
import org.plumbline.report.wording.CaveatWords;
import org.plumbline.report.wording.ComparisonWords;
import org.plumbline.report.wording.MatchingWords;
import org.plumbline.report.wording.ReadingWords;
import org.plumbline.report.wording.Sides;
import org.plumbline.report.wording.SourceWords;
import org.plumbline.report.wording.VerdictWords;

/** A claim with all that is known of it. */
final class FullBlock {
  private static final int INDENT = 5;
  private static final int COLUMN = 12;

  private final Canvas canvas;

  FullBlock(Canvas canvas) {
    this.canvas = canvas;
  }

  void write(Entry entry) {
    CheckedClaim checked = entry.checked();
    canvas.hanging(1, heading(entry), Ink.of(entry.verdict()), 0, particulars(entry));
    canvas.indented(INDENT, "“" + entry.quote() + "”");
    canvas.indented(INDENT, checked.conclusion());
    entry.furtherMessages().forEach(message -> canvas.indented(INDENT, message));
    canvas.blank();
    evidence(entry);
    for (String caveat : checked.caveats()) {
      line("caveat", caveat(entry, caveat));
    }
    line("ask", checked.question());
  }

  private static String heading(Entry entry) {
    String verdict = VerdictWords.title(entry.verdict()).toUpperCase(Locale.ROOT);
    return entry.number() + ". " + verdict;
  }

  private static String particulars(Entry entry) {
    return "("
        + VerdictWords.weight(entry.checked().severity())
        + ", rule "
        + entry.checked().decidedBy()
        + ", character "
        + entry.span().start()
        + ")";
  }

  private void evidence(Entry entry) {
    if (entry.evidence().isEmpty()) {
      line("read as", ReadingWords.say(entry.checked()));
    }
    String claimed = "";
    for (Evidence evidence : entry.evidence()) {
      Sides sides = ComparisonWords.of(evidence.comparison());
      if (!sides.claimed().equals(claimed)) {
        claimed = sides.claimed();
        line("text", claimed);
      }
      line(side(entry, evidence), sides.reference());
      line("", SourceWords.about(evidence));
      line("", SourceWords.cite(evidence) + " [" + SourceWords.row(evidence.reference()) + "]");
      line("fit", MatchingWords.fit(evidence.matching()));
      line("apart", sides.apart());
      sides.tried().forEach(tried -> line("tried", tried));
      line("arithmetic", evidence.reference().arithmetic());
      line("note", evidence.reference().source().note());
    }
  }

  /** Where references differ among themselves, which side each is on. */
  private static String side(Entry entry, Evidence evidence) {
    Relation relation = evidence.comparison().relation();
    if (entry.verdict() == Verdict.INCONSISTENT || relation == Relation.UNDECIDED) {
      return "reference";
    }
    return relation.compatible() ? "agrees" : "disagrees";
  }

  private static String caveat(Entry entry, String caveat) {
    String meaning = entry.caveatMessage(caveat).orElse(CaveatWords.meaning(caveat));
    return CaveatWords.title(caveat) + (meaning.isEmpty() ? "" : ": " + meaning);
  }

  private void line(String lead, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      canvas.hanging(INDENT, lead, Ink.DIM, COLUMN, text);
    }
  }
}
