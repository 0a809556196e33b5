package org.plumbline.text;

import java.util.BitSet;
import java.util.List;
import org.plumbline.model.report.Passage;

/** Leaves out the signs that plain text borrows from Markdown: paired {@code **} and pipes. */
final class Markings {
  private Markings() {}

  /** The characters of a block's lines, a line break between two of them. */
  static Characters characters(SourceText source, List<Line> lines, Passage.Kind kind) {
    Characters.Builder out = new Characters.Builder(source);
    int begin = lines.get(0).from();
    BitSet dropped = kind == Passage.Kind.TABLE_ROW ? pipes(lines.get(0)) : pairs(lines, begin);
    for (Line line : lines) {
      if (!out.isEmpty()) {
        out.add('\n', line.from(), line.from());
      }
      int from = line.from();
      for (int mark = dropped.nextSetBit(from - begin);
          mark >= 0 && mark + begin < line.to();
          mark = dropped.nextSetBit(mark + 1)) {
        int at = mark + begin;
        out.addAll(from, at);
        int code = line.text().charAt(at) == '|' ? ' ' : Characters.BOUNDARY;
        out.add(code, at, at);
        from = at + 1;
      }
      out.addAll(from, line.to());
    }
    return out.build();
  }

  /** Whether a line is one stretch in bold. */
  static boolean isBold(Line line) {
    int length = line.length();
    if (length < 5 || length > 100 || line.endsSentence() || line.endsOpen()) {
      return false;
    }
    return isPair(line, 0) && isPair(line, length - 2) && onlyPairs(line);
  }

  private static boolean onlyPairs(Line line) {
    for (int i = 2; i < line.length() - 2; i++) {
      if (isPair(line, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPair(Line line, int index) {
    char c = line.at(index);
    return (c == '*' || c == '_') && line.at(index + 1) == c;
  }

  private static BitSet pipes(Line row) {
    BitSet pipes = new BitSet();
    if (row.at(0) != '|') {
      return pipes;
    }
    boolean ruler = true;
    for (int i = 0; i < row.length(); i++) {
      ruler &= "|-:+ ".indexOf(row.at(i)) >= 0;
    }
    for (int i = 0; i < row.length(); i++) {
      if (row.at(i) == '|' || ruler) {
        pipes.set(i);
      }
    }
    return pipes;
  }

  private static BitSet pairs(List<Line> lines, int begin) {
    BitSet dropped = new BitSet();
    int open = -1;
    char sign = 0;
    for (Line line : lines) {
      int i = 0;
      while (i + 1 < line.length()) {
        if (!isPair(line, i)) {
          i++;
          continue;
        }
        int at = line.from() + i - begin;
        if (open < 0 && opens(line, i)) {
          open = at;
          sign = line.at(i);
        } else if (open >= 0 && line.at(i) == sign && closes(line, i)) {
          dropped.set(open, open + 2);
          dropped.set(at, at + 2);
          open = -1;
        }
        i += 2;
      }
    }
    return dropped;
  }

  private static boolean opens(Line line, int index) {
    CharacterKind before = CharacterKind.of(index == 0 ? ' ' : line.at(index - 1));
    char after = line.at(index + 2);
    return before != CharacterKind.LETTER
        && before != CharacterKind.DIGIT
        && after != '\0'
        && after != line.at(index)
        && !Line.isSpace(after);
  }

  private static boolean closes(Line line, int index) {
    CharacterKind after = CharacterKind.of(line.at(index + 2));
    return after != CharacterKind.LETTER
        && after != CharacterKind.DIGIT
        && !Line.isSpace(line.at(index - 1));
  }
}
