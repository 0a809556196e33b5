package org.plumbline.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.text.Token;

/**
 * Finds two numbers that make a range: "between 1,800 and 2,200", "6–10", "5% to 10%", "from $200
 * to $4 million". What the second leaves out, or the first, is taken from the other.
 */
final class RangeReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Set<String> DASHES =
      Set.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014");

  /**
   * The ends of a range, in the order of the text.
   *
   * @param elided whether the first takes its scale from the second ("26 to 31 million")
   */
  record Ends(Quantity first, Quantity second, boolean elided) {
    /** The first number, with the scale it shares with the second. */
    BigDecimal firstValue() {
      BigDecimal own = first.number().value();
      return elided ? own.multiply(scaleOf(second.number())) : own;
    }

    Quantity measured() {
      return second.unit() == null && first.unit() != null ? first : second;
    }
  }

  private final List<Token> tokens;
  private final QuantityReader quantities;

  RangeReader(List<Token> tokens, QuantityReader quantities) {
    this.tokens = tokens;
    this.quantities = quantities;
  }

  /** "between A and B", where "between" stands at an index; or null. */
  @Nullable Ends between(int i) {
    if (!isWord(i, "between")) {
      return null;
    }
    Quantity first = quantities.at(i + 1);
    if (first == null || !isWord(first.to(), "and")) {
      return null;
    }
    Quantity second = quantities.at(first.to() + 1);
    return second == null || !fit(first, second) ? null : ends(first, second);
  }

  /** "from A to B", where "from" stands at an index; or null. */
  @Nullable Ends from(int i) {
    if (!isWord(i, "from")) {
      return null;
    }
    Quantity first = quantities.at(i + 1);
    if (first == null || !(isWord(first.to(), "to") || isWord(first.to(), "up"))) {
      return null;
    }
    int to = isWord(first.to(), "up") ? first.to() + 1 : first.to();
    Quantity second = isWord(to, "to") ? quantities.at(to + 1) : null;
    return second == null || !fit(first, second) ? null : ends(first, second);
  }

  /** The range that a quantity begins, rising from it: "A to B", "A–B", or null. */
  @Nullable Ends after(Quantity first) {
    int i = first.to();
    if (i + 1 >= tokens.size() || first.number().form() == NumberHit.Form.FRACTION) {
      return null;
    }
    boolean dash = DASHES.contains(tokens.get(i).written());
    if (!dash && !isWord(i, "to")) {
      return null;
    }
    Quantity second = quantities.at(i + 1);
    if (second == null || !fit(first, second)) {
      return null;
    }
    Ends ends = ends(first, second);
    return ends.firstValue().compareTo(second.number().value()) < 0 ? ends : null;
  }

  private static boolean fit(Quantity first, Quantity second) {
    if (first.number().vague() != null || second.number().vague() != null) {
      return false;
    }
    return first.unit() == null
        || second.unit() == null
        || first.unit().dimension().equals(second.unit().dimension());
  }

  private static Ends ends(Quantity first, Quantity second) {
    boolean own = first.currencyBefore() && second.currencyBefore();
    boolean elided =
        !own
            && second.number().ulp().compareTo(BigDecimal.ONE) >= 0
            && scaleOf(second.number()).compareTo(BigDecimal.ONE) > 0
            && first.number().value().abs().compareTo(THOUSAND) < 0
            && first.number().to() == first.number().from() + 1
            && second.number().to() > second.number().from() + 1
            && (first.unit() == null || first.currencyBefore());
    return new Ends(first, second, elided);
  }

  private static BigDecimal scaleOf(NumberHit number) {
    BigDecimal scale = BigDecimal.ONE;
    for (BigDecimal one = THOUSAND;
        one.compareTo(number.value()) <= 0;
        one = one.multiply(THOUSAND)) {
      scale = one;
    }
    return scale;
  }

  private boolean isWord(int i, String word) {
    return i < tokens.size() && tokens.get(i).lower().equals(word);
  }
}
