package org.plumbline.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Article;
import org.plumbline.model.report.Passage;

/** Reads articles of any format. Keeps nothing between two calls and may be shared by threads. */
public final class ArticleReader {

  /**
   * Reads the articles in a file.
   *
   * @param bytes the file as it is
   * @param name what the user calls it: it becomes the article's source, its id and the beginning
   *     of messages
   * @param format null to recognise it by the name's extension and the content
   * @return one document, or one a row of JSON Lines; a document without blocks for an empty
   *     article
   * @throws UnreadableArticleException if it is no text in UTF-8 (or UTF-16 with a byte order
   *     mark), or not what its format asks for
   */
  public List<Document> read(byte[] bytes, String name, @Nullable Format format)
      throws UnreadableArticleException {
    String text = Decoder.decode(bytes, name);
    Format known = format == null ? Format.recognise(text, name) : format;
    return switch (known) {
      case TEXT, MARKDOWN -> List.of(withFrontMatter(text, name, bytes, known));
      case HTML -> List.of(html(text, name, bytes));
      case NINJS -> List.of(ninjs(text, name, bytes));
      case JSON_LINES -> jsonLines(text, name);
    };
  }

  /**
   * Takes an article apart that is at hand as plain text, without front matter.
   *
   * @return a document with the article as given; its title, where it has none, is not looked for
   */
  public Document read(Article article) {
    String text = article.text();
    List<Draft> drafts = PlainText.drafts(new SourceText(text), 0, text.length(), article.title());
    return new Document(article, new BlockBuilder().blocks(drafts));
  }

  private static Document withFrontMatter(String text, String name, byte[] bytes, Format format)
      throws UnreadableArticleException {
    FrontMatter matter = FrontMatter.of(text, name);
    SourceText source = new SourceText(text);
    List<Draft> drafts =
        format == Format.TEXT
            ? PlainText.drafts(source, matter.bodyStart(), text.length(), matter.title())
            : MarkdownText.drafts(source, matter.bodyStart(), matter.title());
    return document(
        baseName(name), matter.title(), matter.published(), name, sha256(bytes), text, drafts);
  }

  private static Document html(String text, String name, byte[] bytes) {
    HtmlPage page = HtmlPage.read(new SourceText(text));
    return document(
        baseName(name), page.title(), page.published(), name, sha256(bytes), text, page.drafts());
  }

  private static Document ninjs(String text, String name, byte[] bytes)
      throws UnreadableArticleException {
    NinjsItem item = NinjsItem.read(text, name);
    SourceText body = new SourceText(item.body());
    List<Draft> drafts =
        item.html()
            ? HtmlPage.read(body).drafts()
            : PlainText.drafts(body, 0, item.body().length(), item.title());
    return document(
        baseName(name), item.title(), item.published(), name, sha256(bytes), item.body(), drafts);
  }

  private static List<Document> jsonLines(String text, String name)
      throws UnreadableArticleException {
    List<Document> documents = new ArrayList<>();
    for (JsonLines.Row row : JsonLines.read(text, name)) {
      SourceText source = new SourceText(row.text());
      documents.add(
          document(
              row.id(),
              row.title(),
              row.published(),
              name,
              sha256(row.given().getBytes(StandardCharsets.UTF_8)),
              row.text(),
              PlainText.drafts(source, 0, row.text().length(), row.title())));
    }
    return List.copyOf(documents);
  }

  private static Document document(
      String id,
      @Nullable String title,
      @Nullable LocalDate published,
      String name,
      String sha256,
      String text,
      List<Draft> drafts) {
    String headline = title == null ? headline(drafts).orElse(null) : title;
    Article article = new Article(id, headline, published, name, sha256, text);
    return new Document(article, new BlockBuilder().blocks(drafts));
  }

  private static Optional<String> headline(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.kind() == Passage.Kind.HEADLINE)
        .map(draft -> draft.characters().folded())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** The part of a name behind its last slash. */
  static String fileName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** A file's name without folder and extension. */
  static String baseName(String name) {
    String file = fileName(name);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? file : file.substring(0, dot);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
