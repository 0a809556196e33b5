package org.plumbline.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page says of itself: its headline and its day of publication. */
record HtmlMetadata(@Nullable String title, @Nullable LocalDate published) {
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "datepublished",
          "date",
          "dc.date.issued",
          "dc.date",
          "dcterms.created",
          "parsely-pub-date",
          "pubdate",
          "publish-date");

  static HtmlMetadata of(Document page) {
    List<JsonNode> items = linkedData(page);
    String title = firstOf(items, "headline");
    if (title == null) {
      title = meta(page, "og:title");
    }
    if (title == null) {
      title = textOf(page.selectFirst("h1"));
    }
    if (title == null) {
      title = textOf(page.selectFirst("title"));
    }
    LocalDate published = PublishedDate.of(firstOf(items, "datePublished"));
    for (int i = 0; published == null && i < DATES.size(); i++) {
      published = PublishedDate.of(meta(page, DATES.get(i)));
    }
    if (published == null) {
      Element time =
          page.selectFirst("time[itemprop=datePublished][datetime], time[pubdate][datetime]");
      published = time == null ? null : PublishedDate.of(time.attr("datetime"));
    }
    return new HtmlMetadata(title, published);
  }

  /** All objects of the page's JSON-LD, articles first; what is broken is passed over. */
  private static List<JsonNode> linkedData(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> others = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      Deque<JsonNode> open = new ArrayDeque<>();
      try {
        open.add(JsonText.read(script.data()));
      } catch (JsonText.BrokenJsonException e) {
        continue;
      }
      while (!open.isEmpty()) {
        JsonNode node = open.remove();
        if (node.isArray()) {
          node.forEach(open::add);
        } else if (node.isObject()) {
          (isArticle(node.path("@type")) ? articles : others).add(node);
          for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
            if (node.has(inner)) {
              open.add(node.get(inner));
            }
          }
        }
      }
    }
    articles.addAll(others);
    return articles;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText();
    return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
  }

  private static @Nullable String firstOf(List<JsonNode> items, String property) {
    for (JsonNode item : items) {
      JsonNode value = item.path(property);
      if (value.isArray() && !value.isEmpty()) {
        value = value.get(0);
      }
      if (value.isTextual() && !value.textValue().isBlank()) {
        // Some publishers escape their headlines twice.
        return folded(org.jsoup.parser.Parser.unescapeEntities(value.textValue(), false));
      }
    }
    return null;
  }

  private static @Nullable String meta(Document page, String name) {
    for (Element meta : page.select("meta[content]")) {
      boolean named =
          meta.attr("property").equalsIgnoreCase(name)
              || meta.attr("name").equalsIgnoreCase(name)
              || meta.attr("itemprop").equalsIgnoreCase(name);
      if (named && !meta.attr("content").isBlank()) {
        return folded(meta.attr("content"));
      }
    }
    return null;
  }

  private static @Nullable String textOf(@Nullable Element element) {
    return element == null || element.text().isBlank() ? null : folded(element.text());
  }

  private static String folded(String text) {
    Characters.Builder out = new Characters.Builder(new SourceText(text));
    out.addAll(0, text.length());
    return out.build().folded();
  }
}
