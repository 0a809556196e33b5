package org.plumbline.model;

/**
 * Who is said to say so.
 *
 * @param source the words that name the source: {@code "the Iraqi government"}
 * @param cue the reporting verb or noun: {@code "estimates"}
 * @param depth 1 for "experts say", 2 for "experts say that the government estimates"
 */
public record Attribution(String source, String cue, int depth) {
  public Attribution {
    if (depth < 1) {
      throw new IllegalArgumentException("Attribution depth (" + depth + ") starts at 1.");
    }
  }
}
