package org.plumbline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.AuditRequest;
import org.plumbline.audit.AuditResult;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.Article;
import org.plumbline.model.lexicon.Vocabulary;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Coverage;
import org.plumbline.model.report.EngineStamp;
import org.plumbline.model.report.Report;
import org.plumbline.rule.RuleSet;
import org.plumbline.verify.ArticleInput;
import org.plumbline.verify.CheckRequest;
import org.plumbline.verify.CheckResult;
import org.plumbline.verify.ExampleResult;
import org.plumbline.verify.FactsView;
import org.plumbline.verify.ImportedTable;
import org.plumbline.verify.ReadingsResult;
import org.plumbline.verify.RulesView;
import org.plumbline.verify.TableImport;

/** Stands for all that the commands call; a test sets what it gives and sees what it was given. */
final class FakeServices implements Services {
  final List<CheckRequest> requests = new ArrayList<>();
  final List<AuditRequest> audits = new ArrayList<>();
  final List<TableImport> imports = new ArrayList<>();
  ImportedTable imported = new ImportedTable(null, List.of(), List.of(), List.of());
  List<CheckedClaim> claims = List.of();
  List<Diagnostic> diagnostics = List.of();
  List<FactsView.ResourceSummary> resources = List.of();
  Map<String, FactsView.Item> items = Map.of();
  RuleSet rules =
      new RuleSet(List.of(), List.of(), List.of(), Vocabulary.empty(), List.of(), "sha256:0");
  List<ExampleResult> examples = List.of();
  @Nullable RuntimeException breaks;

  @Override
  public CheckResult check(CheckRequest request) {
    requests.add(request);
    if (breaks != null) {
      throw breaks;
    }
    return new CheckResult(request.articles().stream().map(this::report).toList(), diagnostics);
  }

  private Report report(ArticleInput input) {
    String text = new String(input.bytes(), StandardCharsets.UTF_8);
    Article article = new Article(input.name(), null, null, input.name(), "0", text);
    return new Report(
        article,
        new EngineStamp("0", "sha256:0", "sha256:0", null),
        Coverage.of(claims),
        List.of(),
        claims,
        List.of(),
        List.of());
  }

  @Override
  public ReadingsResult read(
      List<ArticleInput> articles, Path facts, Path folder, @Nullable LocalDate published) {
    return new ReadingsResult(
        articles.stream()
            .map(input -> new ReadingsResult.ReadArticle(report(input).article(), List.of()))
            .toList(),
        diagnostics);
  }

  @Override
  public FactsView facts(Path folder) {
    return new FactsView() {
      @Override
      public List<ResourceSummary> resources() {
        return resources;
      }

      @Override
      public List<Diagnostic> diagnostics() {
        return diagnostics;
      }

      @Override
      public Optional<Item> find(String id) {
        return Optional.ofNullable(items.get(id));
      }

      @Override
      public List<String> ids() {
        return items.keySet().stream().sorted().toList();
      }
    };
  }

  @Override
  public ImportedTable importTable(TableImport request) {
    imports.add(request);
    return imported;
  }

  @Override
  public RulesView rules(Path folder, boolean allowAdvanced, Path cache) {
    return new RulesView() {
      @Override
      public RuleSet rules() {
        return rules;
      }

      @Override
      public List<Diagnostic> diagnostics() {
        return diagnostics;
      }

      @Override
      public Optional<String> drl(String id) {
        return Optional.of("rule \"" + id + "\"");
      }

      @Override
      public List<ExampleResult> test(List<String> ids) {
        return examples.stream().filter(one -> ids.isEmpty() || ids.contains(one.rule())).toList();
      }
    };
  }

  @Override
  public List<Format> formats() {
    return List.of(new Format("text", "txt"), new Format("json", "json"));
  }

  @Override
  public void write(List<Report> reports, Format format, Terminal terminal, Appendable out)
      throws IOException {
    for (Report report : reports) {
      out.append(format.word() + " of " + report.article().id() + ": " + report.article().text());
      out.append("\n");
    }
  }

  @Override
  public List<Format> readingsFormats() {
    return List.of(new Format("text", "txt"), new Format("csv", "csv"));
  }

  @Override
  public void writeReadings(
      ReadingsResult readings, Format format, Terminal terminal, Appendable out)
      throws IOException {
    for (ReadingsResult.ReadArticle one : readings.articles()) {
      out.append(format.word() + " of what was read in " + one.article().id() + "\n");
    }
  }

  @Override
  public AuditResult audit(AuditRequest request) {
    audits.add(request);
    return new AuditResult(List.of(), diagnostics);
  }

  @Override
  public List<Format> auditFormats() {
    return List.of(new Format("text", "txt"), new Format("json", "json"));
  }

  @Override
  public void writeAudit(AuditResult result, Format format, Appendable out) throws IOException {
    out.append(format.word() + " of an audit\n");
  }
}
