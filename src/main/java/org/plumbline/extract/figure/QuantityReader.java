package org.plumbline.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.model.value.Unit;
import org.plumbline.text.Token;

/** Reads a number together with the currency before it and the unit and rate behind it. */
final class QuantityReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> CENTS = Set.of("cent", "USD-cent", "EUR-cent", "penny");
  private static final Set<String> MONEYS =
      Set.of(
          "debt",
          "debts",
          "cash",
          "savings",
          "funding",
          "investment",
          "investments",
          "public",
          "taxpayers",
          "taxpayer",
          "sales",
          "spending",
          "income",
          "revenue",
          "money",
          "aid",
          "tax",
          "taxes",
          "assets",
          "the",
          "its",
          "their",
          "government",
          "state",
          "new",
          "extra");
  private static final Set<String> WEIGHING =
      Set.of("weigh", "weighs", "weighed", "weighing", "weight", "lost", "gained", "heavy", "drop");

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final boolean[] taken;
  private final UnitReader units;
  private final CurrencyReader currencies;
  private final RateReader rates;

  QuantityReader(Lexicon lexicon, List<Token> tokens, boolean[] taken) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.taken = taken;
    this.units = new UnitReader(lexicon, tokens);
    this.currencies = new CurrencyReader(lexicon, tokens);
    this.rates = new RateReader(lexicon, tokens);
  }

  /** The quantity that begins at a token, or null. */
  @Nullable Quantity at(int i) {
    if (i >= tokens.size() || taken[i]) {
      return null;
    }
    int signed = signed(i);
    CurrencyReader.Found currency = currencies.at(signed);
    int at =
        currency == null ? (signed > i && isSymbolUnit(signed) ? signed : i) : currency.number();
    NumberHit number = at < tokens.size() ? NumberGrammar.at(tokens, at) : null;
    if (number == null) {
      return halfA(i);
    }
    if (isTaken(at, number.to())) {
      return null;
    }
    if (currency != null) {
      return rated(i, number.to(), number, currency.unit(), true);
    }
    UnitReader.Found unit = unitOf(number);
    if (unit == null) {
      return new Quantity(i, number.to(), number, null, null, false);
    }
    Quantity quantity = rated(i, unit.to(), number, weighed(number, unit.unit()), false);
    return CurrencyReader.isMoney(unit.unit()) ? withCents(quantity) : quantity;
  }

  /** "half a mile": only of a measure, since "half a country" counts nothing. */
  private @Nullable Quantity halfA(int i) {
    boolean half = isWord(i, "half") && (isWord(i + 1, "a") || isWord(i + 1, "an"));
    UnitReader.Found unit = half ? units.behind(i + 2) : null;
    if (unit == null || unit.unit().dimension().startsWith("count")) {
      return null;
    }
    BigDecimal value = new BigDecimal("0.5");
    NumberHit number =
        new NumberHit(i, i + 2, value, value.movePointLeft(1), null, NumberHit.Form.FRACTION);
    return new Quantity(i, unit.to(), number, weighed(number, unit.unit()), null, false);
  }

  /** "5 km"; "1/16 of a pint", "half a mile". */
  private UnitReader.@Nullable Found unitOf(NumberHit number) {
    UnitReader.Found unit = units.behind(number.to());
    if (unit != null || number.form() != NumberHit.Form.FRACTION) {
      return unit;
    }
    int of = number.to();
    boolean ofOne = isWord(of, "of") && (isWord(of + 1, "a") || isWord(of + 1, "an"));
    UnitReader.Found whole = ofOne ? units.behind(of + 2) : null;
    boolean measure = whole != null && !whole.unit().dimension().startsWith("count");
    return measure ? whole : null;
  }

  private boolean isWord(int i, String word) {
    return i < tokens.size() && tokens.get(i).lower().equals(word);
  }

  /** Past a plus sign that touches what follows. */
  private int signed(int i) {
    boolean plus =
        tokens.get(i).written().equals("+")
            && i + 1 < tokens.size()
            && !tokens.get(i + 1).spaceBefore();
    return plus ? i + 1 : i;
  }

  private boolean isSymbolUnit(int i) {
    return tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  private Quantity rated(int from, int to, NumberHit number, Unit unit, boolean currencyBefore) {
    boolean perHundred = unit.dimension().startsWith("per") || unit.dimension().equals("percent");
    boolean compound = unit.dimension().contains("-per-") || unit.code().contains("/");
    boolean may =
        !perHundred
            && !compound
            && (currencyBefore
                || CurrencyReader.isMoney(unit)
                || !unit.dimension().startsWith("count"));
    RateReader.Found rate = may ? rates.at(to) : null;
    return rate == null || rate.per().equals(unit.code())
        ? new Quantity(from, to, number, unit, null, currencyBefore)
        : new Quantity(from, rate.to(), number, unit, rate.per(), currencyBefore);
  }

  /** "3 dollars 50 cents", "thirteen dollars and forty-five cents". */
  private Quantity withCents(Quantity money) {
    int at = isWord(money.to(), "and") ? money.to() + 1 : money.to();
    NumberHit number =
        at < tokens.size() && !taken[at] && !tokens.get(at).written().equals("-")
            ? NumberGrammar.at(tokens, at)
            : null;
    UnitReader.Found unit = number == null ? null : units.behind(number.to());
    boolean cents =
        unit != null
            && CENTS.contains(unit.unit().code())
            && !CENTS.contains(String.valueOf(money.unitCode()))
            && money.number().value().scale() <= 0;
    if (!cents || number == null || unit == null || number.value().compareTo(HUNDRED) >= 0) {
      return money;
    }
    NumberHit sum =
        new NumberHit(
            money.number().from(),
            number.to(),
            money.number().value().add(number.value().movePointLeft(2)),
            number.ulp().movePointLeft(2),
            null,
            money.number().form());
    return new Quantity(money.from(), unit.to(), sum, money.unit(), null, money.currencyBefore());
  }

  /** A pound is a weight where something is weighed, and money otherwise. */
  private Unit weighed(NumberHit number, Unit unit) {
    if (!unit.code().equals("GBP") || number.value().compareTo(THOUSAND) >= 0) {
      return unit;
    }
    Unit pound = lexicon.unitSymbol("lb");
    boolean word = lower(number.to()).startsWith("pound");
    if (word && lower(number.to() + 1).equals("of") && !MONEYS.contains(lower(number.to() + 2))) {
      return pound == null ? unit : pound;
    }
    for (int i = Math.max(0, number.from() - 6); i < number.from() && pound != null; i++) {
      if (WEIGHING.contains(tokens.get(i).lower())) {
        return pound;
      }
    }
    return unit;
  }

  private String lower(int i) {
    return i < tokens.size() ? tokens.get(i).lower() : "";
  }

  private boolean isTaken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }
}
