package org.plumbline.text;

import java.util.List;
import java.util.Set;

/**
 * What never ends in a full stop: a list, a table without its markup, a damaged file. No sentence
 * that anybody writes to be read is so long, and whoever reads a sentence may look at each of its
 * words from each of its figures: a sentence without bound would cost more a word than a short one.
 */
final class LongSentence {
  static final int MOST_TOKENS = 300;
  private static final int MOST_CHARACTERS = 6_000;
  private static final Set<String> PAUSES = Set.of(";", ",", ":", "\u2013", "\u2014", "|");

  private LongSentence() {}

  /** Adds the sentence, or its pieces where it is too long: behind a pause if there is one. */
  static void cut(List<Token> tokens, List<Sentence> sentences) {
    int from = 0;
    while (from < tokens.size()) {
      int end = end(tokens, from);
      sentences.add(Sentence.of(tokens.subList(from, end)));
      from = end;
    }
  }

  private static int end(List<Token> tokens, int from) {
    int characters = 0;
    int paused = from;
    for (int i = from; i < tokens.size(); i++) {
      String written = tokens.get(i).written();
      characters += written.length();
      if (i > from && (i - from == MOST_TOKENS || characters > MOST_CHARACTERS)) {
        return paused - from > (i - from) / 2 ? paused : i;
      }
      if (PAUSES.contains(written)) {
        paused = i + 1;
      }
    }
    return tokens.size();
  }
}
