package org.plumbline.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.text.Token;

/**
 * Numbers that begin with digits: "3,500", "1 400", "12,34,567", "2.6m", "10 1/2", "4 thousand 3
 * hundred".
 */
final class DigitNumber {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Longer runs of digits are no figures. */
  private static final int LONGEST = 400;

  /** "1.8m tall": behind a length the m is no million. */
  private static final Set<String> DIMENSIONS =
      Set.of("tall", "high", "long", "wide", "deep", "thick", "away", "apart", "x", "×");

  /** "a height of 48m": the same words before it. */
  private static final Set<String> LENGTHS =
      Set.of(
          "height",
          "depth",
          "width",
          "length",
          "altitude",
          "elevation",
          "diameter",
          "radius",
          "reach",
          "outreach",
          "wingspan",
          "thickness");

  /** Scales that a smaller number may follow. */
  private static final Set<String> OPEN_SCALES = Set.of("hundred", "thousand", "lakh", "crore");

  private final List<Token> tokens;
  private final int start;
  private final DigitGroups groups;
  private int end;
  private BigDecimal value = BigDecimal.ZERO;

  DigitNumber(List<Token> tokens, int start) {
    this.tokens = tokens;
    this.start = start;
    this.groups = new DigitGroups(tokens, start);
  }

  @Nullable NumberHit read() {
    BigDecimal alone = Fractions.inDigits(tokens, start);
    if (alone != null) {
      int to = Fractions.endInDigits(tokens, start);
      return new NumberHit(start, to, alone, alone.movePointLeft(1), null, NumberHit.Form.FRACTION);
    }
    String digits = digits();
    if (digits.length() > LONGEST) {
      return null;
    }
    value = new BigDecimal(digits);
    NumberHit mixed = mixed();
    if (mixed != null) {
      return mixed;
    }
    NumberHit ratio = end == start + 1 ? Fractions.ratio(tokens, start, end, value) : null;
    return ratio != null ? ratio : scaled();
  }

  private String digits() {
    StringBuilder digits = new StringBuilder();
    appendDigits(tokens.get(start), digits);
    end = start + 1;
    while (digits.length() <= LONGEST
        && digits.indexOf(".") < 0
        && (groups.isSpaced(end) || groups.isIndian(end))) {
      if (tokens.get(end).written().equals(",")) {
        end++;
      }
      appendDigits(tokens.get(end), digits);
      end++;
    }
    if (end == start + 1 && groups.isDecimalComma(end)) {
      int point = digits.indexOf(".");
      if (point >= 0) {
        digits.deleteCharAt(point);
      }
      digits.append('.');
      appendDigits(tokens.get(end + 1), digits);
      end += 2;
    }
    return digits.toString();
  }

  private static void appendDigits(Token token, StringBuilder digits) {
    for (int k = 0; k < token.written().length(); k++) {
      char c = token.written().charAt(k);
      if (Character.isDigit(c)) {
        digits.append(Character.digit(c, 10));
      } else if (c == '.') {
        digits.append(c);
      }
    }
  }

  /** "10 1/2", "10½". */
  private @Nullable NumberHit mixed() {
    if (value.scale() > 0 || end >= tokens.size()) {
      return null;
    }
    BigDecimal fraction = Fractions.inDigits(tokens, end);
    if (fraction == null) {
      return null;
    }
    int to = Fractions.endInDigits(tokens, end);
    BigDecimal sum = value.add(fraction);
    return withScale(to, sum, fraction.movePointLeft(1));
  }

  private NumberHit scaled() {
    BigDecimal ulp = NumberGrammar.lastPlace(value);
    NumberHit plain = new NumberHit(start, end, value, ulp, null, NumberHit.Form.DIGITS);
    NumberHit power = Powers.at(tokens, plain);
    if (power != null) {
      return power;
    }
    NumberHit hit = withPart(withScale(end, value, ulp));
    // "4 thousand 3 hundred and 21"
    while (hit.to() > end) {
      NumberHit more = lesser(hit);
      if (more == null) {
        return hit;
      }
      end = more.to() - 1;
      hit = more;
    }
    return hit;
  }

  /** "3 million and a half", "3 million and a quarter". */
  private NumberHit withPart(NumberHit hit) {
    int i = hit.to();
    boolean part =
        i > end
            && i + 2 < tokens.size()
            && tokens.get(i).lower().equals("and")
            && tokens.get(i + 1).lower().equals("a")
            && List.of("half", "quarter").contains(tokens.get(i + 2).lower())
            && !(i + 3 < tokens.size() && tokens.get(i + 3).lower().equals("of"));
    BigDecimal scale = part ? Numerals.scale(tokens.get(i - 1).lower()) : null;
    if (scale == null) {
      return hit;
    }
    BigDecimal share = new BigDecimal(tokens.get(i + 2).lower().equals("half") ? "0.5" : "0.25");
    BigDecimal added = scale.multiply(share);
    return new NumberHit(
        start,
        i + 3,
        NumberGrammar.plain(hit.value().add(added)),
        scale.movePointLeft(1),
        null,
        NumberHit.Form.DIGITS);
  }

  private @Nullable NumberHit lesser(NumberHit hit) {
    int next = hit.to();
    boolean and = next < tokens.size() && tokens.get(next).lower().equals("and");
    next = and ? next + 1 : next;
    if (next >= tokens.size()
        || tokens.get(next).kind() != Token.Kind.NUMBER
        || !OPEN_SCALES.contains(tokens.get(hit.to() - 1).lower())) {
      return null;
    }
    String digits = tokens.get(next).written();
    if (!DigitGroups.isPlain(digits) || digits.length() > 3 || digits.equals("0")) {
      return null;
    }
    BigDecimal small = new BigDecimal(digits);
    boolean scaledToo = next + 1 < tokens.size() && tokens.get(next + 1).lower().equals("hundred");
    BigDecimal added = scaledToo ? small.multiply(HUNDRED) : small;
    if (added.compareTo(hit.ulp()) >= 0 || (!and && !scaledToo)) {
      return null;
    }
    return new NumberHit(
        start,
        scaledToo ? next + 2 : next + 1,
        hit.value().add(added),
        NumberGrammar.lastPlace(added),
        null,
        NumberHit.Form.DIGITS);
  }

  private NumberHit withScale(int i, BigDecimal number, BigDecimal ulp) {
    int at = i;
    if (at + 1 < tokens.size()
        && tokens.get(at).written().equals("-")
        && !tokens.get(at).spaceBefore()) {
      at++;
    }
    BigDecimal scale = at < tokens.size() ? scale(at) : null;
    return scale == null
        ? new NumberHit(start, i, number, ulp, null, NumberHit.Form.DIGITS)
        : new NumberHit(
            start,
            at + 1,
            NumberGrammar.plain(number.multiply(scale)),
            ulp.multiply(scale),
            null,
            NumberHit.Form.DIGITS);
  }

  private @Nullable BigDecimal scale(int at) {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.WORD) {
      return null;
    }
    String word = token.lower();
    if (word.equals("hundred")) {
      return HUNDRED;
    }
    if (Numerals.isDozen(word) || word.equals("dozens")) {
      return BigDecimal.valueOf(12);
    }
    BigDecimal scale = Numerals.scale(word);
    return scale != null ? scale : abbreviated(token, at);
  }

  /**
   * A single letter must touch its number, or "5 m" would be five million; a capital B, K or M may
   * stand apart.
   */
  private @Nullable BigDecimal abbreviated(Token token, int at) {
    boolean letter = token.written().length() == 1;
    boolean capital = List.of("B", "K", "M").contains(token.written());
    if (letter && token.spaceBefore() && !capital) {
      return null;
    }
    if (token.lower().equals("m") && isLength(at)) {
      return null;
    }
    boolean written = !letter || !token.written().equals("b") || at == start + 1;
    return written ? Numerals.abbreviatedScale(token.lower()) : null;
  }

  /** "32m2", "1.8m tall", "37m (121ft)". */
  private boolean isLength(int m) {
    boolean money =
        start > 0
            && Character.getType(tokens.get(start - 1).written().codePointAt(0))
                == Character.CURRENCY_SYMBOL;
    if (money) {
      return false;
    }
    for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
      if (LENGTHS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    if (m + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(m + 1);
    boolean power =
        !next.spaceBefore() && (next.written().equals("2") || next.written().equals("3"));
    boolean feet =
        next.written().equals("(")
            && m + 3 < tokens.size()
            && tokens.get(m + 2).kind() == Token.Kind.NUMBER
            && List.of("ft", "feet", "foot", "miles", "yards", "yds")
                .contains(tokens.get(m + 3).lower());
    String word =
        next.written().equals("-") && m + 2 < tokens.size()
            ? tokens.get(m + 2).lower()
            : next.lower();
    boolean dimension =
        DIMENSIONS.contains(word)
            && !(m + 2 < tokens.size()
                && tokens.get(m + 2).written().equals("-")
                && !next.written().equals("-"));
    return power || feet || dimension;
  }
}
