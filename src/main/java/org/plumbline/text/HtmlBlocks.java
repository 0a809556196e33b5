package org.plumbline.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.Passage.Kind;

/** Collects the blocks below an element of a web page, in one walk. */
final class HtmlBlocks implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "caption",
          "tr",
          "td",
          "th",
          "ul");

  private static final int NOTE_ELEMENTS = 8;

  private final SourceText source;
  private final RawText raw;
  private final MainContent content;
  private final Element root;
  private final IdentityHashMap<Element, Boolean> rows = new IdentityHashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private Characters.Builder open;
  private Kind kind = Kind.PARAGRAPH;
  private int breaks;

  HtmlBlocks(SourceText source, MainContent content, Element root) {
    this.source = source;
    this.raw = new RawText(source, false);
    this.content = content;
    this.root = root;
    this.open = new Characters.Builder(source);
  }

  List<Draft> finish() {
    close();
    return drafts;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text);
    } else if (node instanceof Element element) {
      if (!element.equals(root) && isNote(element)) {
        boundary(Characters.BOUNDARY);
        return FilterResult.SKIP_ENTIRELY;
      }
      if (!element.equals(root) && content.isFurniture(element)) {
        space();
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      if (rowOf(element) == null) {
        close();
      } else {
        space();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      breaks++;
      space();
      if (breaks > 1 && rowOf(element) == null) {
        close();
      }
    } else if (BLOCKS.contains(tag)) {
      if (rowOf(element) == null || tag.equals("tr")) {
        close();
      } else {
        space();
      }
    } else if (tag.equals("sup") && CharacterKind.isDigit(open.last())) {
      // A raised number behind a figure is a note or a power, not its last digit.
      space();
    }
  }

  private void append(TextNode text) {
    String whole = text.getWholeText();
    if (whole.isBlank()) {
      if (!whole.isEmpty()) {
        space();
      }
      return;
    }
    if (open.isEmpty()) {
      kind = kind(text);
    }
    breaks = 0;
    int from = text.sourceRange().startPos();
    int to = text.sourceRange().endPos();
    raw.append(open, whole, Math.max(0, from), Math.max(0, to));
  }

  private void space() {
    boundary(' ');
  }

  private void boundary(int codePoint) {
    if (!open.isEmpty()) {
      open.addBehindLast(codePoint);
    }
  }

  private void close() {
    breaks = 0;
    if (!open.isEmpty()) {
      Characters characters = open.build();
      if (!characters.isBlank()) {
        drafts.add(new Draft(kind, characters));
      }
      open = new Characters.Builder(source);
    }
  }

  /** A raised reference to a footnote. */
  private static boolean isNote(Element element) {
    if (!element.normalName().equals("sup")) {
      return false;
    }
    // No further down than a note's link lies: raised elements may hold each other.
    return element.stream()
        .limit(NOTE_ELEMENTS)
        .filter(inner -> inner.normalName().equals("a") && inner.hasAttr("href"))
        .findFirst()
        .map(link -> link.attr("href").startsWith("#"))
        .orElse(false);
  }

  private Kind kind(Node node) {
    for (Element up = node.parentElement(); up != null; up = up.parentElement()) {
      Kind kind =
          switch (up.normalName()) {
            case "h1" -> Kind.HEADLINE;
            case "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "li", "dd", "dt" -> Kind.LIST_ITEM;
            case "figcaption", "caption" -> Kind.CAPTION;
            case "blockquote" -> Kind.QUOTE;
            case "tr" -> isRow(up) ? Kind.TABLE_ROW : Kind.PARAGRAPH;
            default -> Kind.PARAGRAPH;
          };
      if (kind != Kind.PARAGRAPH || up.equals(root)) {
        return kind;
      }
    }
    return Kind.PARAGRAPH;
  }

  /** The row of figures around an element, or null: tables that only lay out a page have none. */
  private @Nullable Element rowOf(Element element) {
    for (Element up = element; up != null && !up.equals(root); up = up.parent()) {
      if (up.normalName().equals("tr")) {
        return isRow(up) ? up : null;
      }
    }
    return null;
  }

  private boolean isRow(Element row) {
    return rows.computeIfAbsent(
        row, r -> r.selectFirst("table, h1, h2, h3, ul, ol, p + p, div + div") == null);
  }
}
