package org.plumbline.extract.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.plumbline.model.NearWord;
import org.plumbline.text.Token;

/**
 * The words around a claim in order of their nearness. A word behind another figure, a dash or a
 * "while" is farther off than its distance says: it rather belongs to what stands there.
 */
final class NearWords {
  private static final int FIGURE_BETWEEN = 14;
  private static final int CLAUSE_BETWEEN = 12;
  private static final int COMMA_BETWEEN = 3;
  private static final Set<String> CLAUSE_SIGNS =
      Set.of(
          ";",
          ":",
          "(",
          ")",
          "\u2013",
          "\u2014",
          "while",
          "whereas",
          "although",
          "though",
          "but",
          "\u201c",
          "\u201d");

  /** So many words behind a figure and before an "and" are its own. */
  private static final int OWN = 3;

  private static final Set<String> JOINTS = Set.of("and", "or", ",");

  private record Word(String lower, int distance, int place) {}

  private NearWords() {}

  /** The words of a sentence, lower-case, those between the two tokens first, then by nearness. */
  static List<NearWord> of(Scene scene, int from, int to) {
    List<Word> words = new ArrayList<>();
    int size = scene.tokens().size();
    for (int i = from; i < to; i++) {
      add(scene, i, 0, words);
    }
    FigureLists.Item list = scene.landmarks().lists().item(from);
    // What stands around a list is said of each of its figures.
    int start = list == null ? from : list.from();
    int end = list == null ? to : Math.max(to, list.to());
    int penalty = 0;
    int open = 0;
    for (int i = end; i < size; i++) {
      add(scene, i, i - end + 1 + penalty, words);
      boolean closes = open > 0 && scene.is(i, ")");
      open += scene.is(i, "(") ? 1 : closes ? -1 : 0;
      penalty += closes ? -CLAUSE_BETWEEN : behind(scene, i, to);
    }
    penalty = 0;
    open = 0;
    for (int i = start - 1; i >= 0; i--) {
      add(scene, i, start - i + penalty, words);
      boolean opens = open > 0 && scene.is(i, "(");
      open += scene.is(i, ")") ? 1 : opens ? -1 : 0;
      boolean label = i == start - 1 && scene.is(i, ":");
      penalty += opens ? -CLAUSE_BETWEEN : label ? 0 : before(scene, i, from);
    }
    words.sort(Comparator.comparingInt(Word::distance).thenComparingInt(Word::place));
    return words.stream().map(word -> new NearWord(word.lower, word.distance)).toList();
  }

  private static void add(Scene scene, int i, int distance, List<Word> words) {
    Token token = scene.token(i);
    // "The end of 2021" names no end of anything.
    boolean content =
        token.kind() != Token.Kind.PUNCTUATION
            && (token.kind() != Token.Kind.SYMBOL || !scene.landmarks().isFigure(i))
            && !scene.landmarks().isDate(i);
    if (content && !token.lower().startsWith("'")) {
      words.add(new Word(token.lower(), distance, i));
    }
  }

  private static int behind(Scene scene, int i, int to) {
    return scene.landmarks().endsHere(i, to) ? FIGURE_BETWEEN : sign(scene, i);
  }

  private static int before(Scene scene, int i, int from) {
    Landmarks marks = scene.landmarks();
    boolean ownedBeforeJoint = JOINTS.contains(scene.lower(i)) && marks.endedBefore(i, OWN);
    return ownedBeforeJoint || marks.beginsHere(i, from) ? FIGURE_BETWEEN : sign(scene, i);
  }

  private static int sign(Scene scene, int i) {
    String word = scene.lower(i);
    if (word.equals(",")) {
      return COMMA_BETWEEN;
    }
    return CLAUSE_SIGNS.contains(word) ? CLAUSE_BETWEEN : 0;
  }
}
