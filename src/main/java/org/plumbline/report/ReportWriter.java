package org.plumbline.report;

import java.io.IOException;
import java.util.List;
import org.plumbline.model.report.Report;

/** Writes reports in one format. */
@FunctionalInterface
public interface ReportWriter {

  /**
   * Writes all reports, in the order given, with line feeds as line ends. Text comes one report
   * after another and HTML as one page; JSON is one indented object for a single report, and JSON
   * Lines for any other number.
   *
   * @throws IOException where {@code out} does
   */
  void write(List<Report> reports, Appendable out) throws IOException;
}
