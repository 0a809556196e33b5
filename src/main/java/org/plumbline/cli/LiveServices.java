package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.Audit;
import org.plumbline.audit.AuditRequest;
import org.plumbline.audit.AuditResult;
import org.plumbline.audit.page.AuditFormat;
import org.plumbline.model.report.Report;
import org.plumbline.report.ReadingsFormat;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.TextOptions;
import org.plumbline.report.readings.ArticleReadings;
import org.plumbline.verify.ArticleInput;
import org.plumbline.verify.CheckRequest;
import org.plumbline.verify.CheckResult;
import org.plumbline.verify.FactsView;
import org.plumbline.verify.ImportedTable;
import org.plumbline.verify.ReadingsResult;
import org.plumbline.verify.RulesView;
import org.plumbline.verify.TableImport;
import org.plumbline.verify.Verification;

/** The real use cases and writers. */
final class LiveServices implements Services {

  @Override
  public CheckResult check(CheckRequest request) {
    return Verification.open(
            request.facts(), request.rules(), request.allowAdvanced(), request.cache())
        .check(request);
  }

  @Override
  public ReadingsResult read(
      List<ArticleInput> articles, Path facts, Path rules, @Nullable LocalDate published) {
    return Verification.read(articles, facts, rules, published);
  }

  @Override
  public AuditResult audit(AuditRequest request) {
    return Audit.of(request);
  }

  @Override
  public FactsView facts(Path facts) {
    return Verification.facts(facts);
  }

  @Override
  public ImportedTable importTable(TableImport request) {
    return request.run();
  }

  @Override
  public RulesView rules(Path rules, boolean allowAdvanced, Path cache) {
    return Verification.rules(rules, allowAdvanced, cache);
  }

  @Override
  public List<Format> formats() {
    return Arrays.stream(ReportFormat.values())
        .map(format -> new Format(format.word(), format.extension()))
        .toList();
  }

  @Override
  public void write(List<Report> reports, Format format, Terminal terminal, Appendable out)
      throws IOException {
    TextOptions options = new TextOptions(terminal.width(), terminal.colour(), true);
    ReportFormat.of(format.word()).orElseThrow().writer(options).write(reports, out);
  }

  @Override
  public List<Format> readingsFormats() {
    return Arrays.stream(ReadingsFormat.values())
        .map(format -> new Format(format.word(), format.extension()))
        .toList();
  }

  @Override
  public void writeReadings(
      ReadingsResult readings, Format format, Terminal terminal, Appendable out)
      throws IOException {
    List<ArticleReadings> articles =
        readings.articles().stream()
            .map(read -> new ArticleReadings(read.article(), read.claims()))
            .toList();
    ReadingsFormat.of(format.word()).orElseThrow().writer().write(articles, out);
  }

  @Override
  public List<Format> auditFormats() {
    return Arrays.stream(AuditFormat.values())
        .map(format -> new Format(format.word(), format.extension()))
        .toList();
  }

  @Override
  public void writeAudit(AuditResult audits, Format format, Appendable out) throws IOException {
    AuditFormat.of(format.word()).orElseThrow().write(audits, out);
  }
}
