package org.plumbline.extract.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.text.Token;

/**
 * Fractions and ratios: "a third", "two-thirds", "half", "one in ten", "nine out of ten", "3/4",
 * "½".
 */
final class Fractions {
  /** What a fraction of a measure is written in; "24/7" and "9/11" are none. */
  private static final Set<Integer> WRITTEN_DENOMINATORS =
      Set.of(2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 64, 100, 128);

  private Fractions() {}

  /** The fraction that begins at a word or sign, or null. */
  static @Nullable NumberHit at(List<Token> tokens, int i) {
    int[] vulgar = Numerals.vulgar(tokens.get(i).written());
    if (vulgar != null) {
      return hit(i, i + 1, vulgar[0], vulgar[1]);
    }
    String word = tokens.get(i).lower();
    if (word.equals("half") && !isArticle(lower(tokens, i + 1))) {
      BigDecimal scale = Numerals.scale(lower(tokens, i + 1));
      return scale == null ? hit(i, i + 1, 1, 2) : scaled(hit(i, i + 1, 1, 2), scale);
    }
    Integer numerator = isArticle(word) ? Integer.valueOf(1) : Numerals.belowHundred(word);
    if (numerator == null) {
      return word.startsWith("quarter") ? quarterOf(tokens, i) : null;
    }
    int next = i + 1;
    if (lower(tokens, next).equals("-")) {
      next++;
    }
    Integer denominator = Numerals.denominator(lower(tokens, next));
    boolean fraction =
        denominator != null && numerator > 0 && numerator < denominator && isFraction(tokens, next);
    if (fraction && denominator != null) {
      NumberHit hit = hit(i, next + 1, numerator, denominator);
      BigDecimal scale = Numerals.scale(lower(tokens, next + 1));
      return scale == null || denominator > 4 ? hit : scaled(hit, scale);
    }
    if (isArticle(word)) {
      Denominators.Found rank = Denominators.at(tokens, i + 1);
      return rank == null || rank.plural() || !ends(tokens, rank.to())
          ? null
          : over(i, rank.to(), BigDecimal.ONE, rank.value());
    }
    return ratio(tokens, i, i + 1, BigDecimal.valueOf(numerator));
  }

  /** "quarter of a million" is rare; "quarter million" is not. */
  private static @Nullable NumberHit quarterOf(List<Token> tokens, int i) {
    BigDecimal scale = Numerals.scale(lower(tokens, i + 1));
    return scale == null || !lower(tokens, i).equals("quarter")
        ? null
        : scaled(hit(i, i + 1, 1, 4), scale);
  }

  private static NumberHit scaled(NumberHit hit, BigDecimal scale) {
    BigDecimal value = NumberGrammar.plain(hit.value().multiply(scale));
    return new NumberHit(
        hit.from(), hit.to() + 1, value, place(value), null, NumberHit.Form.SPELLED);
  }

  /** The fraction in digits behind a whole number or by itself: "1/2", "1⁄2"; or null. */
  static @Nullable BigDecimal inDigits(List<Token> tokens, int i) {
    int[] vulgar = i < tokens.size() ? Numerals.vulgar(tokens.get(i).written()) : null;
    if (vulgar != null) {
      return NumberGrammar.divide(vulgar[0], vulgar[1]);
    }
    boolean slash =
        i + 2 < tokens.size()
            && (lower(tokens, i + 1).equals("/") || lower(tokens, i + 1).equals("\u2044"))
            && !tokens.get(i + 1).spaceBefore()
            && !tokens.get(i + 2).spaceBefore()
            && !(i + 3 < tokens.size()
                && !tokens.get(i + 3).spaceBefore()
                && lower(tokens, i + 3).equals("/"));
    BigDecimal numerator = slash ? whole(tokens.get(i)) : null;
    BigDecimal denominator = slash ? whole(tokens.get(i + 2)) : null;
    boolean proper =
        numerator != null
            && denominator != null
            && numerator.signum() > 0
            && numerator.compareTo(denominator) < 0
            && WRITTEN_DENOMINATORS.contains(denominator.intValue());
    return proper && numerator != null && denominator != null
        ? numerator.divide(denominator, MathContext.DECIMAL64)
        : null;
  }

  /** Index behind the fraction in digits that begins here. */
  static int endInDigits(List<Token> tokens, int i) {
    return Numerals.vulgar(tokens.get(i).written()) == null ? i + 3 : i + 1;
  }

  /**
   * "A second" is a time and "the third man" a rank: a fraction is followed by "of", a comma or the
   * end.
   */
  private static boolean isFraction(List<Token> tokens, int denominator) {
    String word = lower(tokens, denominator);
    if (word.startsWith("quarter") || word.endsWith("s") || word.equals("half")) {
      return true;
    }
    if (denominator + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(denominator + 1);
    return next.kind() == Token.Kind.PUNCTUATION
        || List.of(
                "of", "more", "fewer", "less", "higher", "lower", "as", "in", "since", "on", "to")
            .contains(next.lower());
  }

  /** Whether what stands behind "a twenty-first" shows it to be a part and no rank. */
  private static boolean ends(List<Token> tokens, int i) {
    return i >= tokens.size()
        || tokens.get(i).kind() == Token.Kind.PUNCTUATION
        || tokens.get(i).lower().equals("of");
  }

  /** "twenty-three fifths", "three twenty-firsts": a number in words over its denominator. */
  static @Nullable NumberHit improper(List<Token> tokens, NumberHit number) {
    Denominators.Found rank =
        number.value().scale() > 0 ? null : Denominators.at(tokens, number.to());
    return rank == null || !rank.plural()
        ? null
        : over(number.from(), rank.to(), number.value(), rank.value());
  }

  /**
   * "1 over 3", where the sentence or clause ends and the fraction begins it or is what something
   * is said to be.
   */
  static @Nullable NumberHit slashed(List<Token> tokens, NumberHit number) {
    int over = number.to();
    String before = number.from() == 0 ? "is" : lower(tokens, number.from() - 1);
    boolean stands =
        Set.of("is", "equals", "=", "minus", "negative", "of", "was").contains(before)
            && lower(tokens, over).equals("over")
            && over + 1 < tokens.size()
            && number.value().scale() <= 0;
    Whole denominator = stands ? wholeAt(tokens, over + 1) : null;
    boolean closes =
        denominator != null
            && denominator.value.signum() > 0
            && (denominator.to >= tokens.size()
                || tokens.get(denominator.to).kind() == Token.Kind.PUNCTUATION);
    return closes && denominator != null
        ? over(number.from(), denominator.to, number.value(), denominator.value)
        : null;
  }

  private static NumberHit over(int from, int to, BigDecimal numerator, BigDecimal denominator) {
    BigDecimal value = NumberGrammar.plain(numerator.divide(denominator, MathContext.DECIMAL64));
    return new NumberHit(from, to, value, place(value.abs()), null, NumberHit.Form.FRACTION);
  }

  /** "one in ten", "9 out of 10", or null. */
  static @Nullable NumberHit ratio(List<Token> tokens, int i, int to, BigDecimal numerator) {
    int next = to;
    boolean out = lower(tokens, next).equals("out") && lower(tokens, next + 1).equals("of");
    if (out) {
      next += 2;
    } else if (lower(tokens, next).equals("in")) {
      next++;
    } else {
      return null;
    }
    if (next < tokens.size() && lower(tokens, next).equals("every")) {
      next++;
    }
    Whole denominator = next < tokens.size() ? wholeAt(tokens, next) : null;
    boolean shareLike =
        denominator != null
            && numerator.scale() <= 0
            && numerator.signum() > 0
            && denominator.value.compareTo(numerator) > 0
            && denominator.value.compareTo(BigDecimal.valueOf(1000)) <= 0
            && !isMeasured(tokens, denominator.to);
    if (!shareLike || denominator == null) {
      return null;
    }
    BigDecimal value = numerator.divide(denominator.value, MathContext.DECIMAL64);
    return new NumberHit(i, denominator.to, value, place(value), null, NumberHit.Form.FRACTION);
  }

  /** "12 in 24 hours" and "two in 10 minutes" count within a time. */
  private static boolean isMeasured(List<Token> tokens, int i) {
    String word = lower(tokens, i);
    return Set.of(
            "hours",
            "days",
            "weeks",
            "months",
            "years",
            "minutes",
            "seconds",
            "innings",
            "games",
            "matches",
            "attempts",
            "%",
            "percent",
            "per")
        .contains(word);
  }

  private record Whole(BigDecimal value, int to) {}

  private static @Nullable Whole wholeAt(List<Token> tokens, int i) {
    if (tokens.get(i).kind() == Token.Kind.NUMBER) {
      BigDecimal digits = whole(tokens.get(i));
      return digits == null ? null : new Whole(digits, i + 1);
    }
    SpelledNumber spelled = new SpelledNumber(tokens, i);
    return spelled.read() && spelled.value().scale() <= 0
        ? new Whole(spelled.value(), spelled.end())
        : null;
  }

  private static @Nullable BigDecimal whole(Token token) {
    boolean digits =
        token.kind() == Token.Kind.NUMBER
            && token.written().length() < 5
            && token.written().chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? new BigDecimal(token.written()) : null;
  }

  private static NumberHit hit(int from, int to, int numerator, int denominator) {
    BigDecimal value = NumberGrammar.divide(numerator, denominator);
    return new NumberHit(from, to, value, place(value), null, NumberHit.Form.FRACTION);
  }

  /** A fraction in words stands for a tenth of itself to either side. */
  private static BigDecimal place(BigDecimal value) {
    return value.movePointLeft(1);
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  private static String lower(List<Token> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
