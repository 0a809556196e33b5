package org.plumbline.report.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Article;
import org.plumbline.model.report.EngineStamp;
import org.plumbline.model.report.Report;
import org.plumbline.report.wording.CoverageWords;
import org.plumbline.report.wording.DigestWords;
import org.plumbline.report.wording.PeriodWords;

/** What was checked, against what, and how much of it. */
final class HeaderBlock {
  private static final int COLUMN = 11;

  private final Canvas canvas;

  HeaderBlock(Canvas canvas) {
    this.canvas = canvas;
  }

  void write(Report report) {
    Article article = report.article();
    String title = article.title();
    canvas.paragraph(Ink.BOLD, title == null || title.isBlank() ? article.id() : title);
    canvas.blank();
    line("Source", article.source());
    line("Published", day(article.published()));
    line("Against", against(report.engine().asOf()));
    line("Made with", madeWith(report.engine()));
    canvas.blank();
    canvas.paragraph(Ink.BOLD, CoverageWords.checked(report.coverage()));
    String unchecked = CoverageWords.unchecked(report.coverage());
    if (!unchecked.isEmpty()) {
      canvas.paragraph(Ink.PLAIN, unchecked);
    }
    if (!report.notes().isEmpty()) {
      canvas.blank();
      report.notes().forEach(note -> canvas.hanging(0, "Note:", Ink.BOLD, 0, note));
    }
  }

  private void line(String lead, String text) {
    canvas.hanging(0, lead, Ink.DIM, COLUMN, text);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "date not given" : PeriodWords.say(day);
  }

  private static String against(@Nullable LocalDate asOf) {
    return asOf == null
        ? "all references, whenever they were published"
        : "what was public on " + PeriodWords.say(asOf);
  }

  private static String madeWith(EngineStamp engine) {
    return "Plumbline "
        + engine.version()
        + ", rules "
        + DigestWords.brief(engine.rules())
        + ", facts "
        + DigestWords.brief(engine.facts());
  }
}
