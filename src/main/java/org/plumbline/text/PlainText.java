package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.Passage.Kind;

/**
 * Finds the blocks of plain text: paragraphs with or without blank lines between them, hard-wrapped
 * or not, and the signs by which people mark headings, lists, quotations and tables.
 */
final class PlainText {
  private static final int LONGEST_HEADING = 80;

  private final SourceText source;
  private final @Nullable String title;
  private final List<Part> parts = new ArrayList<>();

  /**
   * Lines of one block.
   *
   * @param alone whether it is a single line with blank lines around it
   */
  private record Part(Kind kind, List<Line> lines, boolean alone) {
    Line first() {
      return lines.get(0);
    }
  }

  private PlainText(SourceText source, @Nullable String title) {
    this.source = source;
    this.title = title;
  }

  /**
   * The blocks between two indices.
   *
   * @param title the headline where the article says it elsewhere, or null
   */
  static List<Draft> drafts(SourceText source, int begin, int end, @Nullable String title) {
    PlainText text = new PlainText(source, title);
    List<Line> group = new ArrayList<>();
    for (Line line : Line.of(source.text(), begin, end)) {
      if (line.blank()) {
        text.group(group);
        group.clear();
      } else {
        group.add(line);
      }
    }
    text.group(group);
    return text.labelled();
  }

  private void group(List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    LineGroup group = new LineGroup(lines);
    if (parts.isEmpty() && lines.size() > 1 && !group.isMarked(0, false)) {
      boolean headline =
          title == null
              ? Wrapping.startsWithHeadline(lines)
              : Headlines.same(title, lines.get(0).content());
      if (headline) {
        add(Kind.HEADLINE, lines.subList(0, 1), true);
        group = new LineGroup(lines.subList(1, lines.size()));
      }
    }
    int i = 0;
    while (i < group.size()) {
      i = block(group, i);
    }
  }

  /** Adds the block that begins at an index and returns the index behind it. */
  private int block(LineGroup group, int i) {
    Line line = group.get(i);
    int level = LineMarks.headingLevel(line);
    if (level > 0) {
      Kind kind = level == 1 && parts.isEmpty() ? Kind.HEADLINE : Kind.HEADING;
      add(kind, List.of(line.behind(level)), false);
      return i + 1;
    }
    if (LineMarks.isRule(line)) {
      return i + 1;
    }
    if (i + 1 < group.size() && LineMarks.underlines(group.get(i + 1), line)) {
      add(parts.isEmpty() ? Kind.HEADLINE : Kind.HEADING, List.of(line), false);
      return i + 2;
    }
    int rows = group.tableRows(i);
    if (rows > 0) {
      for (Line row : group.lines(i, i + rows)) {
        add(Kind.TABLE_ROW, List.of(row), false);
      }
      return i + rows;
    }
    if (LineMarks.isQuote(line)) {
      return quotation(group, i);
    }
    if (group.startsItem(i, behindItem(i))) {
      return item(group, i);
    }
    int end = i + 1;
    while (end < group.size()
        && !group.isMarked(end, false)
        && !group.breaksBefore(end)
        && !(end == i + 1 && isCapitalHeading(line) && !group.get(end).allCapitals())) {
      end++;
    }
    add(Kind.PARAGRAPH, group.lines(i, end), group.size() == 1);
    return end;
  }

  private int item(LineGroup group, int i) {
    Line line = group.get(i);
    int end = i + 1;
    while (end < group.size()
        && !group.isMarked(end, true)
        && (group.get(end).indent() > line.indent() || !group.breaksBefore(end))) {
      end++;
    }
    List<Line> item = new ArrayList<>(group.lines(i, end));
    item.set(0, line.behind(LineMarks.item(line)));
    add(Kind.LIST_ITEM, item, false);
    return end;
  }

  private int quotation(LineGroup group, int i) {
    List<Line> quoted = new ArrayList<>();
    int end = i;
    while (end < group.size() && LineMarks.isQuote(group.get(end))) {
      Line inner = group.get(end).behind(1);
      if (inner.blank()) {
        add(Kind.QUOTE, List.copyOf(quoted), false);
        quoted.clear();
      } else {
        quoted.add(inner);
      }
      end++;
    }
    add(Kind.QUOTE, List.copyOf(quoted), false);
    return end;
  }

  private void add(Kind kind, List<Line> lines, boolean alone) {
    if (!lines.isEmpty() && !lines.get(0).blank()) {
      parts.add(new Part(kind, List.copyOf(lines), alone));
    }
  }

  private boolean behindItem(int index) {
    return index > 0 && !parts.isEmpty() && parts.get(parts.size() - 1).kind() == Kind.LIST_ITEM;
  }

  private List<Draft> labelled() {
    List<Draft> drafts = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Part next = i + 1 < parts.size() ? parts.get(i + 1) : null;
      Kind kind = part.kind() == Kind.PARAGRAPH ? kind(part, i == 0, next) : part.kind();
      drafts.add(new Draft(kind, Markings.characters(source, part.lines(), kind)));
    }
    return drafts;
  }

  private Kind kind(Part part, boolean first, @Nullable Part next) {
    Line line = part.first();
    if (first && title != null && Headlines.same(title, content(part))) {
      return Kind.HEADLINE;
    }
    Line last = part.lines().get(part.lines().size() - 1);
    if (line.at(0) == '[' && last.at(last.length() - 1) == ']') {
      return Kind.CAPTION;
    }
    if (part.lines().size() > 1) {
      return Kind.PARAGRAPH;
    }
    boolean titled = part.alone() && next != null && Headlines.looksLikeOne(line);
    if (first && titled && title == null) {
      return Kind.HEADLINE;
    }
    if (next == null) {
      return Kind.PARAGRAPH;
    }
    if (isCapitalHeading(line) || Markings.isBold(line)) {
      return Kind.HEADING;
    }
    if (titled && line.length() <= LONGEST_HEADING) {
      return next.kind() == Kind.TABLE_ROW ? Kind.CAPTION : Kind.HEADING;
    }
    return Kind.PARAGRAPH;
  }

  private static String content(Part part) {
    StringBuilder out = new StringBuilder();
    for (Line line : part.lines()) {
      out.append(line.content()).append(' ');
      if (out.length() > 1000) {
        break;
      }
    }
    return out.toString();
  }

  private static boolean isCapitalHeading(Line line) {
    return line.length() <= LONGEST_HEADING
        && line.allCapitals()
        && !line.endsSentence()
        && !line.endsOpen();
  }
}
