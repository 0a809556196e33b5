package org.plumbline.report.text;

import java.util.List;
import java.util.function.Consumer;
import org.plumbline.report.outline.Entry;
import org.plumbline.report.outline.Outline;

/** The claims, section by section. */
final class Sections {
  private final Canvas canvas;
  private final FullBlock full;
  private final BriefBlock brief;

  Sections(Canvas canvas) {
    this.canvas = canvas;
    this.full = new FullBlock(canvas);
    this.brief = new BriefBlock(canvas);
  }

  void write(Outline outline) {
    section("LOOK AT FIRST", outline.lookFirst(), full::write);
    section("SOURCES DISAGREE", outline.contested(), full::write);
    section("COULD NOT BE CHECKED", outline.unchecked(), brief::unchecked);
    heading("CONSISTENT", outline.consistent());
    outline.consistent().forEach(brief::consistent);
    canvas.blank();
    canvas.paragraph(
        Ink.DIM,
        outline.all().isEmpty()
            ? "Plumbline holds claims against the references in facts/; an editor decides."
            : "Numbers count the claims in the order of the text. Verdicts say how the text fits the"
                + " references in facts/, nothing more; an editor decides. --format html shows each"
                + " claim in its place.");
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

  private void heading(String title, List<Entry> entries) {
    if (!entries.isEmpty()) {
      canvas.blank();
      canvas.rule('-');
      canvas.paragraph(Ink.BOLD, title + " (" + entries.size() + ")");
      canvas.blank();
    }
  }
}
