package org.plumbline.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shipped {@code facts/} folder. */
final class ShippedPackage {
  static final Path FACTS = Path.of("facts");
  static final Path COUNTRIES = Path.of("src/main/resources/org/plumbline/reference/countries.csv");

  private ShippedPackage() {}

  static JsonNode description() {
    try {
      return new ObjectMapper().readTree(FACTS.resolve("datapackage.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<JsonNode> resources() {
    List<JsonNode> resources = new ArrayList<>();
    description().get("resources").forEach(resources::add);
    return resources;
  }

  static Table table(JsonNode resource) {
    return Table.read(FACTS.resolve(resource.get("path").asText()));
  }

  /** Rows of all resources of a kind. */
  static List<Table.Row> rows(String kind) {
    List<Table.Row> rows = new ArrayList<>();
    for (JsonNode resource : resources()) {
      if (resource.get("kind").asText().equals(kind)) {
        rows.addAll(table(resource).rows());
      }
    }
    return rows;
  }

  static List<String> ids(String kind, String column) {
    return rows(kind).stream().map(row -> row.get(column)).toList();
  }
}
