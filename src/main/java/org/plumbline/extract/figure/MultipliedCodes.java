package org.plumbline.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.model.value.Unit;
import org.plumbline.text.Token;

/**
 * Codes of currencies with a letter for their scale, as accounts write them: "48.5 MGBP", "kEUR".
 */
record MultipliedCodes(Lexicon lexicon, List<Token> tokens) {
  private static final Map<Character, Integer> POWERS = Map.of('k', 3, 'K', 3, 'M', 6, 'B', 9);

  /** A currency and the power of ten it is counted in. */
  record Found(Unit unit, int power) {}

  @Nullable Found at(int i) {
    String word = i < tokens.size() ? tokens.get(i).written() : "";
    Integer power = word.length() == 4 ? POWERS.get(word.charAt(0)) : null;
    String code = power == null ? "" : word.substring(1);
    boolean capitals = power != null && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    Unit unit = capitals ? lexicon.unitSymbol(code) : null;
    return unit == null || power == null || !CurrencyReader.isMoney(unit)
        ? null
        : new Found(unit, power);
  }

  static NumberHit scaled(NumberHit number, int power) {
    return new NumberHit(
        number.from(),
        number.to(),
        number.value().multiply(BigDecimal.TEN.pow(power)),
        number.ulp().multiply(BigDecimal.TEN.pow(power)),
        null,
        number.form());
  }
}
