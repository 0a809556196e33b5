package org.plumbline.report;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.report.html.HtmlReports;
import org.plumbline.report.json.JsonReports;
import org.plumbline.report.text.TextReports;

/** The formats a report can be written in. */
public enum ReportFormat {
  TEXT("txt"),
  JSON("json"),
  HTML("html");

  private final String extension;

  ReportFormat(String extension) {
    this.extension = extension;
  }

  /** The word that the command line uses, such as {@code text}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How the name of a file in this format ends, without the dot. */
  public String extension() {
    return extension;
  }

  /** A writer; the options matter to text alone. */
  public ReportWriter writer(TextOptions options) {
    return switch (this) {
      case TEXT -> new TextReports(options.width(), options.colour(), options.unicode())::write;
      case JSON -> new JsonReports()::write;
      case HTML -> new HtmlReports()::write;
    };
  }

  /** The format that a word of the command line names, in any case. */
  public static Optional<ReportFormat> of(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    for (ReportFormat format : values()) {
      if (format.word().equals(wanted)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
