package org.plumbline.report.text;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.report.wording.PlainText;

/** A page of fixed width that text is wrapped onto. */
final class Canvas {
  private static final char ESCAPE = 0x1B;

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean colour;
  private final boolean unicode;

  Canvas(int width, boolean colour, boolean unicode) {
    this.width = width;
    this.colour = colour;
    this.unicode = unicode;
  }

  int width() {
    return width;
  }

  String text() {
    return out.toString();
  }

  void blank() {
    out.append('\n');
  }

  void rule(char sign) {
    out.append(String.valueOf(sign).repeat(width)).append('\n');
  }

  /** A paragraph from the left edge. */
  void paragraph(Ink ink, String text) {
    for (String line : wrap(text, width)) {
      out.append(paint(ink, line)).append('\n');
    }
  }

  /** A paragraph that keeps clear of the left edge. */
  void indented(int indent, String text) {
    hanging(indent, "", Ink.PLAIN, 0, text);
  }

  /**
   * A paragraph beside a lead: the lead stands at an indent and the text in a column of its own.
   *
   * @param column how wide the lead's column is; a longer lead pushes the first line on
   */
  void hanging(int indent, String lead, Ink ink, int column, String text) {
    String shownLead = shown(lead);
    int at = indent + Math.max(column, shownLead.isEmpty() ? 0 : Columns.of(shownLead) + 1);
    List<String> lines = wrap(text, width - at);
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0) {
        out.append(" ".repeat(indent))
            .append(paint(ink, shownLead))
            .append(" ".repeat(at - indent - Columns.of(shownLead)));
      } else {
        out.append(" ".repeat(at));
      }
      out.append(lines.get(i)).append('\n');
    }
  }

  /**
   * One line that is cut off where it would be too long.
   *
   * @param tail what is to stay at the end of it, unless it takes more than half of the line
   */
  void cutOff(int indent, String lead, Ink ink, String text, String tail) {
    String shownLead = shown(lead);
    int room = width - indent - Columns.of(shownLead) - 1;
    String shownTail = tail.isEmpty() ? "" : " " + cut(tail, room / 2);
    out.append(" ".repeat(indent))
        .append(paint(ink, shownLead))
        .append(' ')
        .append(cut(text, room - Columns.of(shownTail)))
        .append(shownTail)
        .append('\n');
  }

  /** The text if it has room, or its beginning with an ellipsis. */
  String cut(String text, int room) {
    String shown = shown(text);
    return Columns.of(shown) <= room
        ? shown
        : Columns.first(shown, room - Columns.of(ellipsis())).stripTrailing() + ellipsis();
  }

  private String ellipsis() {
    return unicode ? "…" : "...";
  }

  private String shown(String text) {
    String folded = PlainText.folded(text);
    return unicode ? folded : Ascii.of(folded);
  }

  private String paint(Ink ink, String text) {
    return colour && ink != Ink.PLAIN && !text.isEmpty()
        ? ESCAPE + ink.sequence() + text + ESCAPE + Ink.PLAIN.sequence()
        : text;
  }

  private List<String> wrap(String text, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words(shown(text))) {
      String rest = word;
      if (used > 0 && used + 1 + Columns.of(rest) > room) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      while (used == 0 && Columns.of(rest) > room) {
        String first = Columns.first(rest, room);
        lines.add(first);
        rest = rest.substring(first.length());
      }
      line.append(used > 0 ? " " : "").append(rest);
      used = Columns.of(line.toString());
    }
    if (used > 0 || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > from) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
