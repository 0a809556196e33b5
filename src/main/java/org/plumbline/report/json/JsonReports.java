package org.plumbline.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.Report;

/** Writes one report as an indented object and any other number as JSON Lines. */
public final class JsonReports {
  private final JsonFactory factory = new JsonFactory();

  public void write(List<Report> reports, Appendable out) throws IOException {
    if (reports.size() == 1) {
      out.append(json(reports.get(0), Layout.indented())).append('\n');
      return;
    }
    for (Report report : reports) {
      out.append(json(report, null)).append('\n');
    }
  }

  private String json(Report report, @Nullable PrettyPrinter layout) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(text)) {
      generator.setPrettyPrinter(layout);
      new ReportJson(new Fields(generator)).write(report);
    }
    return text.toString();
  }
}
