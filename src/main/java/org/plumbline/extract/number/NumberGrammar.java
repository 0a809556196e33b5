package org.plumbline.extract.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.value.Interval;
import org.plumbline.text.Token;

/**
 * Reads the number that begins at a token: digits with their separators, number words, scales
 * ("million", "bn"), vague amounts ("tens of thousands") and fractions ("a third", "two in five").
 */
public final class NumberGrammar {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> MINUS = Set.of("-", "\u2212");
  private static final Set<String> MINUS_WORDS = Set.of("minus", "negative");

  private static final Set<String> AFTER_VERB =
      Set.of("between", "a", "an", "the", "his", "her", "for", "from", "against", "twice", "at");

  private NumberGrammar() {}

  /** The longest number that begins at a token, or null. */
  public static @Nullable NumberHit at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.NUMBER) {
      NumberHit digits = new DigitNumber(tokens, i).read();
      NumberHit over = digits == null ? null : Fractions.slashed(tokens, digits);
      return over == null ? digits : over;
    }
    NumberHit signed = signed(tokens, i);
    if (signed != null || token.kind() == Token.Kind.PUNCTUATION) {
      return signed;
    }
    NumberHit vague = vague(tokens, i);
    if (vague != null) {
      return vague;
    }
    NumberHit fraction = Fractions.at(tokens, i);
    return fraction != null ? fraction : spelled(tokens, i);
  }

  /** "-5", "minus 387", "negative 5": a sign touches its digits and follows a space. */
  private static @Nullable NumberHit signed(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return null;
    }
    Token sign = tokens.get(i);
    Token next = tokens.get(i + 1);
    boolean touches =
        MINUS.contains(sign.written())
            && !next.spaceBefore()
            && next.kind() == Token.Kind.NUMBER
            && (i == 0 || sign.spaceBefore() || isOpening(tokens.get(i - 1)));
    boolean word =
        MINUS_WORDS.contains(sign.lower())
            && !MINUS_WORDS.contains(next.lower())
            && (i == 0 || !isNumber(tokens, i - 1));
    NumberHit hit = touches || word ? at(tokens, i + 1) : null;
    boolean negates = hit != null && hit.vague() == null && hit.value().signum() > 0;
    return negates && hit != null
        ? new NumberHit(i, hit.to(), hit.value().negate(), hit.ulp(), null, hit.form())
        : null;
  }

  private static boolean isOpening(Token token) {
    return token.written().equals("(") || token.written().equals("[");
  }

  private static boolean isNumber(List<Token> tokens, int i) {
    return tokens.get(i).kind() == Token.Kind.NUMBER
        || Numerals.belowHundred(tokens.get(i).lower()) != null;
  }

  /** "dozens", "hundreds of thousands", "several hundred". */
  private static @Nullable NumberHit vague(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    Integer base = Numerals.vague(word);
    if (base != null && !(word.equals("scores") && isVerb(tokens, i + 1))) {
      BigDecimal low = BigDecimal.valueOf(base);
      int to = i + 1;
      if (to + 1 < tokens.size() && tokens.get(to).lower().equals("of")) {
        Integer of = Numerals.vague(tokens.get(to + 1).lower());
        if (of != null && of >= 1000) {
          low = low.multiply(BigDecimal.valueOf(of));
          to += 2;
        }
      }
      return new NumberHit(
          i,
          to,
          low,
          low,
          Interval.closed(low, low.multiply(BigDecimal.TEN)),
          NumberHit.Form.VAGUE);
    }
    if (word.equals("several") && i + 1 < tokens.size()) {
      BigDecimal scale =
          tokens.get(i + 1).lower().equals("hundred")
              ? HUNDRED
              : Numerals.scale(tokens.get(i + 1).lower());
      if (scale != null) {
        return new NumberHit(
            i,
            i + 2,
            scale.multiply(BigDecimal.valueOf(2)),
            scale,
            Interval.open(scale, scale.multiply(BigDecimal.TEN)),
            NumberHit.Form.VAGUE);
      }
    }
    return null;
  }

  /** "He scores between" is a verb. */
  private static boolean isVerb(List<Token> tokens, int next) {
    return next < tokens.size() && AFTER_VERB.contains(tokens.get(next).lower());
  }

  private static @Nullable NumberHit spelled(List<Token> tokens, int i) {
    SpelledNumber number = new SpelledNumber(tokens, i);
    if (!number.read()) {
      return null;
    }
    BigDecimal value = number.value();
    NumberHit hit =
        new NumberHit(i, number.end(), value, lastPlace(value), null, NumberHit.Form.SPELLED);
    NumberHit over = Fractions.improper(tokens, hit);
    if (over == null) {
      over = Fractions.slashed(tokens, hit);
    }
    return over == null ? hit : over;
  }

  /**
   * The unit of the last place that counts: of the last decimal as written, else of the last digit
   * that is not zero.
   */
  static BigDecimal lastPlace(BigDecimal value) {
    if (value.scale() > 0) {
      return BigDecimal.ONE.movePointLeft(value.scale());
    }
    return value.signum() == 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.movePointLeft(value.stripTrailingZeros().scale());
  }

  /** An integer without exponent, or the decimals that are left. */
  static BigDecimal plain(BigDecimal value) {
    return value.scale() <= 0 ? value.setScale(0) : wholeIfWhole(value);
  }

  private static BigDecimal wholeIfWhole(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() <= 0 ? stripped.setScale(0) : value;
  }

  static BigDecimal divide(int numerator, int denominator) {
    return BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
  }

  static BigDecimal half() {
    return HALF;
  }
}
