package org.plumbline.report.text;

import java.io.IOException;
import java.util.List;
import org.plumbline.model.report.Report;
import org.plumbline.report.outline.Outline;

/** Writes reports one after another, each from its title to its legend. */
public final class TextReports {
  private final int width;
  private final boolean colour;
  private final boolean unicode;

  /**
   * @param width columns that no line exceeds
   * @param colour whether to use ANSI colours
   * @param unicode whether to use signs beyond ASCII of its own accord
   */
  public TextReports(int width, boolean colour, boolean unicode) {
    this.width = width;
    this.colour = colour;
    this.unicode = unicode;
  }

  public void write(List<Report> reports, Appendable out) throws IOException {
    Canvas canvas = new Canvas(width, colour, unicode);
    for (int i = 0; i < reports.size(); i++) {
      if (i > 0) {
        canvas.blank();
        canvas.rule('=');
        canvas.blank();
      }
      write(reports.get(i), canvas);
    }
    out.append(canvas.text());
  }

  private static void write(Report report, Canvas canvas) {
    new HeaderBlock(canvas).write(report);
    Sections sections = new Sections(canvas);
    sections.write(Outline.of(report), report.suppressed());
  }
}
