package org.plumbline.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.figure.FunctionWords;
import org.plumbline.extract.scene.Scene;
import org.plumbline.text.Token;

/**
 * Finds the words that name what a figure is of: the noun behind its unit or behind "of", else the
 * subject of its clause, else what the figure before it was of.
 */
final class Topics {
  private static final int REACH = 24;
  private static final int LONGEST = 10;

  private final Scene scene;

  Topics(Scene scene) {
    this.scene = scene;
  }

  /** The words, or an empty text where none are found. */
  String of(FigureHit figure) {
    String behind = behind(figure);
    if (behind != null) {
      return behind;
    }
    // What stands before an "and" belongs to the figure before it.
    if (scene.is(figure.from() - 1, "and") || scene.is(figure.from() - 1, "or")) {
      return "";
    }
    String clause = clause(figure);
    if (clause != null) {
      return clause;
    }
    String subject = subject(figure);
    int depth = 0;
    FigureHit before = subject == null ? before(figure) : null;
    while (subject == null && before != null && depth < 4) {
      subject = subject(before);
      before = subject == null ? before(before) : null;
      depth++;
    }
    return subject == null ? "" : subject;
  }

  /** "a 6 kW electric motor", "5% of the company". */
  private @Nullable String behind(FigureHit figure) {
    int i = figure.to();
    if (figure.value().unit() != null && figure.counted() == null) {
      int end = nounsEnd(i);
      boolean attribute = end > i && (end - i > 1 || isAttribute(figure));
      if (attribute && !isVerb(i)) {
        return scene.words(i, end);
      }
    }
    if (!scene.is(i, "of")) {
      return null;
    }
    int from = FunctionWords.endsNounPhrase(scene.lower(i + 1)) ? i + 2 : i + 1;
    int end = nounsEnd(from);
    return end > from ? scene.words(from, end) : null;
  }

  /** An article before a measured figure shows that a noun is to come: "a 25% duty". */
  private boolean isAttribute(FigureHit figure) {
    return Set.of("a", "an", "the", "its", "their", "his", "her")
            .contains(scene.lower(figure.from() - 1))
        || scene.lower(figure.numberTo() - 2).equals("-");
  }

  private int nounsEnd(int from) {
    int end = from;
    while (end < scene.tokens().size() && end - from < 6 && isNoun(end) && !isVerb(end)) {
      end++;
    }
    return end;
  }

  /** The words before the figure in its clause, up to the last noun, where a noun is among them. */
  private @Nullable String clause(FigureHit figure) {
    FigureHit before = before(figure);
    int floor = before == null ? 0 : before.numberTo();
    int to = figure.from();
    while (to > floor && !isNoun(to - 1)) {
      to--;
    }
    int from = to;
    boolean noun = false;
    while (from > floor && to - from < 8 && !isBoundary(from - 1)) {
      from--;
      noun |= isNoun(from) && !isVerb(from);
    }
    return noun ? scene.words(from, to) : null;
  }

  /** What stands before the verb of the clause, or null where the clause has none of its own. */
  private @Nullable String subject(FigureHit hit) {
    int figure = hit.from();
    FigureHit before = before(hit);
    int floor = before == null ? 0 : before.numberTo();
    int i = figure - 1;
    int stop = Math.max(floor, figure - REACH);
    while (i >= stop && !isVerb(i) && !isBoundary(i)) {
      i--;
    }
    if (i < stop || isBoundary(i)) {
      return nounsBetween(Math.max(i + 1, stop), figure);
    }
    while (i > floor && (isVerb(i - 1) || isAuxiliary(i - 1))) {
      i--;
    }
    int end = i;
    int begin = begin(end, floor);
    if (begin == end && begin > floor && end - begin < 2) {
      // "…, which costs": the noun stands before the pronoun.
      int over = begin - 1;
      while (over > floor
          && (ClauseWords.LINKS.contains(scene.lower(over)) || scene.is(over, ","))) {
        over--;
      }
      end = over + 1;
      begin = begin(end, floor);
    }
    boolean pronoun = end - begin == 1 && ClauseWords.PRONOUNS.contains(scene.lower(begin));
    return begin == end || pronoun ? (pronoun ? "" : null) : nounsBetween(begin, end);
  }

  private int begin(int end, int floor) {
    int begin = end;
    while (begin > floor
        && end - begin < LONGEST
        && !isBoundary(begin - 1)
        && !ClauseWords.LINKS.contains(scene.lower(begin - 1))
        && !isVerb(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** The words from the first to the last noun. */
  private @Nullable String nounsBetween(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && !isNoun(begin)) {
      begin++;
    }
    while (end > begin && !isNoun(end - 1)) {
      end--;
    }
    return end > begin ? scene.words(begin, end) : null;
  }

  private @Nullable FigureHit before(FigureHit figure) {
    List<FigureHit> figures = scene.figures();
    int low = 0;
    int high = figures.size() - 1;
    FigureHit best = null;
    while (low <= high) {
      int middle = (low + high) / 2;
      if (figures.get(middle).to() <= figure.from()) {
        best = figures.get(middle);
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return best;
  }

  private boolean isVerb(int i) {
    String word = scene.lower(i);
    if (ClauseWords.VERBS.contains(word)
        || scene.lexicon().cueAt("movement", scene.tokens(), i) != null) {
      return true;
    }
    boolean past = word.length() > 4 && word.endsWith("ed") && !scene.capitalised(i);
    boolean finite =
        Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could")
            .contains(word);
    boolean compound = i > 0 && scene.is(i - 1, "-");
    return finite
        || (past && !compound && i > 0 && !FunctionWords.endsNounPhrase(scene.lower(i - 1)));
  }

  private boolean isAuxiliary(int i) {
    String word = scene.lower(i);
    return ClauseWords.AUXILIARIES.contains(word) || (word.length() > 4 && word.endsWith("ly"));
  }

  private boolean isBoundary(int i) {
    Token token = scene.token(i);
    boolean sign =
        token.kind() == Token.Kind.PUNCTUATION
            && !token.written().equals("-")
            && !token.written().equals("'");
    return sign
        || (token.kind() == Token.Kind.NUMBER && !isNamed(i))
        || (token.kind() == Token.Kind.SYMBOL && !token.written().equals("&"));
  }

  /** The number of a name: "S&P 500". */
  private boolean isNamed(int i) {
    return i > 0 && scene.capitalised(i - 1) && !scene.token(i).written().contains(",");
  }

  private boolean isNoun(int i) {
    return i < scene.tokens().size()
        && scene.token(i).kind() == Token.Kind.WORD
        && !FunctionWords.endsNounPhrase(scene.lower(i))
        && !scene.lower(i).startsWith("'");
  }
}
