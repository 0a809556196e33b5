package org.plumbline.extract.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.figure.FunctionWords;
import org.plumbline.model.Attribution;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.text.Token;

/**
 * Who says what in a sentence: reporting verbs and nouns with the words that name their source.
 * What stands behind "experts said that the government estimates" has depth 2, and the government
 * for its source.
 */
public final class Sources {
  private static final int LONGEST_SOURCE = 9;
  private static final Set<String> STOPS =
      Set.of(
          ",", ";", ":", "\u2013", "\u2014", "that", "which", "who", "(", ")", "\u201c", "\u201d",
          "\"", "after", "while", "when", "because", "but", "and");

  /**
   * A cue with its source.
   *
   * @param behind whether the cue follows what it reports ("…, the ministry said")
   */
  private record Saying(int from, int to, String source, String cue, boolean behind) {}

  private final List<Saying> sayings = new ArrayList<>();

  public Sources(Lexicon lexicon, List<Token> tokens) {
    int i = 0;
    int last = -1;
    while (i < tokens.size()) {
      PhraseIndex.Hit<Cue> hit = lexicon.cueAt("reporting", tokens, i);
      if (hit == null) {
        i++;
        continue;
      }
      boolean chained = last >= 0 && hit.from() - last <= 1;
      if (!chained) {
        add(tokens, hit);
      }
      last = hit.to();
      i = hit.to();
    }
  }

  private void add(List<Token> tokens, PhraseIndex.Hit<Cue> hit) {
    String cue = hit.values().get(0).phrase();
    if (cue.startsWith("according")) {
      int end = sourceEnd(tokens, hit.to());
      sayings.add(new Saying(hit.from(), end, words(tokens, hit.to(), end), cue, true));
      return;
    }
    int start = hit.from();
    while (start > 0
        && hit.from() - start < LONGEST_SOURCE
        && !STOPS.contains(tokens.get(start - 1).lower())) {
      start--;
    }
    String source = words(tokens, start, hit.from());
    boolean inverted = start == hit.from() && start > 0 && isQuoteEnd(tokens.get(start - 1));
    if (inverted && !namesSource(tokens, hit.to())) {
      // "Vladimir Voronkov, the head of the office, warns of …"
      addApposed(tokens, hit, cue);
      return;
    }
    if (inverted) {
      // "…," said the ministry
      int end = sourceEnd(tokens, hit.to());
      if (end > hit.to()) {
        sayings.add(new Saying(start, end, words(tokens, hit.to(), end), cue, true));
      }
      return;
    }
    boolean behind = start > 0 && isQuoteEnd(tokens.get(start - 1)) && endsSoon(tokens, hit.to());
    if (!source.isEmpty()) {
      sayings.add(new Saying(start, hit.to(), source, cue, behind));
    }
  }

  /** Whether a source can begin here: not with a preposition or the end. */
  private static boolean namesSource(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).kind() == Token.Kind.WORD
        && !FunctionWords.isPreposition(tokens.get(i).lower())
        && !STOPS.contains(tokens.get(i).lower());
  }

  /** The source stands before what is put between commas. */
  private void addApposed(List<Token> tokens, PhraseIndex.Hit<Cue> hit, String cue) {
    int comma = hit.from() - 2;
    while (comma > 0 && !tokens.get(comma).lower().equals(",")) {
      comma--;
    }
    int start = comma;
    while (start > 0
        && comma - start < LONGEST_SOURCE
        && !STOPS.contains(tokens.get(start - 1).lower())) {
      start--;
    }
    if (start < comma) {
      sayings.add(new Saying(start, hit.to(), words(tokens, start, comma), cue, false));
    }
  }

  private static boolean isQuoteEnd(Token token) {
    return token.lower().equals(",")
        || token.lower().equals("\u201d")
        || token.lower().equals("\"");
  }

  private static int sourceEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && end - from < LONGEST_SOURCE
        && !STOPS.contains(tokens.get(end).lower())
        && !tokens.get(end).lower().equals(".")) {
      end++;
    }
    return end;
  }

  private static boolean endsSoon(List<Token> tokens, int i) {
    return i >= tokens.size()
        || Set.of(".", ",", ":").contains(tokens.get(i).lower())
        || i + 3 >= tokens.size();
  }

  private static String words(List<Token> tokens, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = tokens.get(i).written();
      if (out.length() > 0 && tokens.get(i).spaceBefore()) {
        out.append(' ');
      }
      if (!word.equals("'s")
          && !word.equals("\u2019s")
          && !word.equals("\u2019")
          && !word.equals("'")) {
        out.append(word);
      }
    }
    return out.toString().strip();
  }

  /** Who says what stands between two tokens, or null where it is the newsroom's own voice. */
  public @Nullable Attribution of(int from, int to) {
    Saying innermost = null;
    int depth = 0;
    for (Saying saying : sayings) {
      if (saying.behind || saying.to <= from) {
        depth++;
        innermost = saying;
      }
    }
    return innermost == null ? null : new Attribution(innermost.source, innermost.cue, depth);
  }

  /** Whether a token belongs to the words that name a source. */
  public boolean names(int token) {
    return sayings.stream().anyMatch(saying -> saying.from <= token && token < saying.to);
  }

  /** Whether a token belongs to a source that is cited as in "according to the World Bank". */
  boolean isCited(int token) {
    return sayings.stream()
        .anyMatch(
            saying ->
                saying.cue.startsWith("according") && saying.from <= token && token < saying.to);
  }
}
