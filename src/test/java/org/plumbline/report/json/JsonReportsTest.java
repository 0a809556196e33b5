package org.plumbline.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.report.Passage;
import org.plumbline.model.report.Report;
import org.plumbline.report.sample.SampleReports;
import org.plumbline.report.sample.SampleText;

class JsonReportsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void theReportBeginsWithTheNameOfItsSchema() throws IOException {
    assertThat(keys(written(SampleReports.harbour())))
        .containsExactly(
            "schema", "article", "engine", "coverage", "claims", "suppressed", "notes");
  }

  @Test
  void aReadingHasTheKeysOfTheContractInItsOrder() throws IOException {
    assertThat(keys(claim("c1").get("reading")))
        .containsExactly(
            "measure",
            "concept",
            "area",
            "period",
            "dimensions",
            "written",
            "value",
            "low",
            "high",
            "unit",
            "hedge",
            "bound",
            "change",
            "counted",
            "attribution");
  }

  @Test
  void aFigureKeepsItsDigitsAndGivesTheIntervalTheyStandFor() throws IOException {
    JsonNode reading = claim("c3").get("reading");
    assertThat(reading.get("value").textValue()).isEqualTo("4.8");
    assertThat(reading.get("low").textValue()).isEqualTo("4.75");
    assertThat(reading.get("high").textValue()).isEqualTo("4.85");
  }

  @Test
  void aBoundGivesTheBoundedSideAlone() throws IOException {
    JsonNode reading = claim("c13").get("reading");
    assertThat(reading.get("low").isNull()).isTrue();
    assertThat(reading.get("high").textValue()).isEqualTo("10");
    assertThat(reading.get("bound").textValue()).isEqualTo("at-most");
  }

  @Test
  void aClaimOfADatePutsTheDateInItsPeriod() throws IOException {
    assertThat(claim("c6").get("reading").get("period").textValue())
        .isEqualTo("2024-12-25/2024-12-31");
  }

  @Test
  void aChangeSaysWhichWayAndByHowMuch() throws IOException {
    JsonNode change = claim("c4").get("reading").get("change");
    assertThat(change.get("direction").textValue()).isEqualTo("up");
    assertThat(change.get("by").textValue()).isEqualTo("12");
    assertThat(change.get("from").isNull()).isTrue();
  }

  @Test
  void datesAreHeldAgainstEachOtherAsDays() throws IOException {
    JsonNode evidence = claim("c6").get("findings").get(0).get("evidence").get(0);
    assertThat(evidence.get("low").textValue()).isEqualTo("2024-12-13");
    assertThat(evidence.get("claimed").get("low").textValue()).isEqualTo("2024-12-20");
    assertThat(evidence.get("tries")).hasSize(2);
  }

  @Test
  void anOfficeThatLastsHasNoEnd() throws IOException {
    JsonNode reference = claim("c9").get("findings").get(0).get("evidence").get(0).get("reference");
    assertThat(reference.get("low").textValue()).isEqualTo("2015-01-01");
    assertThat(reference.get("high").isNull()).isTrue();
    assertThat(reference.get("highOpen").booleanValue()).isTrue();
  }

  @Test
  void anUnpairedSurrogateBecomesTheReplacementCharacter() throws IOException {
    SampleText text = new SampleText().add(Passage.Kind.PARAGRAPH, "Sleep.");
    Report report =
        SampleReports.report(
            "x.txt",
            "Half a \uD83D sign",
            null,
            text.text(),
            text.passages(),
            List.of(),
            List.of());
    assertThat(written(report).get("article").get("title").textValue())
        .isEqualTo("Half a \uFFFD sign");
  }

  @Test
  void noReportIsAnEmptyFile() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReports().write(List.of(), out);
    assertThat(out).isEmpty();
  }

  private static JsonNode claim(String id) throws IOException {
    for (JsonNode claim : written(SampleReports.harbour()).get("claims")) {
      if (claim.get("id").textValue().equals(id)) {
        return claim;
      }
    }
    throw new AssertionError("No claim " + id);
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static JsonNode written(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReports().write(List.of(report), out);
    return MAPPER.readTree(out.toString());
  }
}
