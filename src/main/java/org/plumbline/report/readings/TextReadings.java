package org.plumbline.report.readings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Context;
import org.plumbline.model.Mention;
import org.plumbline.model.Modality;
import org.plumbline.model.Reading;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.report.wording.PeriodWords;
import org.plumbline.report.wording.PlainText;
import org.plumbline.report.wording.ReadingWords;

/** Readings for people: each sentence that states something, and what was read in it and why. */
public final class TextReadings {
  private static final String INDENT = "  ";
  private static final int LABEL = 12;

  public void write(List<ArticleReadings> articles, Appendable out) throws IOException {
    for (int i = 0; i < articles.size(); i++) {
      if (i > 0) {
        out.append('\n');
      }
      article(articles.get(i), out);
    }
  }

  private static void article(ArticleReadings read, Appendable out) throws IOException {
    List<String> head = new ArrayList<>();
    head.add(PlainText.folded(read.article().id()));
    if (read.article().title() != null) {
      head.add(PlainText.folded(read.article().title()));
    }
    head.add(
        read.article().published() == null
            ? "no date of publication: relative dates stay open"
            : "published " + PeriodWords.say(read.article().published()));
    out.append(String.join(" · ", head)).append('\n');
    if (read.claims().isEmpty()) {
      out.append("\nNo figure, date, office or place was read.\n");
      return;
    }
    String sentence = null;
    for (Claim claim : read.claims()) {
      if (!claim.sentence().equals(sentence)) {
        sentence = claim.sentence();
        out.append('\n').append(PlainText.folded(sentence)).append('\n');
      }
      claim(claim, out);
    }
  }

  private static void claim(Claim claim, Appendable out) throws IOException {
    out.append(INDENT)
        .append(claim.id())
        .append("  ")
        .append(claim.kind().word().replace('-', ' '))
        .append(": ")
        .append(ReadingWords.stated(claim.reading()))
        .append('\n');
    line("in the text", "“" + PlainText.folded(claim.quote()) + "”", out);
    figure(claim.reading(), out);
    line("is about", blankToNull(claim.reading().concept()), out);
    context(claim.reading(), out);
  }

  private static void figure(Reading reading, Appendable out) throws IOException {
    if (!(reading instanceof Reading.OfFigure figure)) {
      return;
    }
    ReportedValue value = figure.value();
    line("counts", figure.counted(), out);
    line("unit", value.unit(), out);
    line(
        switch (value.bound()) {
          case POINT, ABOUT -> "hedged by";
          case RANGE, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> "bounded by";
        },
        value.hedge() == null ? null : "“" + value.hedge() + "”",
        out);
    Change change = figure.change();
    line("change", change == null ? null : change(change), out);
  }

  private static String change(Change change) {
    List<String> parts = new ArrayList<>();
    parts.add(change.direction().word());
    part(parts, "from", change.from());
    part(parts, "to", change.to());
    part(parts, "by", change.by());
    return String.join(" ", parts);
  }

  private static void part(List<String> parts, String label, @Nullable ReportedValue value) {
    if (value != null) {
      parts.add(label + " " + PlainText.folded(value.written()));
    }
  }

  private static void context(Reading reading, Appendable out) throws IOException {
    Context context = reading.context();
    line("where", context.areas().isEmpty() ? null : area(context.areas().get(0)), out);
    line("when", reading instanceof Reading.OfDate ? null : time(context.time()), out);
    if (context.attribution() != null) {
      line(
          "said by",
          PlainText.folded(context.attribution().source())
              + " (“"
              + PlainText.folded(context.attribution().cue())
              + "”"
              + (context.attribution().depth() > 1
                  ? ", at " + context.attribution().depth() + " removes"
                  : "")
              + ")",
          out);
    }
    line("certainty", context.certainty() == null ? null : "“" + context.certainty() + "”", out);
    line("frequency", context.frequency() == null ? null : "“" + context.frequency() + "”", out);
    line("modality", context.modality() == Modality.STATED ? null : context.modality().word(), out);
    line("quoted", context.quoted() ? "yes" : null, out);
  }

  private static String area(Mention area) {
    return PlainText.folded(area.written()) + " (" + String.join(" or ", area.ids()) + ")";
  }

  private static @Nullable String time(@Nullable TimeExpression time) {
    if (time == null) {
      return null;
    }
    Period period = time.period();
    String written = PlainText.folded(time.written());
    String said =
        period == null ? "open: the date of publication is not known" : PeriodWords.say(period);
    return said.equals(written) ? written : written + " (" + said + ")";
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static void line(String label, @Nullable String text, Appendable out) throws IOException {
    if (text != null) {
      out.append(INDENT.repeat(3))
          .append(label)
          .append(" ".repeat(LABEL - label.length()))
          .append(PlainText.folded(text))
          .append('\n');
    }
  }
}
