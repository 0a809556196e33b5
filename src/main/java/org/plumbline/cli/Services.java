package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.AuditRequest;
import org.plumbline.audit.AuditResult;
import org.plumbline.model.report.Report;
import org.plumbline.verify.ArticleInput;
import org.plumbline.verify.CheckRequest;
import org.plumbline.verify.CheckResult;
import org.plumbline.verify.FactsView;
import org.plumbline.verify.ImportedTable;
import org.plumbline.verify.ReadingsResult;
import org.plumbline.verify.RulesView;
import org.plumbline.verify.TableImport;

/** What the commands call, in one place so that they can be tried without all of it. */
interface Services {

  CheckResult check(CheckRequest request);

  /**
   * What the machine reads in articles.
   *
   * @param published the day given by the user, or null for what the articles say
   */
  ReadingsResult read(
      List<ArticleInput> articles, Path facts, Path rules, @Nullable LocalDate published);

  /** What of the errors that articles may have would be noticed. */
  AuditResult audit(AuditRequest request);

  FactsView facts(Path facts);

  /** Takes a table into the reference data. */
  ImportedTable importTable(TableImport request);

  RulesView rules(Path rules, boolean allowAdvanced, Path cache);

  /** The formats of a report. */
  List<Format> formats();

  /**
   * Writes reports.
   *
   * @param format one of {@link #formats()}
   */
  void write(List<Report> reports, Format format, Terminal terminal, Appendable out)
      throws IOException;

  /** The formats of what was read. */
  List<Format> readingsFormats();

  /**
   * Writes what was read.
   *
   * @param format one of {@link #readingsFormats()}
   */
  void writeReadings(ReadingsResult readings, Format format, Terminal terminal, Appendable out)
      throws IOException;

  /** The formats of an audit. */
  List<Format> auditFormats();

  /**
   * Writes audits.
   *
   * @param format one of {@link #auditFormats()}
   */
  void writeAudit(AuditResult audits, Format format, Appendable out) throws IOException;

  /**
   * A format of a result.
   *
   * @param word as the command line names it
   * @param extension of a file's name, without the dot
   */
  record Format(String word, String extension) {}
}
