package org.plumbline.verify;

import java.util.List;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.report.Report;

/**
 * What could be checked.
 *
 * @param reports in the order of the articles
 * @param diagnostics what is wrong with rules, data or input
 */
public record CheckResult(List<Report> reports, List<Diagnostic> diagnostics) {
  public CheckResult {
    reports = List.copyOf(reports);
    diagnostics = List.copyOf(diagnostics);
  }
}
