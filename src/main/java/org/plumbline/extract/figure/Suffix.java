package org.plumbline.extract.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.value.Bound;
import org.plumbline.text.Token;

/** A bound behind its figure: "100 or more", "18 and over", "65+", "a dozen or so". */
record Suffix(Bound bound, String hedge, int to) {
  private static final Set<String> UPWARDS =
      Set.of("more", "over", "above", "older", "higher", "larger", "bigger", "greater", "up");
  private static final Set<String> DOWNWARDS =
      Set.of("less", "fewer", "under", "below", "younger", "lower", "smaller");

  static @Nullable Suffix at(List<Token> tokens, int i) {
    if (i >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(i);
    if (token.written().equals("+") && !token.spaceBefore() && !touchesNumber(tokens, i + 1)) {
      return new Suffix(Bound.AT_LEAST, "at least", i + 1);
    }
    boolean joint = token.lower().equals("or") || token.lower().equals("and");
    if (!joint || i + 1 >= tokens.size()) {
      return null;
    }
    String word = tokens.get(i + 1).lower();
    if (token.lower().equals("or") && word.equals("so")) {
      return new Suffix(Bound.ABOUT, "or so", i + 2);
    }
    String next = i + 2 < tokens.size() ? tokens.get(i + 2).lower() : ".";
    boolean closed = !next.equals("than") && !Character.isDigit(next.charAt(0));
    if (closed && UPWARDS.contains(word) && !(token.lower().equals("and") && word.equals("more"))) {
      return new Suffix(Bound.AT_LEAST, "at least", i + 2);
    }
    return closed && DOWNWARDS.contains(word) && !word.equals("up")
        ? new Suffix(Bound.AT_MOST, "at most", i + 2)
        : null;
  }

  private static boolean touchesNumber(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).kind() == Token.Kind.NUMBER
        && !tokens.get(i).spaceBefore();
  }
}
