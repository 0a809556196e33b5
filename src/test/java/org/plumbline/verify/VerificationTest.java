package org.plumbline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Report;
import org.plumbline.model.report.Verdict;

/** From an article and a folder of reference data to a report, under the shipped rules. */
class VerificationTest {
  private static final Path RULES = Path.of("rules");

  /** Rules are compiled once for all tests. */
  @TempDir private static Path cache;

  @TempDir private Path folder;

  @BeforeEach
  void writeFacts() throws IOException {
    write(
        "datapackage.json",
        """
        {"name": "test", "resources": [
          {"name": "measures", "path": "measures.csv", "kind": "measures"},
          {"name": "areas", "path": "areas.csv", "kind": "areas"},
          {"name": "stations", "path": "stations.csv"},
          {"name": "events", "path": "events.csv", "kind": "events"}]}
        """);
    write(
        "measures.csv",
        """
        measure,label,terms,unit,kind,near
        fire-stations,fire stations,,,stock,police-stations
        police-stations,police stations,,,stock,
        """);
    write(
        "areas.csv",
        """
        area,label,kind,within
        ARDEN,Ardenia,country,
        MILL,Milltown,city,ARDEN
        """);
    write(
        "stations.csv",
        """
        measure,area,period,value,publisher,published
        fire-stations,ARDEN,2022,2560,Fire Office,2023-01-10
        fire-stations,ARDEN,2023,3960,Fire Office,2024-01-10
        fire-stations,ARDEN,2024,5120,Fire Office,2025-01-10
        police-stations,ARDEN,2023,777,Police,2024-01-10
        """);
    write(
        "events.csv",
        """
        event,label,aliases,date,publisher
        bridge,opening of the great bridge,great bridge opened,2017-12-09,Roads Office
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private CheckResult check(@Nullable String published, String text) {
    return request(published, null, new ArticleInput("a.txt", bytes(text)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private CheckResult request(
      @Nullable String published, @Nullable Path claims, ArticleInput... articles) {
    LocalDate day = published == null ? null : LocalDate.parse(published);
    return Verification.open(folder, RULES, false, cache)
        .check(new CheckRequest(List.of(articles), claims, folder, RULES, day, null, false, null));
  }

  private CheckedClaim only(String text) {
    Report report = check("2024-02-01", text).reports().get(0);
    assertThat(report.claims()).hasSize(1);
    return report.claims().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ardenia has 3,960 fire stations.|CONSISTENT",
        "Ardenia has about 4,000 fire stations.|CONSISTENT",
        "Ardenia has 9,120 fire stations.|INCONSISTENT",
        "Ardenia has 2,560 fire stations.|OUTDATED",
        "Ardenia had 2,560 fire stations in 2022.|CONSISTENT",
        "Ardenia had 2,999 fire stations in 2012.|NOT_COMPARABLE",
        "Milltown has 30 fire stations.|NOT_COMPARABLE",
        "Ardenia has 31 lighthouses.|NO_REFERENCE",
        "Ardenia will build 9,120 fire stations.|NOT_CHECKABLE",
        "The great bridge was opened on 9 December 2017.|CONSISTENT",
        "The great bridge was opened on 9 December 2016.|INCONSISTENT",
      })
  void theVerdictFollowsFromTheReferences(String sentence, Verdict verdict) {
    assertThat(only(sentence).verdict()).isEqualTo(verdict);
  }

  @Test
  void whatWasPublishedAfterTheArticleDoesNotMakeItWrong() {
    CheckedClaim claim = only("Ardenia has 3,960 fire stations.");
    assertThat(claim.verdict()).isEqualTo(Verdict.CONSISTENT);
    Report later = check("2025-02-01", "Ardenia has 3,960 fire stations.").reports().get(0);
    assertThat(later.claims().get(0).verdict()).isEqualTo(Verdict.OUTDATED);
  }

  @Test
  void coverageCountsTheClaimsAndThoseThatWereDecided() {
    Report report =
        check("2024-02-01", "Ardenia has 3,960 fire stations. Ardenia has 31 lighthouses.")
            .reports()
            .get(0);
    assertThat(report.coverage().claims()).isEqualTo(2);
    assertThat(report.coverage().checked()).isEqualTo(1);
  }

  @Test
  void theSameInputGivesTheSameReport() {
    String text = "Ardenia has 9,120 fire stations. The great bridge was opened a week ago.";
    assertThat(check("2024-02-01", text)).isEqualTo(check("2024-02-01", text));
  }

  @Test
  void withoutADayTheReportSaysWhatWasNotChecked() {
    Report report = check(null, "The great bridge was opened a week ago.").reports().get(0);
    assertThat(report.notes()).anyMatch(note -> note.contains("--published"));
    assertThat(report.claims().get(0).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
  }

  @Test
  void eachArticleHasAReportOfItsOwn() {
    CheckResult result =
        request(
            "2024-02-01",
            null,
            new ArticleInput("one.txt", bytes("Ardenia has 3,960 fire stations.")),
            new ArticleInput("two.txt", bytes("Nothing is claimed.")));
    assertThat(result.reports())
        .extracting(report -> report.article().id())
        .containsExactly("one", "two");
    assertThat(result.reports().get(1).claims()).isEmpty();
  }

  @Test
  void anArticleThatCannotBeReadIsSaidAndTheOthersAreChecked() {
    CheckResult result =
        request(
            "2024-02-01",
            null,
            new ArticleInput("broken.txt", new byte[] {'a', 0, 'b'}),
            new ArticleInput("two.txt", bytes("Ardenia has 3,960 fire stations.")));
    assertThat(result.reports()).hasSize(1);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::render)
        .anyMatch(line -> line.startsWith("broken.txt"));
  }

  @Test
  void aBrokenRowIsLeftOutAndSaid() throws IOException {
    write(
        "stations.csv",
        """
        measure,area,period,value,publisher,published
        fire-stations,ARDEN,2023,3960,Fire Office,2024-01-10
        fire-stations,ARDEN,not-a-year,9120,Fire Office,2024-01-10
        """);
    CheckResult result = check("2024-02-01", "Ardenia has 3,960 fire stations.");
    assertThat(result.reports().get(0).claims().get(0).verdict()).isEqualTo(Verdict.CONSISTENT);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::render)
        .anyMatch(line -> line.startsWith("stations.csv:3"));
    assertThat(result.reports().get(0).notes()).anyMatch(note -> note.contains("stations.csv"));
  }

  @Test
  void eachRowOfAClaimsTableIsCheckedUnderItsId() throws IOException {
    Path claims = folder.resolve("claims.csv");
    Files.writeString(
        claims,
        """
        id,text,published
        r1,Ardenia has 3960 fire stations.,2024-02-01
        r2,"Ardenia has 9,120 fire stations.",2024-02-01
        """);
    Report report = request(null, claims).reports().get(0);
    assertThat(report.claims()).extracting(one -> one.claim().row()).containsExactly("r1", "r2");
    assertThat(report.claims())
        .extracting(CheckedClaim::verdict)
        .containsExactly(Verdict.CONSISTENT, Verdict.INCONSISTENT);
  }

  @Test
  void aClaimsTableWithoutTextIsSaidWithWhatItNeeds() throws IOException {
    Path claims = folder.resolve("claims.csv");
    Files.writeString(claims, "id,words\nr1,Nothing\n");
    CheckResult result = request(null, claims);
    assertThat(result.reports()).isEmpty();
    assertThat(result.diagnostics())
        .extracting(Diagnostic::render)
        .anyMatch(line -> line.contains("missing-column"));
  }

  @Test
  void whatIsReadCanBeSeenBeforeAnyCheck() {
    ReadingsResult read =
        Verification.read(
            List.of(new ArticleInput("a.txt", bytes("Ardenia has 3,960 fire stations."))),
            folder,
            RULES,
            null);
    assertThat(read.articles().get(0).claims())
        .extracting(claim -> claim.quote())
        .containsExactly("3,960 fire stations");
  }

  @Test
  void withoutAnyReferencesNothingIsInconsistent(@TempDir Path empty) throws IOException {
    Files.writeString(empty.resolve("datapackage.json"), "{\"name\": \"e\", \"resources\": []}");
    CheckResult result =
        Verification.open(empty, RULES, false, cache)
            .check(
                new CheckRequest(
                    List.of(new ArticleInput("a.txt", bytes("Ardenia has 9,120 fire stations."))),
                    null,
                    empty,
                    RULES,
                    null,
                    null,
                    false,
                    null));
    assertThat(result.reports().get(0).claims())
        .extracting(CheckedClaim::verdict)
        .containsOnly(Verdict.NO_REFERENCE);
  }
}
