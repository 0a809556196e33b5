package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.model.Span;
import org.plumbline.model.report.Passage.Kind;

/** Reads the articles that lie beside the project, where they are there. */
final class SharedArticlesTest {
  private static final Path SHARED = Path.of(System.getProperty("plumbline.shared", "../shared"));

  private static Document document(Path article) throws IOException {
    return Reading.of(Files.readString(article), article.toString());
  }

  @Test
  void readsTheSeedsHeadlineAndTwelveSentences() throws IOException {
    Path seed = SHARED.resolve("seed/article.txt");
    assumeTrue(Files.exists(seed), "no seed article beside the project");
    Document document = document(seed);
    List<Block> body = document.blocks().stream().filter(b -> b.kind() != Kind.HEADLINE).toList();
    assertThat(document.blocks()).hasSize(body.size() + 1);
    assertThat(document.article().title())
        .isEqualTo(Files.readAllLines(seed, StandardCharsets.UTF_8).get(0));
    assertThat(Reading.sentences(body)).hasSize(12);
    assertThat(body).hasSize(8).allMatch(block -> block.kind() == Kind.PARAGRAPH);
  }

  @TestFactory
  Stream<DynamicTest> mapsEveryQuoteToTokens() throws IOException {
    Path cases = SHARED.resolve("cases");
    assumeTrue(Files.isDirectory(cases), "no cases beside the project");
    List<Path> folders;
    try (Stream<Path> list = Files.list(cases)) {
      folders = Stream.concat(list, Stream.of(SHARED.resolve("seed"))).sorted().toList();
    }
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> quotes(folder)));
  }

  private static void quotes(Path folder) throws IOException {
    Document document = document(folder.resolve("article.txt"));
    String text = document.article().text();
    List<Token> tokens = Reading.tokens(document.blocks());
    assertThat(tokens)
        .allSatisfy(t -> assertThat(Reading.at(text, t.span())).isEqualTo(t.written()));
    JsonNode gold = new ObjectMapper().readTree(Files.readString(folder.resolve("gold.json")));
    assertThat(gold.path("claims")).isNotEmpty();
    for (JsonNode claim : gold.path("claims")) {
      String quote = claim.path("quote").asText();
      int at = text.indexOf(quote);
      assertThat(at).as(quote).isNotNegative();
      int start = text.codePointCount(0, at);
      Span span = new Span(start, start + quote.codePointCount(0, quote.length()));
      List<Token> inside = tokens.stream().filter(t -> t.span().overlaps(span)).toList();
      assertThat(inside).as(quote).isNotEmpty();
      assertThat(inside.get(0).span().start()).as(quote).isEqualTo(span.start());
      assertThat(inside.get(inside.size() - 1).span().end()).as(quote).isEqualTo(span.end());
    }
  }
}
