package org.plumbline.extract.rank;

import org.plumbline.model.value.Ranking;

/**
 * A place in an order among tokens.
 *
 * @param from index of its first token
 * @param to the one behind its last
 * @param nounTo the one behind the noun that is ranked; {@code from} where none is named
 * @param subject index of the name of what is ranked where it stands elsewhere, or -1
 */
record Found(int from, int to, int nounTo, int subject, Ranking ranking) {
  Found(int from, int to, int nounTo, Ranking ranking) {
    this(from, to, nounTo, -1, ranking);
  }
}
