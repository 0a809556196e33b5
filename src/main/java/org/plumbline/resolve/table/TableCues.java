package org.plumbline.resolve.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.reference.table.TableWord;

/**
 * The words of {@code rules/vocabulary} that say what is asked of a table: which of them order,
 * count or limit, which are mere grammar, and which name a column by another word.
 */
public final class TableCues {
  /** The vocabulary of words that work on a table. */
  public static final String WORDS = "table-word";

  /** The vocabulary of words that name columns. */
  public static final String SYNONYMS = "table-synonym";

  /** What words do that only hold others together. */
  static final Set<String> GRAMMAR = Set.of("filler", "link", "be");

  private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
  private final Map<String, List<String>> synonyms = new LinkedHashMap<>();

  private record Phrase(List<String> words, String role) {}

  /**
   * A phrase found among words.
   *
   * @param to the word behind its last
   */
  record Hit(int to, String role) {}

  /** Takes what is of use from the cues of a rule set. */
  public TableCues(List<Cue> cues) {
    for (Cue cue : cues) {
      if (cue.type().equals(WORDS)) {
        List<String> words = List.of(cue.phrase().split(" ", -1));
        phrases
            .computeIfAbsent(words.get(0), any -> new ArrayList<>())
            .add(new Phrase(words, cue.value()));
      } else if (cue.type().equals(SYNONYMS)) {
        List<String> columns = synonyms.computeIfAbsent(cue.phrase(), any -> new ArrayList<>());
        for (String column : cue.value().split(";", -1)) {
          columns.add(Keys.of(column.strip()));
        }
      }
    }
    phrases
        .values()
        .forEach(list -> list.sort(Comparator.comparing(phrase -> -phrase.words().size())));
  }

  /** The longest phrase that begins with a word, or null. */
  @Nullable Hit at(List<TableWord> words, int i) {
    for (Phrase phrase : phrases.getOrDefault(words.get(i).lower(), List.of())) {
      int n = phrase.words().size();
      boolean here = i + n <= words.size();
      for (int k = 1; here && k < n; k++) {
        here = words.get(i + k).lower().equals(phrase.words().get(k));
      }
      if (here) {
        return new Hit(i + n, phrase.role());
      }
    }
    return null;
  }

  /** Keys of the words in headers that a word stands for, its own not among them. */
  List<String> columnsOf(String lower) {
    return synonyms.getOrDefault(lower, List.of());
  }

  /** Whether a single word is mere grammar. */
  boolean isFiller(String lower) {
    return phrases.getOrDefault(lower, List.of()).stream()
        .anyMatch(phrase -> phrase.words().size() == 1 && GRAMMAR.contains(phrase.role()));
  }
}
