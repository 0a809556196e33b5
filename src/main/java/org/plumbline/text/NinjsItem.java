package org.plumbline.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A news item in IPTC's ninjs, versions 1 to 3.
 *
 * @param body its text, empty where it has none
 * @param html whether the body is HTML
 */
record NinjsItem(@Nullable String title, @Nullable LocalDate published, String body, boolean html) {

  static NinjsItem read(String json, String name) throws UnreadableArticleException {
    JsonNode item;
    try {
      item = JsonText.read(json);
    } catch (JsonText.BrokenJsonException e) {
      throw new UnreadableArticleException(
          name
              + ":"
              + e.line()
              + ":"
              + e.column()
              + ": this is not JSON: "
              + e.getMessage()
              + ". Expected one ninjs item. Correct it or name another format with --format.");
    }
    if (!item.isObject()) {
      throw new UnreadableArticleException(
          name
              + ":1:1: this is no ninjs item. Expected an object with a \"body_text\" or"
              + " \"body_xhtml\". Give one item a file, or JSON Lines with one article a line.");
    }
    LocalDate published = PublishedDate.of(JsonText.string(item, "versioncreated"));
    if (published == null) {
      published = PublishedDate.of(JsonText.string(item, "firstcreated"));
    }
    String title = JsonText.string(item, "headline");
    if (title == null) {
      title = first(item.get("headlines"), "");
    }
    String plain = JsonText.string(item, "body_text");
    if (plain == null) {
      plain = first(item.get("bodies"), "text/plain");
    }
    if (plain != null) {
      return new NinjsItem(title, published, plain, false);
    }
    String html = JsonText.string(item, "body_xhtml");
    if (html == null) {
      html = JsonText.string(item, "body_html");
    }
    if (html == null) {
      html = first(item.get("bodies"), "");
    }
    if (html == null && title == null) {
      throw new UnreadableArticleException(
          name
              + ": this JSON has neither a body nor a headline. Expected a ninjs item with"
              + " \"body_text\" or \"body_xhtml\". Add one, or give JSON Lines with \"text\".");
    }
    return new NinjsItem(title, published, html == null ? "" : html, html != null);
  }

  /** The first value in a list of versions, of the content type given unless that is empty. */
  private static @Nullable String first(@Nullable JsonNode versions, String contentType) {
    if (versions == null) {
      return null;
    }
    for (JsonNode version : versions) {
      String value = JsonText.string(version, "value");
      String type = JsonText.string(version, "contenttype");
      if (value != null && (contentType.isEmpty() || contentType.equals(type))) {
        return value;
      }
    }
    return null;
  }
}
