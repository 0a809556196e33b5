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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.report.Report;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.sample.SampleReports;

class ReportSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Report> reports() {
    return Stream.of(SampleReports.harbour(), SampleReports.table(), SampleReports.empty());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyReportFitsTheSchemaThatShips(Report report) throws IOException {
    assertThat(schema().validate(MAPPER.readTree(json(report)))).isEmpty();
  }

  @Test
  void everyLineOfSeveralReportsFitsTheSchemaToo() throws IOException {
    String lines = json(SampleReports.table(), SampleReports.harbour());

    assertThat(lines.lines()).hasSize(2);
    for (String line : lines.lines().toList()) {
      assertThat(schema().validate(MAPPER.readTree(line))).isEmpty();
    }
  }

  @Test
  void aKeyThatTheSchemaDoesNotKnowIsNotLetThrough() throws IOException {
    ObjectNode report = (ObjectNode) MAPPER.readTree(json(SampleReports.table()));
    ((ObjectNode) report.get("claims").get(0)).put("mood", "hopeful");

    assertThat(schema().validate(report)).isNotEmpty();
  }

  @Test
  void aKeyThatIsMissingIsNotLetThrough() throws IOException {
    ObjectNode report = (ObjectNode) MAPPER.readTree(json(SampleReports.table()));
    ((ObjectNode) report.get("claims").get(0)).remove("conclusion");

    assertThat(schema().validate(report)).isNotEmpty();
  }

  @Test
  void aNumberInPlaceOfItsDigitsIsNotLetThrough() throws IOException {
    ObjectNode report = (ObjectNode) MAPPER.readTree(json(SampleReports.table()));
    ((ObjectNode) report.get("claims").get(0).get("reading")).put("value", 31);

    assertThat(schema().validate(report)).isNotEmpty();
  }

  @Test
  void everyPropertyOfTheSchemaIsDescribed() throws IOException {
    List<String> undescribed = new ArrayList<>();
    collectUndescribed(schemaText(), "", undescribed);
    assertThat(undescribed).isEmpty();
  }

  private static void collectUndescribed(JsonNode node, String path, List<String> undescribed) {
    for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
      if (!property.getValue().has("description")) {
        undescribed.add(path + "/" + property.getKey());
      }
    }
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      collectUndescribed(child.getValue(), path + "/" + child.getKey(), undescribed);
    }
  }

  private static String json(Report... reports) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReports().write(List.of(reports), out);
    return out.toString();
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaText());
  }

  private static JsonNode schemaText() throws IOException {
    try (InputStream in =
        ReportFormat.class.getResourceAsStream("plumbline-report-1.schema.json")) {
      return MAPPER.readTree(Objects.requireNonNull(in));
    }
  }
}
