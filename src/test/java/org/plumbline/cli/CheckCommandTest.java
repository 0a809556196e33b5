package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.verify.ArticleInput;
import org.plumbline.verify.CheckRequest;

class CheckCommandTest {
  private final FakeServices services = new FakeServices();
  @TempDir private Path home;
  private String article;

  @BeforeEach
  void makeHome() throws IOException {
    Files.createDirectory(home.resolve("facts"));
    Files.createDirectory(home.resolve("rules"));
    article = Files.writeString(home.resolve("flood.txt"), "İstanbul rose by 3%.").toString();
  }

  private Run check(String... typed) {
    String[] all = new String[typed.length + 1];
    all[0] = "check";
    System.arraycopy(typed, 0, all, 1, typed.length);
    return Run.of(home, services, all);
  }

  private CheckRequest request() {
    assertThat(services.requests).hasSize(1);
    return services.requests.get(0);
  }

  @Test
  void printsTheReportAsTextWhereNoFormatIsGiven() {
    assertThat(check(article))
        .isEqualTo(new Run(0, "text of " + article + ": İstanbul rose by 3%.\n", ""));
  }

  @Test
  void usesTheFoldersBesideTheProgram() {
    check(article);
    assertThat(request().facts()).isEqualTo(home.resolve("facts"));
    assertThat(request().rules()).isEqualTo(home.resolve("rules"));
  }

  @Test
  void handsOverWhatTheOptionsSay() {
    check(article, "--published", "2024-02-01", "--as-of=2024-06-30", "--allow-advanced");
    assertThat(request().published()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(request().asOf()).isEqualTo(LocalDate.of(2024, 6, 30));
    assertThat(request().allowAdvanced()).isTrue();
  }

  @Test
  void readsStandardInputForADash() {
    Run run = Run.withInput("piped", home, services, "check", "-");
    assertThat(run.out()).isEqualTo("text of -: piped\n");
  }

  @Test
  void refusesToReadStandardInputTwice() {
    Run run = Run.withInput("piped", home, services, "check", "-", "-");
    assertThat(run.err()).contains("can be read only once");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void takesANameWithAnAtSignAsAName() throws IOException {
    String odd = Files.writeString(home.resolve("@flood.txt"), "x").toString();
    check(odd);
    assertThat(request().articles()).extracting(ArticleInput::name).containsExactly(odd);
  }

  @Test
  void saysOfEachArticleWhyItCannotBeReadAndChecksTheOthers() {
    Run run = check("nowhere.txt", article, home.toString());
    assertThat(run.err())
        .contains("There is no file 'nowhere.txt'")
        .contains("'" + home + "' cannot be read: it is a folder");
    assertThat(run.out()).contains("İstanbul");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void saysEverythingThatIsWrongWithTheFoldersAtOnce() {
    Run run = check("--facts", "no-facts", "--rules", article);
    assertThat(run.err())
        .contains("Nothing to check")
        .contains("There is no folder 'no-facts'")
        .contains("'" + article + "' is no folder");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void refusesAClaimsFileThatIsMissing() {
    Run run = check("--claims", "missing.csv");
    assertThat(run.err()).contains("'missing.csv' behind --claims is missing");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void checksAClaimsFileWithoutAnyArticle() throws IOException {
    Path claims = Files.writeString(home.resolve("claims.csv"), "text\n");
    assertThat(check("--claims", claims.toString()).status()).isZero();
    assertThat(request().claims()).isEqualTo(claims);
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, error, 1",
    "WARNING, error, 0",
    "WARNING, warning, 1",
    "ERROR, note, 1",
    "NOTE, warning, 0",
    "NOTE, note, 1",
    "ERROR, never, 0",
  })
  void failsFromTheSeverityOnThatFailOnSays(Severity found, String failOn, int status) {
    services.claims = List.of(Samples.claim(Verdict.INCONSISTENT, Finding.Kind.CONTRADICTS, found));
    assertThat(check(article, "--fail-on", failOn).status()).isEqualTo(status);
  }

  @Test
  void failsForErrorsWhereFailOnIsNotGiven() {
    services.claims =
        List.of(Samples.claim(Verdict.INCONSISTENT, Finding.Kind.CONTRADICTS, Severity.ERROR));
    assertThat(check(article).status()).isEqualTo(1);
  }

  @Test
  void doesNotFailForAReferenceThatSupportsTheClaim() {
    services.claims =
        List.of(Samples.claim(Verdict.CONSISTENT, Finding.Kind.SUPPORTS, Severity.NOTE));
    assertThat(check(article, "--fail-on", "note").status()).isZero();
  }

  @Test
  void printsTheReportAndThenWhatIsWrongWithTheRules() {
    services.claims =
        List.of(Samples.claim(Verdict.INCONSISTENT, Finding.Kind.CONTRADICTS, Severity.ERROR));
    services.diagnostics = List.of(Diagnostic.error(Position.of("a.yaml", 3, 1), "odd", "Odd."));
    Run run = check(article);
    assertThat(run.out()).startsWith("text of");
    assertThat(run.err()).isEqualTo("a.yaml:3:1: odd: Odd.\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void doesNotFailForAWarning() {
    services.diagnostics = List.of(Diagnostic.warning(Position.of("a.csv", 3, 0), "old", "Old."));
    Run run = check(article);
    assertThat(run.err()).isEqualTo("warning: a.csv:3: old: Old.\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void writesAFileForEachReportIntoTheFolder() {
    Path out = home.resolve("new/folder");
    Run run = check("--out", out.toString(), "--format", "json", article);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Wrote " + out);
    assertThat(out).isDirectoryContaining(file -> file.toString().endsWith("flood.txt.json"));
  }

  @Test
  void writesToReportsBesideTheProgramForABareOut() {
    check(article, "--out");
    assertThat(home.resolve("reports"))
        .isDirectoryContaining(file -> file.toString().endsWith("flood.txt.txt"));
  }

  @Test
  void saysHowToOrderTheWordsWhereOutSwallowedTheArticle() {
    Run run = check("--out", article);
    assertThat(run.err()).contains("behind --out is a file");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void tellsOfAFolderThatCannotBeWrittenTo() {
    Run run = check("--out", article + "/reports", article);
    assertThat(run.err()).contains("cannot be written to").doesNotContain("\tat ");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void tellsOfAnInternalProblemInOneLine() {
    services.breaks = new IllegalStateException("deep inside");
    Run run = check(article);
    assertThat(run.err())
        .startsWith("plumbline: Internal problem (IllegalStateException).")
        .contains("Please report it")
        .hasLineCount(1);
    assertThat(run.status()).isEqualTo(3);
  }
}
