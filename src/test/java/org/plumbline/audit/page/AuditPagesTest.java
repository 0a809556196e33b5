package org.plumbline.audit.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.audit.ArticleAudit;
import org.plumbline.audit.AuditResult;
import org.plumbline.audit.AuditedClaim;
import org.plumbline.audit.JobsDesk;
import org.plumbline.audit.Tally;

class AuditPagesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;
  private AuditResult audit = new AuditResult(List.of(), List.of());

  @BeforeEach
  void audit() throws IOException {
    audit =
        new JobsDesk(folder).audit("desk.txt", "Germany counted 2.6 million unemployed in 2023.\n");
  }

  @Test
  void anAuditFitsTheSchemaThatShips() throws IOException {
    JsonNode json = MAPPER.readTree(json());
    assertThat(schema().validate(json)).isEmpty();
    assertThat(json.at("/total/caughtPercent").asText()).isEqualTo("85.7");
    assertThat(json.at("/articles/0/changes/0/sign/verdict").asText()).isEqualTo("inconsistent");
  }

  @Test
  void aKeyThatTheSchemaDoesNotKnowIsNotLetThrough() throws IOException {
    JsonNode json = MAPPER.readTree(json());
    ((ObjectNode) json.at("/articles/0/changes/0")).put("mood", "hopeful");
    assertThat(schema().validate(json)).isNotEmpty();
  }

  @Test
  void theSameAuditGivesTheSameBytes() throws IOException {
    String first = json();
    audit();
    assertThat(json()).isEqualTo(first);
  }

  @Test
  void peopleReadTheShareAndTheSentencesBeforeAndAfter() throws IOException {
    assertThat(text())
        .contains("1 of 1 claim is consistent and can be audited.")
        .contains("6 of 7 errors caught (85.7 %)")
        .contains("times-ten")
        .contains("before  Germany counted 2.6 million unemployed in 2023.")
        .contains("after   Germany counted 2.6 million unemployed in 2024.");
  }

  @Test
  void claimsThatNothingGuardsAreNamed() throws IOException {
    ArticleAudit one = audit.articles().get(0);
    AuditedClaim open = new AuditedClaim(one.claims().get(0).claim(), new Tally(0, 1, 1, 3), 4);
    audit =
        new AuditResult(
            List.of(new ArticleAudit(one.article(), one.coverage(), List.of(open), List.of())),
            List.of());
    assertThat(text())
        .contains("Claims that nothing guards")
        .contains("none of 2 errors would be noticed")
        .contains("4 of them were not tried");
  }

  private String json() throws IOException {
    StringBuilder out = new StringBuilder();
    AuditFormat.JSON.write(audit, out);
    return out.toString();
  }

  private String text() throws IOException {
    StringBuilder out = new StringBuilder();
    AuditFormat.TEXT.write(audit, out);
    return out.toString();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = AuditFormat.class.getResourceAsStream("plumbline-audit-1.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(MAPPER.readTree(Objects.requireNonNull(in)));
    }
  }
}
