package org.plumbline.audit.slip;

import java.util.Optional;
import org.plumbline.model.Span;

/** The text of an article, by code points as spans count them. */
public final class Manuscript {
  private static final String ENTITY = "&nbsp;";

  private final int[] points;

  public Manuscript(String text) {
    this.points = text.codePoints().toArray();
  }

  /** The words of a span; empty for a span that reaches beyond the text. */
  public String at(Span span) {
    return span.end() > points.length ? "" : new String(points, span.start(), span.length());
  }

  /** The code point at a place, or 0 beyond the text. */
  int point(int at) {
    return at >= 0 && at < points.length ? points[at] : 0;
  }

  /** The first place of some words within a span, whatever white space stands between them. */
  Optional<Span> find(String words, Span within) {
    int[] wanted = words.codePoints().toArray();
    for (int start = within.start(); wanted.length > 0 && start < within.end(); start++) {
      int end = matched(wanted, start);
      if (end > start && end <= within.end()) {
        return Optional.of(new Span(start, end));
      }
    }
    return Optional.empty();
  }

  /** The place behind some words that stand at a place, or -1 where they do not. */
  private int matched(int[] wanted, int start) {
    int at = start;
    int i = 0;
    while (i < wanted.length) {
      if (isSpace(wanted[i])) {
        int behind = behindSpace(at);
        if (behind == at) {
          return -1;
        }
        at = behind;
        while (i < wanted.length && isSpace(wanted[i])) {
          i++;
        }
      } else if (point(at) == wanted[i]) {
        at++;
        i++;
      } else {
        return -1;
      }
    }
    return at;
  }

  /**
   * The place behind the white space at a place, that of markup included; the place itself else.
   */
  int behindSpace(int from) {
    int at = from;
    boolean space = true;
    while (space) {
      space = false;
      if (isSpace(point(at))) {
        at++;
        space = true;
      } else if (point(at) == '&' && at(new Span(at, at + ENTITY.length())).equals(ENTITY)) {
        at += ENTITY.length();
        space = true;
      }
    }
    return at;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /** The place of a sentence that reaches over a span; the span itself where it is not found. */
  public Span around(Span span, String sentence) {
    int length = sentence.codePointCount(0, sentence.length());
    int earliest = Math.max(0, span.end() - length);
    int latest = Math.min(points.length, span.start() + length);
    return latest < span.end()
        ? span
        : find(sentence, new Span(earliest, latest))
            .filter(found -> found.contains(span))
            .orElse(span);
  }

  /** The whole text with one change. */
  public String with(Alteration alteration) {
    Span span = alteration.span();
    return new String(points, 0, span.start())
        + alteration.after()
        + new String(points, span.end(), points.length - span.end());
  }

  /** A span's words with one change that lies in it. */
  public String with(Alteration alteration, Span shown) {
    return at(new Span(shown.start(), alteration.span().start()))
        + alteration.after()
        + at(new Span(alteration.span().end(), shown.end()));
  }
}
