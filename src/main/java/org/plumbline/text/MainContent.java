package org.plumbline.text;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells an article on a web page from what stands around it. */
final class MainContent {
  private static final Set<String> FURNITURE_TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "input",
          "textarea",
          "label",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "dialog",
          "menu",
          "head",
          "title");
  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alert",
          "toolbar",
          "menu",
          "menubar",
          "form");
  private static final Set<String> FURNITURE_CLASSES =
      Set.of(
          "nav",
          "navigation",
          "breadcrumb",
          "breadcrumbs",
          "share",
          "sharing",
          "social",
          "related",
          "related-articles",
          "related-content",
          "newsletter",
          "newsletter-signup",
          "promo",
          "ad",
          "ads",
          "advert",
          "advertisement",
          "cookie",
          "cookies",
          "cookie-banner",
          "comments",
          "sidebar",
          "footer",
          "menu",
          "toolbar",
          "paywall",
          "subscribe",
          "visually-hidden",
          "sr-only",
          "screen-reader-text",
          "skip-link",
          "print-only",
          "teaser",
          "byline",
          "timestamp",
          "post-meta",
          "entry-meta",
          "article-meta",
          "post-date",
          "entry-date",
          "article-date",
          "pub-date",
          "published-date",
          "teasers");

  private final Document page;

  /** Characters of the paragraphs below each element. */
  private final IdentityHashMap<Element, Integer> below = new IdentityHashMap<>();

  /** Characters of the paragraphs that an element holds itself. */
  private final IdentityHashMap<Element, Integer> held = new IdentityHashMap<>();

  private int total;

  MainContent(Document page) {
    this.page = page;
    for (Element paragraph : page.select("p")) {
      int length = paragraph.text().length();
      Element parent = paragraph.parent();
      if (length == 0 || parent == null || inFurniture(paragraph)) {
        continue;
      }
      total += length;
      held.merge(parent, length, Integer::sum);
      for (Element up = parent; up != null; up = up.parent()) {
        below.merge(up, length, Integer::sum);
      }
    }
  }

  /** The element that holds the article. */
  Element root() {
    for (String candidates :
        new String[] {"article", "[itemprop=articleBody]", "main, [role=main]"}) {
      Element best = null;
      for (Element element : page.select(candidates)) {
        if (!inFurniture(element) && (best == null || below(element) > below(best))) {
          best = element;
        }
      }
      if (best != null && (below(best) * 2 >= total)) {
        return best;
      }
    }
    Element densest = null;
    for (Element paragraph : page.select("p")) {
      Element parent = paragraph.parent();
      if (parent != null
          && held.containsKey(parent)
          && (densest == null || held(parent) > held(densest))) {
        densest = parent;
      }
    }
    // A page whose paragraphs lie scattered is taken whole.
    return densest != null && below(densest) * 2 >= total ? densest : page.body();
  }

  /** Whether an element with all that it holds is left out. */
  boolean isFurniture(Element element) {
    String tag = element.normalName();
    if (FURNITURE_TAGS.contains(tag) || element.hasAttr("hidden")) {
      return true;
    }
    if (element.attr("aria-hidden").equalsIgnoreCase("true")
        || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (tag.equals("header") && page.body().equals(element.parent())) {
      return true;
    }
    if (tag.equals("time") && (element.hasAttr("itemprop") || element.hasAttr("pubdate"))) {
      return true;
    }
    return hasFurnitureClass(element) && below(element) * 2 <= total;
  }

  private static boolean hasFurnitureClass(Element element) {
    if (!element.hasAttr("class")) {
      return false;
    }
    StringTokenizer names = new StringTokenizer(element.attr("class").toLowerCase(Locale.ROOT));
    while (names.hasMoreTokens()) {
      if (FURNITURE_CLASSES.contains(names.nextToken())) {
        return true;
      }
    }
    return false;
  }

  private boolean inFurniture(Element element) {
    for (Element up = element; up != null; up = up.parent()) {
      if (FURNITURE_TAGS.contains(up.normalName())) {
        return true;
      }
    }
    return false;
  }

  private int below(Element element) {
    return below.getOrDefault(element, 0);
  }

  private int held(Element element) {
    return held.getOrDefault(element, 0);
  }
}
