package org.plumbline.rule.read;

import java.util.Arrays;
import java.util.List;
import org.plumbline.diagnostic.Position;

/** A file's characters with its lines, for pointing at them. */
final class SourceText {
  private final String file;
  private final String text;
  private final List<String> lines;

  /** Where the lines behind the first begin, in chars. */
  private final int[] starts;

  /**
   * @param file relative to the folder of rules
   */
  SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lines = text.lines().toList();
    this.starts = starts(text);
  }

  private static int[] starts(String text) {
    int[] starts = new int[16];
    int count = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The line that a char stands on, the first being 1; the last for what lies behind the end. */
  int lineAt(long index) {
    int found = Arrays.binarySearch(starts, (int) Math.min(index, text.length()));
    return found >= 0 ? found + 2 : -found;
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  List<String> lines() {
    return lines;
  }

  /** A line counted from 1; empty behind the end. */
  String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  Position position(Place place) {
    return Position.of(file, place.line(), place.column());
  }

  /**
   * Where a part of a scalar stands. Where the scalar is folded over several lines or has escapes,
   * the nearest place at which the part can be seen; the scalar's beginning where it cannot.
   *
   * @param offset of the part in the scalar's value, in chars
   */
  Place within(Yaml.Text scalar, int offset, int length) {
    String value = scalar.value();
    String part = value.substring(offset, Math.min(value.length(), offset + length));
    int points = Math.max(1, part.codePointCount(0, part.length()));
    Place start = scalar.place();
    int column = start.column() + (scalar.quoted() ? 1 : 0) + value.codePointCount(0, offset);
    if (startsAt(start.line(), column, part)) {
      return new Place(start.line(), column, points);
    }
    for (int line = start.line(); line < start.line() + scalar.lines(); line++) {
      int found = part.isEmpty() ? -1 : line(line).indexOf(part);
      if (found >= 0) {
        return new Place(line, line(line).codePointCount(0, found) + 1, points);
      }
    }
    return start;
  }

  private boolean startsAt(int line, int column, String part) {
    String text = line(line);
    int points = text.codePointCount(0, text.length());
    return column - 1 <= points && text.startsWith(part, text.offsetByCodePoints(0, column - 1));
  }
}
