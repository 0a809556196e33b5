package org.plumbline.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.model.value.Unit;
import org.plumbline.text.Token;

/**
 * Measures told in two units: "5 feet 2 inches", "4 hours and 32 minutes", "3 dollars 50 cents".
 * The sum is told in the larger unit.
 */
final class LesserUnits {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = BigDecimal.valueOf(60);
  private static final Set<String> CENTS = Set.of("cent", "USD-cent", "EUR-cent", "penny");

  /** "two hours and a half". */
  private static final Map<String, BigDecimal> PARTS =
      Map.of("half", new BigDecimal("0.5"), "quarter", new BigDecimal("0.25"));

  private final List<Token> tokens;
  private final boolean[] taken;
  private final UnitReader units;

  LesserUnits(List<Token> tokens, boolean[] taken, UnitReader units) {
    this.tokens = tokens;
    this.taken = taken;
    this.units = units;
  }

  /** The quantity with what stands behind it in the smaller unit, or itself. */
  Quantity with(Quantity quantity) {
    Unit larger = quantity.unit();
    if (larger == null || quantity.rate() != null || quantity.number().value().scale() > 0) {
      return quantity;
    }
    boolean and = isWord(quantity.to(), "and");
    BigDecimal part =
        and && isWord(quantity.to() + 1, "a") ? PARTS.get(lower(quantity.to() + 2)) : null;
    if (part != null && isDivisible(larger) && !isWord(quantity.to() + 3, "of")) {
      return sum(
          quantity,
          new NumberHit(
              quantity.to() + 1,
              quantity.to() + 3,
              part,
              part.movePointLeft(1),
              null,
              quantity.number().form()),
          BigDecimal.ONE,
          quantity.to() + 3);
    }
    int at = and ? quantity.to() + 1 : quantity.to();
    boolean readable =
        at < tokens.size()
            && !taken[at]
            && !tokens.get(at).written().equals("-")
            && quantity.number().vague() == null;
    NumberHit number = readable ? NumberGrammar.at(tokens, at) : null;
    if (number == null || number.vague() != null || number.value().signum() < 0) {
      return quantity;
    }
    UnitReader.Found unit = units.behind(number.to());
    if (CurrencyReader.isMoney(larger)) {
      return money(quantity, number, unit, and);
    }
    BigDecimal ratio = unit == null ? null : ratio(larger, unit.unit());
    return unit == null || ratio == null || number.value().compareTo(ratio) >= 0
        ? quantity
        : sum(quantity, number, ratio, unit.to());
  }

  /** "3 dollars 50 cents", "thirteen dollars and forty-five cents", "15 dollars 50". */
  private Quantity money(
      Quantity money, NumberHit number, UnitReader.@Nullable Found unit, boolean and) {
    if (money.currencyBefore()
        || CENTS.contains(String.valueOf(money.unitCode()))
        || number.value().compareTo(HUNDRED) >= 0) {
      return money;
    }
    if (unit != null) {
      return CENTS.contains(unit.unit().code()) ? sum(money, number, HUNDRED, unit.to()) : money;
    }
    boolean ends =
        number.to() >= tokens.size() || tokens.get(number.to()).kind() == Token.Kind.PUNCTUATION;
    boolean word = tokens.get(money.to() - 1).written().length() > 3;
    boolean two = word && number.value().scale() <= 0 && number.value().precision() == 2;
    return ends && two && !and ? sum(money, number, HUNDRED, number.to()) : money;
  }

  /** How many of the smaller make one of the larger, where they are told together; or null. */
  private static @Nullable BigDecimal ratio(Unit larger, Unit smaller) {
    String dimension = larger.dimension();
    if (!isDivisible(larger)
        || !dimension.equals(smaller.dimension())
        || larger.factor().compareTo(smaller.factor()) <= 0) {
      return null;
    }
    BigDecimal ratio = larger.factor().divide(smaller.factor(), MathContext.DECIMAL64);
    boolean whole = ratio.stripTrailingZeros().scale() <= 0;
    return whole && ratio.compareTo(MOST) <= 0 ? ratio : null;
  }

  private static boolean isDivisible(Unit unit) {
    String dimension = unit.dimension();
    return dimension.equals("length")
        || dimension.equals("mass")
        || dimension.startsWith("duration");
  }

  private static Quantity sum(Quantity quantity, NumberHit lesser, BigDecimal ratio, int to) {
    NumberHit number = quantity.number();
    NumberHit sum =
        new NumberHit(
            number.from(),
            lesser.to(),
            number.value().add(lesser.value().divide(ratio, MathContext.DECIMAL64)),
            lesser.ulp().divide(ratio, MathContext.DECIMAL64),
            null,
            number.form());
    return new Quantity(quantity.from(), to, sum, quantity.unit(), null, quantity.currencyBefore());
  }

  private String lower(int i) {
    return i < tokens.size() ? tokens.get(i).lower() : "";
  }

  private boolean isWord(int i, String word) {
    return i < tokens.size() && tokens.get(i).lower().equals(word);
  }
}
