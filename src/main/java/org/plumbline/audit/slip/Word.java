package org.plumbline.audit.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.model.Span;

/** A word of a text: letters, with hyphens between them. */
record Word(Span span, String written) {

  String lower() {
    return written.toLowerCase(Locale.ROOT);
  }

  /** Another word in its place, with a capital where this one has one. */
  String like(String other) {
    int first = written.codePointAt(0);
    return Character.isUpperCase(first)
        ? Character.toString(Character.toUpperCase(other.codePointAt(0)))
            + other.substring(Character.charCount(other.codePointAt(0)))
        : other;
  }

  /** The words of a span, in the order of the text. */
  static List<Word> in(Manuscript text, Span within) {
    return in(text, within, true);
  }

  /** The same with the parts of a hyphenated word by themselves. */
  List<Word> parts(Manuscript text) {
    return in(text, span, false);
  }

  private static List<Word> in(Manuscript text, Span within, boolean hyphens) {
    List<Word> words = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      int start = at;
      while (at < within.end()
          && (Character.isLetter(text.point(at)) || (hyphens && joins(text, at)))) {
        at++;
      }
      if (at > start) {
        Span span = new Span(start, at);
        words.add(new Word(span, text.at(span)));
      } else {
        at++;
      }
    }
    return words;
  }

  private static boolean joins(Manuscript text, int at) {
    return text.point(at) == '-'
        && Character.isLetter(text.point(at - 1))
        && Character.isLetter(text.point(at + 1));
  }
}
