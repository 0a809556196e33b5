package org.plumbline.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.Span;

/** What a person found in an article, and which claim of a report is which of those. */
final class Gold {

  /**
   * A claim as a person sees it.
   *
   * @param verdicts any of which is right
   */
  record Expected(String quote, Span span, String kind, List<String> verdicts) {}

  private final List<Expected> claims = new ArrayList<>();

  private Gold() {}

  /** That of a folder with an {@code article.txt} and its {@code gold.json}. */
  static Gold of(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("article.txt"), StandardCharsets.UTF_8);
    Gold gold = new Gold();
    JsonNode file = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    for (JsonNode claim : file.path("claims")) {
      String quote = claim.path("quote").asText();
      int start = text.codePointCount(0, text.indexOf(quote));
      List<String> verdicts = new ArrayList<>();
      claim.path("verdict").forEach(verdict -> verdicts.add(verdict.asText()));
      gold.claims.add(
          new Expected(
              quote,
              new Span(start, start + quote.codePointCount(0, quote.length())),
              claim.path("kind").asText(),
              verdicts));
    }
    return gold;
  }

  List<Expected> claims() {
    return claims;
  }

  /**
   * The claim of a report that is meant: of those that overlap the quote, one of its kind if there
   * is one; of these the one that overlaps most, and the shortest of such.
   */
  static Optional<JsonNode> aligned(Expected expected, JsonNode report) {
    List<JsonNode> near = new ArrayList<>();
    report.path("claims").forEach(claim -> addIf(span(claim).overlaps(expected.span), claim, near));
    List<JsonNode> sameKind =
        near.stream().filter(c -> c.path("kind").asText().equals(expected.kind)).toList();
    return (sameKind.isEmpty() ? near : sameKind)
        .stream()
            .max(
                Comparator.comparingInt((JsonNode claim) -> overlap(span(claim), expected.span))
                    .thenComparingInt(claim -> -span(claim).length()));
  }

  /** Whether the verdict of a claim is right for something that it overlaps. */
  boolean accepts(JsonNode claim) {
    return claims.stream()
        .filter(expected -> expected.span.overlaps(span(claim)))
        .anyMatch(expected -> expected.verdicts.contains(claim.path("verdict").asText()));
  }

  private static void addIf(boolean wanted, JsonNode claim, List<JsonNode> claims) {
    if (wanted) {
      claims.add(claim);
    }
  }

  private static Span span(JsonNode claim) {
    JsonNode selector = claim.path("selector");
    return new Span(selector.path("start").asInt(), selector.path("end").asInt());
  }

  private static int overlap(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }
}
