package org.plumbline.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Report;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.readings.ArticleReadings;
import org.plumbline.report.sample.SampleReports;

class ReadingsSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void readingsOfEveryKindFitTheSchemaThatShips() throws IOException {
    assertThat(schema().validate(readings(SampleReports.harbour(), SampleReports.empty())))
        .isEmpty();
  }

  @Test
  void noReadingsAtAllFitItToo() throws IOException {
    assertThat(schema().validate(readings())).isEmpty();
  }

  @Test
  void aKeyThatTheSchemaDoesNotKnowIsNotLetThrough() throws IOException {
    JsonNode readings = readings(SampleReports.table());
    ((ObjectNode) readings.at("/articles/0/readings/0")).put("mood", "hopeful");

    assertThat(schema().validate(readings)).isNotEmpty();
  }

  @Test
  void aKeyThatIsMissingIsNotLetThrough() throws IOException {
    JsonNode readings = readings(SampleReports.table());
    ((ObjectNode) readings.at("/articles/0/readings/0")).remove("quote");

    assertThat(schema().validate(readings)).isNotEmpty();
  }

  @Test
  void theFieldsOfAReadingStandBesideItAsWell() throws IOException {
    JsonNode entry = readings(SampleReports.table()).at("/articles/0/readings/0");

    entry
        .get("reading")
        .properties()
        .forEach(field -> assertThat(entry.get(field.getKey())).isEqualTo(field.getValue()));
  }

  private static JsonNode readings(Report... reports) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReadings()
        .write(
            List.of(reports).stream()
                .map(
                    report ->
                        new ArticleReadings(
                            report.article(),
                            report.claims().stream().map(CheckedClaim::claim).toList()))
                .toList(),
            out);
    return MAPPER.readTree(out.toString());
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        ReportFormat.class.getResourceAsStream("plumbline-readings-1.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(MAPPER.readTree(Objects.requireNonNull(in)));
    }
  }
}
