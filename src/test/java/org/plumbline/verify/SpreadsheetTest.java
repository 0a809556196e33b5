package org.plumbline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Verdict;

@DisplayName("A plain spreadsheet among the references")
class SpreadsheetTest {
  private static final String DESCRIPTION =
      """
      {"name": "club", "resources": [{"name": "league", "path": "league.csv", "kind": "table",
       "title": "Harbour League",
       "schema": {"fields": [{"name": "Team", "type": "string"},
                             {"name": "Goals", "type": "integer"},
                             {"name": "Home ground", "type": "string"}]}}]}
      """;
  private static final String LEAGUE =
      """
      Team,Goals,Home ground
      Lahti,48,Kisapuisto
      Turku,51,Kupittaa
      Oulu,33,Raatti
      """;

  @TempDir private static Path cache;
  @TempDir private Path folder;

  @BeforeEach
  void writeFacts() throws IOException {
    Files.writeString(folder.resolve("datapackage.json"), DESCRIPTION);
    Files.writeString(folder.resolve("league.csv"), LEAGUE);
  }

  @Test
  void decidesARowWithoutAFigure() throws IOException {
    assertThat(verdicts("text,resource\nOulu plays at Kisapuisto.,league\n"))
        .containsExactly(Verdict.INCONSISTENT);
  }

  @Test
  void givesOneEntryARow() throws IOException {
    assertThat(verdicts("text,resource\nTurku scored 51 goals and Lahti 48 goals.,league\n"))
        .hasSize(1);
  }

  @Test
  void saysThatNothingCoversARowAboutSomethingElse() throws IOException {
    assertThat(verdicts("text,resource\nThe mayor resigned.,league\n"))
        .containsExactly(Verdict.NO_REFERENCE);
  }

  @Test
  void holdsAFigureOfAnArticleAgainstItsCell() throws IOException {
    assertThat(inArticle("Turku scored 52 goals.")).containsExactly(Verdict.INCONSISTENT);
    assertThat(inArticle("Turku scored 51 goals.")).containsExactly(Verdict.CONSISTENT);
  }

  @Test
  void leavesAnArticleAloneThatNamesTheThingOnly() throws IOException {
    assertThat(inArticle("Police counted 300 protesters in Turku."))
        .containsExactly(Verdict.NO_REFERENCE);
  }

  @Test
  void citesTheRow() throws IOException {
    assertThat(check("text,resource\nTurku scored 52 goals.,league\n").get(0).findings())
        .flatExtracting(finding -> finding.evidence())
        .extracting(evidence -> evidence.reference().source().row())
        .containsExactly(3);
  }

  private List<Verdict> verdicts(String claims) throws IOException {
    return check(claims).stream().map(CheckedClaim::verdict).toList();
  }

  private List<CheckedClaim> check(String claims) throws IOException {
    Path file = Files.writeString(folder.resolve("claims.csv"), claims);
    return claims(List.of(), file);
  }

  private List<Verdict> inArticle(String text) throws IOException {
    ArticleInput input = new ArticleInput("article.txt", text.getBytes(StandardCharsets.UTF_8));
    return claims(List.of(input), null).stream().map(CheckedClaim::verdict).toList();
  }

  private List<CheckedClaim> claims(List<ArticleInput> articles, @Nullable Path claims) {
    Path rules = Path.of("rules");
    CheckRequest request =
        new CheckRequest(articles, claims, folder, rules, null, null, false, cache);
    return Verification.open(folder, rules, false, cache).check(request).reports().get(0).claims();
  }
}
