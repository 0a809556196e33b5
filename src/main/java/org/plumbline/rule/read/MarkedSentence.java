package org.plumbline.rule.read;

import java.util.Optional;

/** Reads a sentence in which square brackets mark the claim that an example is about. */
final class MarkedSentence {
  private final Problems problems;

  MarkedSentence(Problems problems) {
    this.problems = problems;
  }

  /**
   * A sentence without its brackets.
   *
   * @param start first code point of what they marked, or -1
   * @param end the one behind its last, or -1
   */
  record Marked(String text, int start, int end) {}

  /** The sentence, or empty where its brackets do not mark one stretch. */
  Optional<Marked> read(Yaml.Text sentence) {
    String text = sentence.value();
    int open = text.indexOf('[');
    int close = text.indexOf(']');
    if (open < 0 && close < 0) {
      return Optional.of(new Marked(text, -1, -1));
    }
    boolean one = open >= 0 && close > open + 1;
    boolean only = one && text.indexOf('[', open + 1) < 0 && text.indexOf(']', close + 1) < 0;
    if (!only) {
      int at = open < 0 ? close : one ? Math.max(open, lastBracket(text)) : open;
      problems.add(
          problems
              .error(
                  problems.source().within(sentence, at, 1),
                  "wrong-brackets",
                  "The brackets do not mark one claim.")
              .expected("one pair of [ and ] around the claim, or none."));
      return Optional.empty();
    }
    int start = text.codePointCount(0, open);
    int end = start + text.codePointCount(open + 1, close);
    String plain =
        text.substring(0, open) + text.substring(open + 1, close) + text.substring(close + 1);
    return Optional.of(new Marked(plain, start, end));
  }

  private static int lastBracket(String text) {
    return Math.max(text.lastIndexOf('['), text.lastIndexOf(']'));
  }
}
