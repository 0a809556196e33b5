package org.plumbline.reference.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a plan says as a resource of a data package. */
final class EntryJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private EntryJson() {}

  /** The table itself. */
  static ObjectNode table(
      String name,
      String path,
      Charset charset,
      String delimiter,
      TableText table,
      Plan plan,
      NumberSigns signs,
      Collection<String> marks) {
    ObjectNode entry = start(name, path, plan.kind, plan.title);
    if (path.endsWith(".gz")) {
      entry.put("compression", "gz");
    }
    entry.put("encoding", charset.name().toLowerCase(Locale.ROOT));
    ObjectNode dialect = NODES.objectNode();
    if (!delimiter.equals(",")) {
      dialect.put("delimiter", delimiter);
    }
    if (table.headerLine() > 1) {
      dialect.set("headerRows", NODES.arrayNode().add(table.headerLine()));
    }
    if (!table.remarks().isEmpty()) {
      ArrayNode remarks = dialect.putArray("commentRows");
      table.remarks().forEach(remarks::add);
    }
    if (!dialect.isEmpty()) {
      entry.set("dialect", dialect);
    }
    texts(entry, "constants", plan.constants);
    Plan.Melt melt = plan.melt;
    if (melt != null) {
      entry
          .putObject("melt")
          .put("fields", melt.fields())
          .put("into", melt.into())
          .put("value", "value");
    }
    ObjectNode schema = entry.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    plan.fields.forEach(field -> fields.add(field(field, signs)));
    if (!marks.isEmpty()) {
      ArrayNode missing = schema.putArray("missingValues").add("");
      marks.forEach(missing::add);
    }
    return entry;
  }

  /** A table that describes what another one names. */
  static ObjectNode companion(String name, String path, String kind, String title) {
    return start(name, path, kind, title).put("encoding", "utf-8");
  }

  private static ObjectNode start(String name, String path, String kind, @Nullable String title) {
    ObjectNode entry =
        NODES
            .objectNode()
            .put("name", name)
            .put("type", "table")
            .put("path", path)
            .put("format", "csv")
            .put("mediatype", "text/csv")
            .put("kind", kind);
    if (title != null) {
      entry.put("title", title);
    }
    return entry;
  }

  private static ObjectNode field(Plan.Field field, NumberSigns signs) {
    ObjectNode node = NODES.objectNode().put("name", field.name).put("type", field.type);
    boolean number = field.type.equals("number");
    if (number && !signs.decimal().equals(".")) {
      node.put("decimalChar", signs.decimal());
    }
    if (number && signs.group() != null) {
      node.put("groupChar", signs.group());
    }
    if (number && !field.bare) {
      node.put("bareNumber", false);
    }
    if (field.concept != null) {
      node.put("concept", field.concept);
    }
    if (field.codelist != null) {
      node.put("codelist", field.codelist);
    }
    if (field.format != null) {
      node.put("format", field.format);
    }
    if (!field.missing.isEmpty() || field.mayBeBlank) {
      ArrayNode missing = node.putArray("missingValues").add("");
      field.missing.forEach(missing::add);
    }
    if (!field.categories.isEmpty()) {
      ArrayNode categories = node.putArray("categories");
      field.categories.forEach(
          (code, label) -> categories.addObject().put("value", code).put("label", label));
    }
    texts(node, "constants", field.constants);
    return node;
  }

  private static void texts(ObjectNode node, String name, Map<String, String> texts) {
    if (!texts.isEmpty()) {
      ObjectNode object = node.putObject(name);
      texts.forEach(object::put);
    }
  }

  /** Entries as text, each line set in by some spaces, with a comma between them. */
  static String text(List<ObjectNode> entries, int setIn) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    StringBuilder out = new StringBuilder();
    for (ObjectNode entry : entries) {
      try {
        String text = new ObjectMapper().writer(printer).writeValueAsString(entry);
        out.append(out.isEmpty() ? "" : ",\n" + " ".repeat(setIn));
        out.append(text.replace("\n", "\n" + " ".repeat(setIn)));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("A tree in memory could not be written.", e);
      }
    }
    return out.toString();
  }

  /** The description of a package with nothing but some entries. */
  static String description(List<ObjectNode> entries) {
    return "{\n"
        + "  \"$schema\": \"https://datapackage.org/profiles/2.0/datapackage.json\",\n"
        + "  \"name\": \"facts\",\n"
        + "  \"resources\": [\n    "
        + text(entries, 4)
        + "\n  ]\n}\n";
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
