package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.Passage.Kind;

/** Finds the blocks of Markdown. Code between fences and raw HTML are left out. */
final class MarkdownText {
  private static final int DEEPEST = 200;

  private final SourceText source;
  private final int begin;
  private final @Nullable String title;
  private final RawText raw;
  private final List<Draft> drafts = new ArrayList<>();

  private MarkdownText(SourceText source, int begin, @Nullable String title) {
    this.source = source;
    this.begin = begin;
    this.title = title;
    this.raw = new RawText(source, true);
  }

  static List<Draft> drafts(SourceText source, int begin, @Nullable String title) {
    Parser parser =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();
    MarkdownText text = new MarkdownText(source, begin, title);
    text.collect(parser.parse(source.text().substring(begin)));
    return text.drafts;
  }

  private void collect(Node root) {
    Node node = root;
    while (node != null) {
      boolean leaf = node instanceof Paragraph || node instanceof Heading;
      if (node instanceof Paragraph paragraph) {
        paragraph(paragraph);
      } else if (node instanceof Heading heading) {
        boolean headline = drafts.isEmpty() && heading.getLevel() == 1;
        add(headline ? Kind.HEADLINE : Kind.HEADING, heading);
      } else if (node instanceof IndentedCodeBlock block) {
        drafts.addAll(PlainText.drafts(source, start(block), end(block), ""));
      }
      node = next(node, root, !leaf);
    }
  }

  /** The next node in the order of the text, without recursion: input may be nested deeply. */
  private static @Nullable Node next(Node node, Node root, boolean descend) {
    if (descend && node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    for (Node up = node; up != null && up != root; up = up.getParent()) {
      if (up.getNext() != null) {
        return up.getNext();
      }
    }
    return null;
  }

  private void paragraph(Paragraph paragraph) {
    List<Line> lines = Line.of(source.text(), start(paragraph), end(paragraph));
    if (paragraph.getParent() instanceof org.commonmark.node.Document) {
      LineGroup group = new LineGroup(lines);
      if (!lines.isEmpty() && group.tableRows(0) == lines.size()) {
        for (Line line : lines) {
          drafts.add(
              new Draft(
                  Kind.TABLE_ROW, Markings.characters(source, List.of(line), Kind.TABLE_ROW)));
        }
        return;
      }
    }
    Characters characters = characters(paragraph);
    if (!characters.isBlank()) {
      drafts.add(new Draft(kind(paragraph, lines.size() == 1, characters.folded()), characters));
    }
  }

  private Kind kind(Paragraph paragraph, boolean oneLine, String content) {
    for (Node up = paragraph.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ListItem) {
        return Kind.LIST_ITEM;
      }
      if (up instanceof BlockQuote) {
        return Kind.QUOTE;
      }
    }
    if (drafts.isEmpty() && title != null && Headlines.same(title, content)) {
      return Kind.HEADLINE;
    }
    if (content.startsWith("[") && content.endsWith("]")) {
      return Kind.CAPTION;
    }
    Line line = new Line(content, 0, 0, content.length());
    if (!oneLine || !Headlines.looksLikeOne(line) || paragraph.getNext() == null) {
      return Kind.PARAGRAPH;
    }
    boolean bold =
        paragraph.getFirstChild() instanceof StrongEmphasis
            && paragraph.getFirstChild() == paragraph.getLastChild();
    if (drafts.isEmpty() && title == null) {
      return Kind.HEADLINE;
    }
    return bold || line.allCapitals() ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private void add(Kind kind, Block block) {
    Characters characters = characters(block);
    if (!characters.isBlank()) {
      drafts.add(new Draft(kind, characters));
    }
  }

  /** What a reader sees of a block: no emphasis marks, targets or pictures. */
  private Characters characters(Block block) {
    Characters.Builder out = new Characters.Builder(source);
    Node node = block.getFirstChild();
    while (node != null) {
      if (node instanceof Text text) {
        raw.append(out, text.getLiteral(), start(node), end(node));
      } else if (node instanceof Code code) {
        code(out, code);
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || isBreak(node)) {
        out.addBehindLast('\n');
      }
      node = next(node, block, !(node instanceof Image));
    }
    return out.build();
  }

  private static boolean isBreak(Node node) {
    return node instanceof HtmlInline html && html.getLiteral().startsWith("<br");
  }

  /** In code, neither escapes nor entities are undone. */
  private void code(Characters.Builder out, Code code) {
    String literal = code.getLiteral();
    int from = start(code);
    int to = end(code);
    int found = source.text().substring(from, to).indexOf(literal);
    if (found >= 0) {
      out.addAll(from + found, from + found + literal.length());
    } else {
      raw.append(out, literal, from, to);
    }
  }

  private int start(Node node) {
    List<SourceSpan> spans = spans(node);
    return spans.isEmpty() ? begin : begin + spans.get(0).getInputIndex();
  }

  private int end(Node node) {
    List<SourceSpan> spans = spans(node);
    if (spans.isEmpty()) {
      return begin;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return begin + last.getInputIndex() + last.getLength();
  }

  /** The node's own place; the text of an automatic link has only its parent's. */
  private static List<SourceSpan> spans(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() && node.getParent() != null ? node.getParent().getSourceSpans() : spans;
  }
}
