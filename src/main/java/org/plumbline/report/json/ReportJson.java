package org.plumbline.report.json;

import java.io.IOException;
import java.util.Map;
import org.plumbline.model.Article;
import org.plumbline.model.report.Coverage;
import org.plumbline.model.report.EngineStamp;
import org.plumbline.model.report.Report;
import org.plumbline.model.report.SuppressedClaim;
import org.plumbline.model.report.Suppression;
import org.plumbline.model.report.Verdict;

/** A report: the article, the engine, the counts and every claim. */
final class ReportJson {
  private static final String SCHEMA = "plumbline-report/1";

  private final Fields fields;
  private final ClaimJson claims;

  ReportJson(Fields fields) {
    this.fields = fields;
    this.claims = new ClaimJson(fields);
  }

  void write(Report report) throws IOException {
    fields.object(report, this::content);
  }

  private void content(Report report) throws IOException {
    fields.text("schema", SCHEMA);
    fields.object("article", report.article(), this::article);
    fields.object("engine", report.engine(), this::engine);
    fields.object("coverage", report.coverage(), this::coverage);
    fields.objects("claims", report.claims(), claims::content);
    fields.objects("suppressed", report.suppressed(), this::suppressed);
    fields.texts("notes", report.notes());
  }

  private void suppressed(SuppressedClaim suppressed) throws IOException {
    Suppression suppression = suppressed.suppression();
    fields.text("rule", suppression.rule());
    fields.text("reason", suppression.reason());
    fields.text("by", suppression.by());
    fields.day("until", suppression.until());
    fields.object("claim", suppressed.checked(), claims::content);
  }

  private void article(Article article) throws IOException {
    fields.text("id", article.id());
    fields.text("title", article.title());
    fields.day("published", article.published());
    fields.text("source", article.source());
    fields.text("sha256", article.sha256());
  }

  private void engine(EngineStamp engine) throws IOException {
    fields.text("version", engine.version());
    fields.text("rules", engine.rules());
    fields.text("facts", engine.facts());
    fields.day("asOf", engine.asOf());
  }

  private void coverage(Coverage coverage) throws IOException {
    fields.count("claims", coverage.claims());
    fields.count("checked", coverage.checked());
    fields.object("verdicts", coverage.verdicts(), this::verdicts);
  }

  private void verdicts(Map<Verdict, Integer> verdicts) throws IOException {
    for (Verdict verdict : Verdict.values()) {
      Integer count = verdicts.get(verdict);
      if (count != null) {
        fields.count(verdict.word(), count.intValue());
      }
    }
  }
}
