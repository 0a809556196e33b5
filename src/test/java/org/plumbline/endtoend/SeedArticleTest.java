package org.plumbline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The real article that lies beside the project")
class SeedArticleTest {
  private static final String DAY = "2022-01-06";

  private Path seed;
  private String article;

  @BeforeEach
  void findSeed() {
    seed = Shared.seed();
    article = seed.resolve("article.txt").toString();
  }

  private JsonNode report() {
    return Program.report(article, "--published", DAY);
  }

  @Test
  void everyClaimIsFoundAndHasAVerdictThatAPersonAccepts() throws IOException {
    JsonNode report = report();
    SoftAssertions softly = new SoftAssertions();
    for (Gold.Expected expected : Gold.of(seed).claims()) {
      Optional<JsonNode> claim = Gold.aligned(expected, report);
      softly.assertThat(claim).as(expected.quote()).isPresent();
      claim.ifPresent(
          one ->
              softly
                  .assertThat(expected.verdicts())
                  .as(expected.quote())
                  .contains(one.path("verdict").asText()));
    }
    softly.assertAll();
  }

  @Test
  void theAbductionAWeekAgoLeadsTheReport() {
    String text = Program.run("check", article, "--published", DAY).out();
    String first = text.substring(text.indexOf("LOOK AT FIRST"));
    assertThat(first.lines().skip(2).findFirst().orElseThrow()).contains("INCONSISTENT");
    assertThat(first.lines().skip(3).findFirst().orElseThrow()).contains("kidnapped a week ago");
  }

  @Test
  void nothingElseIsInconsistentOrOutdatedUnlessAPersonAcceptsIt() throws IOException {
    JsonNode report = report();
    List<JsonNode> alarms = new ArrayList<>(Program.claims(report, "inconsistent"));
    alarms.addAll(Program.claims(report, "outdated"));
    Gold gold = Gold.of(seed);
    assertThat(alarms).isNotEmpty();
    assertThat(alarms)
        .allSatisfy(alarm -> assertThat(gold.accepts(alarm)).as(alarm.toString()).isTrue());
  }

  @Test
  void withoutADayOfPublicationTheReportSaysWhatWasNotChecked() {
    assertThat(Program.run("check", article).out())
        .contains("relative dates were not")
        .containsPattern("Published +date not given");
    JsonNode report = Program.report(article);
    assertThat(report.path("notes").toString()).contains("relative dates were not checked");
    assertThat(Program.claims(report, "inconsistent")).isEmpty();
  }

  @Test
  void theSumOfBothCountriesIsShownAgainstTheRangesOfTheUnitedNations() {
    JsonNode sum = claim("sum", "3,500");
    assertThat(sum.path("reading").path("value").asText()).isEqualTo("7500");
    assertThat(sum.path("reading").path("area").asText()).isEqualTo("IRQ+SYR");
    assertThat(sum.path("caveats")).extracting(JsonNode::asText).contains("derived");
    assertThat(evidence(sum))
        .anySatisfy(
            range -> {
              assertThat(range.path("low").asText()).isEqualTo("6000");
              assertThat(range.path("high").asText()).isEqualTo("10000");
              assertThat(range.path("publisher").asText()).contains("United Nations");
              assertThat(range.path("published").asText()).isEqualTo("2022-02-03");
            })
        .anySatisfy(
            about -> {
              assertThat(about.path("publisher").asText()).contains("United Nations");
              assertThat(about.path("period").asText()).isEqualTo("2021");
              assertThat(about.path("published").asText()).isEqualTo("2021-12-29");
            });
  }

  @Test
  void theStrengthInEachCountrySaysThatAnotherMeasureIsNearest() {
    for (String written : List.of("about 3,500", "perhaps 4,000")) {
      JsonNode claim = claim("figure", written);
      assertThat(claim.path("verdict").asText()).as(written).isEqualTo("not-comparable");
      List<String> differs = new ArrayList<>();
      claim
          .path("findings")
          .findValues("differs")
          .forEach(d -> d.forEach(w -> differs.add(w.asText())));
      assertThat(differs).as(written).contains("measure");
      assertThat(evidence(claim)).as(written).isNotEmpty();
    }
    assertThat(evidence(claim("figure", "about 3,500")))
        .anySatisfy(
            nearest -> {
              assertThat(nearest.path("measure").asText()).isEqualTo("isis-fighters");
              assertThat(nearest.path("low").asText()).isEqualTo("2000");
              assertThat(nearest.path("high").asText()).isEqualTo("3000");
            });
  }

  private JsonNode claim(String kind, String quote) {
    for (JsonNode claim : report().path("claims")) {
      if (claim.path("kind").asText().equals(kind)
          && claim.path("quote").asText().contains(quote)) {
        return claim;
      }
    }
    throw new AssertionError("No " + kind + " with '" + quote + "'.");
  }

  private static List<JsonNode> evidence(JsonNode claim) {
    List<JsonNode> all = new ArrayList<>();
    claim.path("findings").forEach(finding -> finding.path("evidence").forEach(all::add));
    return all;
  }
}
