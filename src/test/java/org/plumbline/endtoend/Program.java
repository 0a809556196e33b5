package org.plumbline.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.Run;

/** The program as it lies here, with the facts and rules that ship. */
final class Program {
  /** The folder that the build runs in. */
  static final Path HOME = Path.of("");

  static final Path FACTS = HOME.resolve("facts");
  static final Path RULES = HOME.resolve("rules");
  static final String SAMPLE = "src/samples/quieter-war.md";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Program() {}

  static Run run(String... typed) {
    return Run.live(HOME, typed);
  }

  /** The JSON report on one article. */
  static JsonNode report(String article, String... options) {
    List<String> typed = new ArrayList<>(List.of("check", article, "--format", "json"));
    typed.addAll(List.of(options));
    return json(run(typed.toArray(String[]::new)));
  }

  static JsonNode json(Run run) {
    try {
      return MAPPER.readTree(run.out());
    } catch (JsonProcessingException unreadable) {
      throw new AssertionError("No JSON on standard output, but: " + run, unreadable);
    }
  }

  /** The claims of a report that have a verdict. */
  static List<JsonNode> claims(JsonNode report, String verdict) {
    List<JsonNode> claims = new ArrayList<>();
    for (JsonNode claim : report.path("claims")) {
      if (claim.path("verdict").asText().equals(verdict)) {
        claims.add(claim);
      }
    }
    return claims;
  }
}
