package org.plumbline.rule.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

class CardSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(CardSchema.text());

  @TestFactory
  Stream<DynamicTest> everyShippedCardIsValid() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      List<Path> cards =
          files.filter(file -> file.toString().endsWith(".rule.yaml")).sorted().toList();
      assertThat(cards).isNotEmpty();
      return cards.stream()
          .map(
              card ->
                  DynamicTest.dynamicTest(
                      card.toString(),
                      () -> assertThat(problems(Files.readString(card))).isEmpty()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claim.kind is figur",
        "claim.kind is one of figure, rang",
        "claim.kid is figure",
        "claim.number is about 5",
        "claim.number is more than",
        "claim.attribution is present today"
      })
  void aConditionThatCannotBeReadIsMarked(String condition) {
    assertThat(problems(card(condition))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claim.kind is one of figure,range , bound",
        "claim.kind is not other.kind",
        "claim.number is within 10% of reference.value",
        "reference.gap percent is more than 5",
        "claim.attribution is missing"
      })
  void aConditionThatCanBeReadIsNotMarked(String condition) {
    assertThat(problems(card(condition))).isEmpty();
  }

  @Test
  void aMisspeltKeyIsMarked() {
    assertThat(problems(card("claim.kind is figure").replace("title:", "titel:")))
        .extracting(ValidationMessage::getType)
        .contains("additionalProperties", "required");
  }

  @Test
  void aCardDoesOneThing() {
    assertThat(problems(card("claim.kind is figure") + "exclude: other\n")).isNotEmpty();
  }

  private static String card(String condition) {
    return """
    id: FIG-901
    title: A card
    severity: note
    why: For the schema.
    when:
      - "%s"
    finding: supports
    examples:
      - fires: "[Ten] came."
      - todo-silent: "Nine came."
    """
        .formatted(condition);
  }

  private static Set<ValidationMessage> problems(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    Object read = new Load(settings).loadFromString(yaml);
    assertThat(read).isInstanceOf(Map.class);
    JsonNode node = JSON.valueToTree(read);
    return SCHEMA.validate(node);
  }
}
