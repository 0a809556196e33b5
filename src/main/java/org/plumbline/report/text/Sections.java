package org.plumbline.report.text;

import java.util.List;
import java.util.function.Consumer;
import org.plumbline.model.report.SuppressedClaim;
import org.plumbline.report.outline.Entry;
import org.plumbline.report.outline.Outline;
import org.plumbline.report.wording.SuppressionWords;

/** The claims, section by section. */
final class Sections {
  private static final int INDENT = 5;

  private final Canvas canvas;
  private final FullBlock full;
  private final BriefBlock brief;

  Sections(Canvas canvas) {
    this.canvas = canvas;
    this.full = new FullBlock(canvas);
    this.brief = new BriefBlock(canvas);
  }

  void write(Outline outline, List<SuppressedClaim> suppressed) {
    section("LOOK AT FIRST", outline.lookFirst(), full::write);
    section("SOURCES DISAGREE", outline.contested(), full::write);
    section("COULD NOT BE CHECKED", outline.unchecked(), brief::unchecked);
    heading("CONSISTENT", outline.consistent());
    outline.consistent().forEach(brief::consistent);
    heading("SET ASIDE BY AN EDITOR", suppressed);
    suppressed.forEach(this::suppressed);
    canvas.blank();
    canvas.paragraph(
        Ink.DIM,
        outline.all().isEmpty()
            ? "Plumbline holds claims against the references in facts/; an editor decides."
            : "Numbers count the claims in the order of the text. Verdicts say how the text fits"
                + " the references in facts/, nothing more; an editor decides. --format html"
                + " shows each claim in its place.");
  }

  private void suppressed(SuppressedClaim one) {
    canvas.indented(1, "“" + one.checked().claim().quote() + "”");
    canvas.indented(INDENT, SuppressionWords.say(one));
  }

  private void section(String title, List<Entry> entries, Consumer<Entry> block) {
    heading(title, entries);
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0) {
        canvas.blank();
      }
      block.accept(entries.get(i));
    }
  }

  private void heading(String title, List<?> entries) {
    if (!entries.isEmpty()) {
      canvas.blank();
      canvas.rule('-');
      canvas.paragraph(Ink.BOLD, title + " (" + entries.size() + ")");
      canvas.blank();
    }
  }
}
