package org.plumbline.text;

import java.util.Arrays;
import org.plumbline.model.Span;

/** The characters of a block as a reader sees them, each with its place in the input. */
final class Characters {
  /** Stands between two characters that touch but belong to different tokens. */
  static final int BOUNDARY = -1;

  private final int[] codePoints;
  private final int[] starts;
  private final int[] ends;

  private Characters(int[] codePoints, int[] starts, int[] ends) {
    this.codePoints = codePoints;
    this.starts = starts;
    this.ends = ends;
  }

  int length() {
    return codePoints.length;
  }

  /** The code point at an index, or {@link #BOUNDARY} outside. */
  int at(int index) {
    return index >= 0 && index < codePoints.length ? codePoints[index] : BOUNDARY;
  }

  /** Where the characters from one index to another, exclusive and not empty, stand. */
  Span span(int from, int to) {
    return new Span(starts[from], Math.max(starts[from], ends[to - 1]));
  }

  String written(int from, int to) {
    return new String(codePoints, from, to - from);
  }

  /** The place of the first character. */
  int start() {
    return starts.length == 0 ? 0 : starts[0];
  }

  /** Whether a reader would see anything. */
  boolean isBlank() {
    for (int codePoint : codePoints) {
      CharacterKind kind = CharacterKind.of(codePoint);
      if (kind != CharacterKind.SPACE && kind != CharacterKind.INVISIBLE) {
        return false;
      }
    }
    return true;
  }

  /** The text with white space folded and trimmed, as for a title. */
  String folded() {
    StringBuilder out = new StringBuilder();
    boolean space = false;
    for (int codePoint : codePoints) {
      if (CharacterKind.of(codePoint) == CharacterKind.SPACE) {
        space = out.length() > 0;
      } else if (codePoint != BOUNDARY) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.appendCodePoint(codePoint);
      }
    }
    return out.toString();
  }

  /** Collects characters in reading order. */
  static final class Builder {
    private final SourceText source;
    private int[] codePoints = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int length;

    Builder(SourceText source) {
      this.source = source;
    }

    /** Adds a character that stands at the given indices of the source. */
    void add(int codePoint, int from, int to) {
      if (length == codePoints.length) {
        int capacity = length * 2;
        codePoints = Arrays.copyOf(codePoints, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
      codePoints[length] = codePoint;
      starts[length] = source.codePoint(from);
      ends[length] = source.codePoint(to);
      length++;
    }

    /** Adds the source's characters as they stand. */
    void addAll(int from, int to) {
      String text = source.text();
      for (int i = from; i < to; ) {
        int codePoint = text.codePointAt(i);
        int next = Math.min(to, i + Character.charCount(codePoint));
        add(codePoint, i, next);
        i = next;
      }
    }

    /** The last character, or {@link #BOUNDARY} where there is none. */
    int last() {
      return length == 0 ? BOUNDARY : codePoints[length - 1];
    }

    /** Adds a character that is not in the source behind the last one. */
    void addBehindLast(int codePoint) {
      add(codePoint, 0, 0);
      int place = length == 1 ? 0 : ends[length - 2];
      starts[length - 1] = place;
      ends[length - 1] = place;
    }

    boolean isEmpty() {
      return length == 0;
    }

    Characters build() {
      return new Characters(
          Arrays.copyOf(codePoints, length),
          Arrays.copyOf(starts, length),
          Arrays.copyOf(ends, length));
    }
  }
}
