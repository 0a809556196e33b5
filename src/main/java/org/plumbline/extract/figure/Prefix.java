package org.plumbline.extract.figure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.value.Bound;
import org.plumbline.text.Token;

/**
 * The cues before a number, nested as they come: "usually no more than", "perhaps about", "an
 * estimated".
 *
 * @param to index behind the last cue
 * @param hedge the hedge or bound cue in its base form, or null; of several the innermost bound
 *     wins over a hedge
 */
public record Prefix(
    int from,
    int to,
    Bound bound,
    @Nullable String hedge,
    @Nullable String certainty,
    @Nullable String frequency) {

  /** The cues that begin at a token; none of them where {@code to} is {@code from}. */
  public static Prefix read(Lexicon lexicon, List<Token> tokens, int from) {
    Prefix prefix = new Prefix(from, from, Bound.POINT, null, null, null);
    while (prefix.to < tokens.size()) {
      Prefix next = prefix.next(lexicon, tokens);
      if (next == null) {
        return prefix;
      }
      prefix = next;
    }
    return prefix;
  }

  private @Nullable Prefix next(Lexicon lexicon, List<Token> tokens) {
    if (isSub(tokens, to)) {
      return new Prefix(from, to + 2, Bound.LESS_THAN, "under", certainty, frequency);
    }
    PhraseIndex.Hit<Cue> limit = lexicon.cueAt("bound", tokens, to);
    PhraseIndex.Hit<Cue> hedging = lexicon.cueAt("hedge", tokens, to);
    limit = limit == null || isSuffix(limit) ? null : limit;
    hedging = hedging == null || isSuffix(hedging) || isDollar(tokens) ? null : hedging;
    if (limit != null && (hedging == null || limit.to() >= hedging.to())) {
      Cue cue = limit.values().get(0);
      Bound read = Bound.valueOf(cue.value().toUpperCase(Locale.ROOT).replace('-', '_'));
      return new Prefix(from, limit.to(), read, cue.phrase(), certainty, frequency);
    }
    if (hedging != null) {
      boolean bounded = bound != Bound.POINT && bound != Bound.ABOUT;
      String word = hedging.values().get(0).value();
      return new Prefix(
          from,
          hedging.to(),
          bounded ? bound : word.equals("exactly") ? Bound.POINT : Bound.ABOUT,
          bounded ? hedge : word,
          certainty,
          frequency);
    }
    PhraseIndex.Hit<Cue> doubt = lexicon.cueAt("certainty", tokens, to);
    if (doubt != null) {
      return new Prefix(from, doubt.to(), bound, hedge, doubt.values().get(0).value(), frequency);
    }
    PhraseIndex.Hit<Cue> often = lexicon.cueAt("frequency", tokens, to);
    return often == null
        ? null
        : new Prefix(from, often.to(), bound, hedge, certainty, often.values().get(0).value());
  }

  /** "Sub-300 square metres". */
  private static boolean isSub(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).lower().equals("sub")
        && tokens.get(i + 1).written().equals("-")
        && !tokens.get(i + 1).spaceBefore()
        && tokens.get(i + 2).kind() == Token.Kind.NUMBER;
  }

  /** "c $ 4" is in Canadian dollars, "c. $4" about so many. */
  private boolean isDollar(List<Token> tokens) {
    return tokens.get(to).lower().equals("c")
        && to + 1 < tokens.size()
        && tokens.get(to + 1).written().equals("$");
  }

  /** "or more" and "or so" stand behind their figure. */
  private static boolean isSuffix(PhraseIndex.Hit<Cue> hit) {
    String phrase = hit.values().get(0).phrase();
    return phrase.startsWith("or ") || phrase.startsWith("and ");
  }
}
