package org.plumbline.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.model.Span;

/** Reads texts the way the tests need them. */
final class Reading {
  private Reading() {}

  static Document of(String text, String name) {
    List<Document> documents = all(text, name);
    if (documents.size() != 1) {
      throw new AssertionError("Expected one document, not " + documents.size() + ".");
    }
    return documents.get(0);
  }

  static List<Document> all(String text, String name) {
    try {
      return new ArticleReader().read(text.getBytes(StandardCharsets.UTF_8), name, null);
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  /** Blocks of a string that may hold what no file can, such as unpaired surrogates. */
  static List<Block> blocks(String text) {
    return new BlockBuilder()
        .blocks(PlainText.drafts(new SourceText(text), 0, text.length(), null));
  }

  /** Tokens of a text of one paragraph. */
  static List<Token> tokens(String text) {
    return tokens(blocks(text));
  }

  static List<Token> tokens(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> block.sentences().stream())
        .flatMap(sentence -> sentence.tokens().stream())
        .toList();
  }

  /** Tokens as {@code word W}, with a plus for those that touch the one before. */
  static String shown(String text) {
    return tokens(text).stream()
        .map(t -> (t.spaceBefore() ? "" : "+") + t.written() + "/" + t.kind().name().charAt(0))
        .collect(Collectors.joining(" "));
  }

  static List<String> sentences(String text) {
    return sentences(blocks(text));
  }

  static List<String> sentences(List<Block> blocks) {
    return blocks.stream().flatMap(b -> b.sentences().stream()).map(Sentence::text).toList();
  }

  /** Blocks as {@code KIND: text}. */
  static List<String> outline(Document document) {
    return outline(document.blocks());
  }

  static List<String> outline(List<Block> blocks) {
    return blocks.stream()
        .map(
            block ->
                block.kind()
                    + ": "
                    + block.sentences().stream()
                        .map(Sentence::text)
                        .collect(Collectors.joining(" ")))
        .toList();
  }

  /** What stands at a span of a text, counted in code points. */
  static String at(String text, Span span) {
    int from = text.offsetByCodePoints(0, span.start());
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }
}
