package org.plumbline.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.plumbline.model.Article;
import org.plumbline.verify.ArticleInput;

/**
 * Brings a changed text back into the form in which articles are read: the file itself where the
 * text is the file, markup for the markup of a news item, else a row of JSON Lines.
 */
final class Carrier {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Article article;
  private final boolean file;

  Carrier(ArticleInput given, Article article) {
    this.article = article;
    String text = new String(given.bytes(), StandardCharsets.UTF_8);
    this.file = article.text().equals(text) || ("\uFEFF" + article.text()).equals(text);
  }

  ArticleInput of(String text) {
    if (file) {
      return input(article.source(), text);
    }
    if (text.stripLeading().startsWith("<")) {
      return input(article.id() + ".html", text);
    }
    ObjectNode row = JSON.createObjectNode().put("id", article.id()).put("text", text);
    if (article.title() != null) {
      row.put("title", article.title());
    }
    return input(article.id() + ".jsonl", row.toString());
  }

  private static ArticleInput input(String name, String text) {
    return new ArticleInput(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
