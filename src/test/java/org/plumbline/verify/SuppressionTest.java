package org.plumbline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.report.Report;
import org.plumbline.model.report.Verdict;

class SuppressionTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 1);
  private static final String HEADER =
      "quote,rule,article,reason,by,until\nelsewhere,FIG-002,other.txt,Never,Nobody,2030-01-01\n";
  private static final String TEXT = "Germany counted 3.5 million unemployed in 2023.";

  @TempDir private Path folder;
  private List<Diagnostic> diagnostics = List.of();

  @BeforeEach
  void oneSeries() throws IOException {
    Files.writeString(
        folder.resolve("datapackage.json"),
        """
        {"name": "jobs", "resources": [{"name": "jobs", "path": "jobs.csv",
          "constants": {"unit": "person", "publisher": "Labour Office", "published": "2024-01-05"},
          "schema": {"fields": [{"name": "measure"}, {"name": "area"}, {"name": "period"},
            {"name": "value"}]}}]}
        """);
    Files.writeString(
        folder.resolve("jobs.csv"), "measure,area,period,value\nunemployed,DEU,2023,2609000\n");
  }

  @Test
  void anAcceptedFindingIsListedApartWithReasonAndName() throws IOException {
    Report report = check(TEXT, "\"3.5 million unemployed\",FIG-002,,Own count,A. Editor,\n");
    assertThat(report.claims()).isEmpty();
    assertThat(report.suppressed())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.checked().verdict()).isEqualTo(Verdict.INCONSISTENT);
              assertThat(one.suppression().reason()).isEqualTo("Own count");
              assertThat(one.suppression().by()).isEqualTo("A. Editor");
            });
    assertThat(report.coverage().claims()).isZero();
  }

  @Test
  void moreOfTheSentenceMayBeQuotedAndSpacesAreFolded() throws IOException {
    Report report =
        check(TEXT, "\"Germany counted  3.5 million unemployed\",FIG-002,,Own count,A. Editor,\n");
    assertThat(report.suppressed()).hasSize(1);
  }

  @Test
  void itIsDroppedWhenTheTextChanges() throws IOException {
    String changed = TEXT.replace("3.5", "3.6");
    Report report = check(changed, "\"3.5 million unemployed\",FIG-002,,Own count,A. Editor,\n");
    assertThat(report.claims()).hasSize(1);
    assertThat(report.suppressed()).isEmpty();
    assertThat(report.notes()).isEmpty();
  }

  @Test
  void theReportOfTheArticleNamedSaysThatItIsDropped() throws IOException {
    Report report =
        check(
            TEXT.replace("3.5", "3.6"),
            "\"3.5 million unemployed\",FIG-002,jobs,Own count,A. Editor,\n");
    assertThat(report.notes())
        .containsExactly(
            "What A. Editor accepted of rule FIG-002 on “3.5 million unemployed” is not in the"
                + " article as quoted, and no longer counts.");
  }

  @Test
  void itHoldsForTheArticleNamedAlone() throws IOException {
    String row = "\"3.5 million unemployed\",FIG-002,%s,Own count,A. Editor,\n";
    assertThat(check(TEXT, row.formatted("other.txt")).suppressed()).isEmpty();
    assertThat(check(TEXT, row.formatted("jobs")).suppressed()).hasSize(1);
  }

  @Test
  void itEndsBehindItsLastDayAndTheReportSaysSo() throws IOException {
    String row = "\"3.5 million unemployed\",FIG-002,,Own count,A. Editor,%s\n";
    assertThat(check(TEXT, row.formatted("2026-03-01")).suppressed()).hasSize(1);
    Report ended = check(TEXT, row.formatted("2026-02-28"));
    assertThat(ended.claims()).hasSize(1);
    assertThat(ended.notes())
        .containsExactly(
            "What A. Editor accepted of rule FIG-002 on “3.5 million unemployed” ended on"
                + " 2026-02-28.");
  }

  @Test
  void anotherRulesFindingStays() throws IOException {
    assertThat(
            check(TEXT, "\"3.5 million unemployed\",FIG-014,,Own count,A. Editor,\n").suppressed())
        .isEmpty();
  }

  @Test
  void whatNobodyAcceptedProperlySuppressesNothing() throws IOException {
    Report report =
        check(
            TEXT,
            """
            "3.5 million unemployed",FIG-002,,,A. Editor,
            "3.5 million unemployed",FIG-2,,Own count,A. Editor,
            "3.5 million unemployed",FIG-002,,Own count,A. Editor,next week
            """);
    assertThat(report.claims()).hasSize(1);
    assertThat(diagnostics)
        .extracting(Diagnostic::render)
        .satisfiesExactly(
            one -> assertThat(one).contains("suppressions.csv:3:reason", "‘reason’ is empty"),
            one -> assertThat(one).contains("suppressions.csv:4:rule", "no rule ‘FIG-2’"),
            one -> assertThat(one).contains("suppressions.csv:5:until", "‘next week’ is no day"));
  }

  private Report check(String text, String suppressions) throws IOException {
    Path rules = folder.resolve("rules");
    for (String category : List.of("figures", "verdicts", "tables", "vocabulary")) {
      Path from = Path.of("rules", category);
      Path to = Files.createDirectories(rules.resolve(category));
      try (var files = Files.list(from)) {
        for (Path file : files.toList()) {
          Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
        }
      }
    }
    Files.writeString(rules.resolve("suppressions.csv"), HEADER + suppressions);
    ArticleInput article = new ArticleInput("jobs.txt", text.getBytes(StandardCharsets.UTF_8));
    Verification verification = Verification.open(folder, rules, false, null);
    CheckResult result =
        verification.check(
            new CheckRequest(List.of(article), null, folder, rules, PUBLISHED, null, false, null));
    diagnostics = result.diagnostics();
    return result.reports().get(0);
  }
}
