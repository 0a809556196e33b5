package org.plumbline.rule.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.rule.Example;
import org.plumbline.rule.field.Field;
import org.plumbline.rule.field.Fields;

/** Writes the schema of a rule card, JSON Schema 2020-12. */
public final class CardSchema {
  private static final String TEXT = "string";

  private final JsonGenerator out;

  private CardSchema(JsonGenerator out) {
    this.out = out;
  }

  /** The schema, the same text on every machine. */
  public static String text() {
    StringWriter written = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try (JsonGenerator out = new JsonFactory().createGenerator(written)) {
      out.setPrettyPrinter(pretty);
      new CardSchema(out).write();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return written + "\n";
  }

  private void write() throws IOException {
    out.writeStartObject();
    out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    out.writeStringField("title", "Plumbline rule card");
    object(List.of("id", "title", "why", "when"));
    out.writeObjectFieldStart("properties");
    properties();
    out.writeEndObject();
    out.writeArrayFieldStart("oneOf");
    for (String outcome : List.of("finding", "exclude", "verdict")) {
      out.writeStartObject();
      texts("required", List.of(outcome));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeObjectFieldStart("$defs");
    conditions();
    example();
    out.writeEndObject();
    out.writeEndObject();
  }

  private void properties() throws IOException {
    pattern(
        "id",
        "^[A-Z]{3}-[0-9]{3}$",
        "Three capitals and three digits; the file's name begins with it.");
    text("title", "Up to ten words, no full stop.");
    word("severity", words(Severity.values(), Severity::word), "How grave a finding is.");
    text("why", "One sentence on why the rule is there.");
    list("when", "#/$defs/condition", "Conditions, all of which must hold.");
    list("except when", "#/$defs/condition", "Conditions, none of which may hold.");
    word("finding", words(Finding.Kind.values(), Finding.Kind::word), "What the rule finds.");
    text("exclude", "Keeps a reference from counting: the reason in a word.");
    word("verdict", words(Verdict.values(), Verdict::word), "The verdict that the rule gives.");
    pattern("precedence", "^[0-9]{1,6}$", "Where several verdicts fit, the highest wins.");
    pattern("caveat", "^[a-z]+(-[a-z]+)*$", "The name of the caveat, such as hedge-absorbs.");
    out.writeObjectFieldStart("differs");
    out.writeStringField("description", "What differs, where the finding is not-comparable.");
    out.writeStringField("type", "array");
    out.writeObjectFieldStart("items");
    texts("enum", List.of("measure", "area", "period", "unit"));
    out.writeEndObject();
    out.writeEndObject();
    text("say", "The sentence in the report, with fields in {…}.");
    text("ask", "The question to the editor, with fields in {…}.");
    list("examples", "#/$defs/example", "Sentences that the rule fires on or is silent on.");
  }

  private void conditions() throws IOException {
    out.writeObjectFieldStart("condition");
    out.writeStringField("description", "<field> <operator> <value>");
    out.writeStringField("type", TEXT);
    out.writeArrayFieldStart("anyOf");
    for (Field field : Fields.all()) {
      ConditionPattern pattern = new ConditionPattern(field);
      out.writeStartObject();
      out.writeStringField("description", field.meaning());
      out.writeStringField("pattern", pattern.pattern());
      texts("examples", pattern.samples());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void example() throws IOException {
    out.writeObjectFieldStart("example");
    object(List.of());
    out.writeObjectFieldStart("properties");
    for (Example.Expectation one : Example.Expectation.values()) {
      text(one.word(), meaning(one));
    }
    pattern("published", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "The day of the sentence.");
    out.writeObjectFieldStart("reference");
    out.writeStringField(
        "description", "Rows of references, {measure: …, area: …, period: …, value: …}.");
    out.writeArrayFieldStart("type");
    out.writeString("object");
    out.writeString("array");
    out.writeEndArray();
    out.writeEndObject();
    text("says", "What the message must contain.");
    text("because", "The condition that keeps the rule silent, word for word.");
    out.writeEndObject();
    out.writeArrayFieldStart("oneOf");
    for (Example.Expectation one : Example.Expectation.values()) {
      out.writeStartObject();
      texts("required", List.of(one.word()));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static String meaning(Example.Expectation expectation) {
    return switch (expectation) {
      case FIRES -> "A sentence that the rule fires on, with the claim in […].";
      case SILENT -> "A sentence that the rule is silent on.";
      case TODO_FIRES -> "One that it should fire on and does not yet; never fails.";
      case TODO_SILENT -> "One that it should be silent on and is not yet; never fails.";
    };
  }

  private void object(List<String> required) throws IOException {
    out.writeStringField("type", "object");
    out.writeBooleanField("additionalProperties", false);
    if (!required.isEmpty()) {
      texts("required", required);
    }
  }

  private void text(String key, String description) throws IOException {
    out.writeObjectFieldStart(key);
    out.writeStringField("description", description);
    out.writeStringField("type", TEXT);
    out.writeEndObject();
  }

  private void pattern(String key, String pattern, String description) throws IOException {
    out.writeObjectFieldStart(key);
    out.writeStringField("description", description);
    // Editors read an unquoted day or number as one; a card takes every value for text.
    out.writeArrayFieldStart("type");
    out.writeString(TEXT);
    out.writeString("integer");
    out.writeEndArray();
    out.writeStringField("pattern", pattern);
    out.writeEndObject();
  }

  private void word(String key, List<String> words, String description) throws IOException {
    out.writeObjectFieldStart(key);
    out.writeStringField("description", description);
    texts("enum", words);
    out.writeEndObject();
  }

  private void list(String key, String items, String description) throws IOException {
    out.writeObjectFieldStart(key);
    out.writeStringField("description", description);
    out.writeStringField("type", "array");
    out.writeObjectFieldStart("items");
    out.writeStringField("$ref", items);
    out.writeEndObject();
    out.writeEndObject();
  }

  private void texts(String key, List<String> texts) throws IOException {
    out.writeArrayFieldStart(key);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }

  private static <E> List<String> words(E[] values, Function<E, String> word) {
    return Arrays.stream(values).map(word).toList();
  }
}
