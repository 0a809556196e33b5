package org.plumbline.resolve.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.reference.table.TableDate;

/**
 * One or more words of the text with what they were taken for.
 *
 * @param from the first word
 * @param to the word behind the last
 * @param word what a cue or a word of grammar does; empty for others
 * @param entries the cells or headers they name
 * @param exact whether they name them in full
 */
record Mark(
    int from,
    int to,
    Role role,
    String word,
    List<Entry> entries,
    boolean exact,
    @Nullable Quantity quantity,
    @Nullable TableDate date) {

  /** What words are to a table. */
  enum Role {
    /** They stand in cells, or could. */
    VALUE,
    HEADER,
    /** They count, order or limit. */
    CUE,
    /** A general word for what rows are about: "team", "match". */
    NOUN,
    /** Grammar. */
    FILLER,
    UNREAD
  }

  Mark {
    entries = List.copyOf(entries);
  }

  static Mark word(int from, int to, Role role, String word) {
    return new Mark(from, to, role, word, List.of(), false, null, null);
  }

  int length() {
    return to - from;
  }

  boolean is(Role other) {
    return role == other;
  }

  boolean isCue(String cue) {
    return role == Role.CUE && word.equals(cue);
  }

  /** The columns of what it names, in order. */
  Set<Integer> columns() {
    return entries.stream().map(Entry::column).collect(Collectors.toCollection(TreeSet::new));
  }
}
