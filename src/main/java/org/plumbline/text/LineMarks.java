package org.plumbline.text;

import java.util.List;

/** The signs at the beginning of a line that say what it is. */
final class LineMarks {
  private LineMarks() {}

  /** How many {@code #} make the line a heading, or 0. */
  static int headingLevel(Line line) {
    int level = 0;
    while (line.at(level) == '#') {
      level++;
    }
    return level <= 6 && level > 0 && Line.isSpace(line.at(level)) ? level : 0;
  }

  /** A line of dashes, stars or the like that only separates. */
  static boolean isRule(Line line) {
    char sign = line.at(0);
    if ("-*_=~".indexOf(sign) < 0) {
      return false;
    }
    int signs = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.at(i) == sign) {
        signs++;
      } else if (!Line.isSpace(line.at(i))) {
        return false;
      }
    }
    return signs >= 3;
  }

  /** Whether a rule makes the line above it a heading. */
  static boolean underlines(Line rule, Line above) {
    return isRule(rule)
        && (rule.at(0) == '=' || rule.at(0) == '-')
        && rule.at(1) == rule.at(0)
        && Headlines.looksLikeOne(above);
  }

  static boolean isQuote(Line line) {
    return line.at(0) == '>';
  }

  /** Index behind the bullet or number of a list item, or 0. */
  static int item(Line line) {
    char first = line.at(0);
    if ("-*+•‣▪●◦·–—".indexOf(first) >= 0) {
      return Line.isSpace(line.at(1)) ? 1 : 0;
    }
    int at = first == '(' ? 1 : 0;
    int digits = at;
    while (digits < at + 2 && CharacterKind.isDigit(line.at(digits))) {
      digits++;
    }
    char close = line.at(digits);
    boolean closed = close == ')' || (close == '.' && at == 0);
    return digits > at && closed && Line.isSpace(line.at(digits + 1)) ? digits + 1 : 0;
  }

  /**
   * Whether the line at an index begins a list item. A dash or number at the beginning of a wrapped
   * line may belong to the sentence, so the lines around must agree.
   */
  static boolean startsItem(List<Line> lines, int index, boolean behindItem) {
    Line line = lines.get(index);
    if (item(line) == 0) {
      return false;
    }
    boolean another =
        index + 1 < lines.size()
            && item(lines.get(index + 1)) > 0
            && sameMark(line, lines.get(index + 1));
    if (behindItem || another) {
      return true;
    }
    if (line.at(0) == '–' || line.at(0) == '—') {
      return false;
    }
    return index == 0
        || lines.get(index - 1).endsSentence()
        || lines.get(index - 1).lastMark() == ':';
  }

  private static boolean sameMark(Line line, Line other) {
    return line.at(0) == other.at(0)
        || (CharacterKind.isDigit(line.at(0)) && CharacterKind.isDigit(other.at(0)));
  }

  /** Whether a line looks like a row of a table with pipes. */
  static boolean hasPipes(Line line) {
    return line.at(0) == '|';
  }

  /** Whether a line falls into columns. */
  static boolean hasColumns(Line line) {
    return !hasPipes(line) && columns(line) > 1;
  }

  /** Cells with two spaces or a tab between them; two spaces behind a full stop make none. */
  private static int columns(Line line) {
    int columns = 1;
    for (int i = 1; i < line.length(); i++) {
      boolean gap =
          Line.isSpace(line.at(i)) && (line.at(i) == '\t' || Line.isSpace(line.at(i + 1)));
      if (gap) {
        if (".!?:;,".indexOf(line.at(i - 1)) < 0) {
          columns++;
        }
        while (Line.isSpace(line.at(i + 1))) {
          i++;
        }
      }
    }
    return columns;
  }
}
