package org.plumbline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.report.ReportFormat;

@DisplayName("The JSON schema that ships")
class ReportsFitTheSchemaTest {
  private static JsonSchema schema;

  @BeforeAll
  static void loadSchema() throws IOException {
    try (InputStream in =
        ReportFormat.class.getResourceAsStream("plumbline-report-1.schema.json")) {
      JsonNode text = new ObjectMapper().readTree(Objects.requireNonNull(in));
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }
  }

  @Test
  void fitsTheReportOnTheSample() {
    assertThat(schema.validate(Program.report(Program.SAMPLE))).isEmpty();
  }

  @Test
  void fitsTheReportOnTheSeedArticle() {
    String article = Shared.seed().resolve("article.txt").toString();
    assertThat(schema.validate(Program.report(article, "--published", "2022-01-06"))).isEmpty();
    assertThat(schema.validate(Program.report(article))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> fitsTheReportOnEveryCase() throws IOException {
    return Shared.cases().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(),
                    () -> assertThat(schema.validate(report(folder))).isEmpty()));
  }

  private static JsonNode report(Path folder) throws IOException {
    String article = folder.resolve("article.txt").toString();
    Path facts = folder.resolve("facts");
    JsonNode published =
        new ObjectMapper().readTree(folder.resolve("gold.json").toFile()).path("published");
    String day = published.asText("2024-01-01");
    return Files.isDirectory(facts)
        ? Program.report(article, "--published", day, "--facts", facts.toString())
        : Program.report(article, "--published", day);
  }
}
