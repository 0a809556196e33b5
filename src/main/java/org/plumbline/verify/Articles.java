package org.plumbline.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.Article;
import org.plumbline.text.ArticleReader;
import org.plumbline.text.Document;
import org.plumbline.text.UnreadableArticleException;

/** Reads the articles of a request; those that cannot be read are said and left out. */
final class Articles {
  private final @Nullable LocalDate published;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param published the day that the user gives, or null for what the articles say themselves
   */
  Articles(@Nullable LocalDate published) {
    this.published = published;
  }

  List<Document> read(List<ArticleInput> inputs) {
    List<Document> documents = new ArrayList<>();
    for (ArticleInput input : inputs) {
      try {
        for (Document document : new ArticleReader().read(input.bytes(), input.name(), null)) {
          documents.add(dated(document));
        }
      } catch (UnreadableArticleException unreadable) {
        String.valueOf(unreadable.getMessage())
            .lines()
            .forEach(line -> diagnostics.add(problem(input.name(), line)));
      }
    }
    return documents;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private Document dated(Document document) {
    Article article = document.article();
    return published == null
        ? document
        : new Document(dated(article, published), document.blocks());
  }

  static Article dated(Article article, @Nullable LocalDate published) {
    return new Article(
        article.id(),
        article.title(),
        published,
        article.source(),
        article.sha256(),
        article.text());
  }

  /** The message may begin with the place: {@code name:line:column: }. */
  private static Diagnostic problem(String name, String message) {
    int line = 0;
    int column = 0;
    String what = message;
    if (message.startsWith(name + ":")) {
      int from = name.length() + 1;
      int space = message.indexOf(' ', from);
      String[] place = message.substring(from, Math.max(from, space)).split(":", -1);
      line = number(place, 0);
      column = number(place, 1);
      what = space < 0 ? message : message.substring(space + 1);
    }
    return Diagnostic.error(Position.of(name, line, column), "unreadable-article", what)
        .effect("The article is left out.");
  }

  private static int number(String[] place, int at) {
    String digits = at < place.length ? place[at] : "";
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && digits.length() < 10 ? Integer.parseInt(digits) : 0;
  }
}
