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
  private static final Set<String> LASTING = Set.of("for", "lasted", "lasts", "took", "takes");
  private static final Set<String> CLOCK = Set.of("hour", "minute");
  private static final Set<String> WEIGHING =
      Set.of("weigh", "weighs", "weighed", "weighing", "weight", "lost", "gained", "heavy", "drop");

  private static final Set<String> SPEEDS =
      Set.of("speed", "speeds", "wind", "winds", "gust", "gusts", "gusting", "sailed", "flew");
  private static final int NEAR = 6;

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final boolean[] taken;
  private final UnitReader units;
  private final CurrencyReader currencies;
  private final RateReader rates;
  private final LesserUnits lesser;
  private final MultipliedCodes codes;

  QuantityReader(Lexicon lexicon, List<Token> tokens, boolean[] taken) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.taken = taken;
    this.units = new UnitReader(lexicon, tokens);
    this.currencies = new CurrencyReader(lexicon, tokens);
    this.rates = new RateReader(lexicon, tokens);
    this.lesser = new LesserUnits(tokens, taken, units);
    this.codes = new MultipliedCodes(lexicon, tokens);
  }

  /** The quantity that begins at a token, or null. */
  @Nullable Quantity at(int i) {
    if (i >= tokens.size() || taken[i]) {
      return null;
    }
    Quantity scaled = scaledCode(i);
    if (scaled != null) {
      return scaled;
    }
    int signed = signed(i);
    CurrencyReader.Found currency = currencies.at(signed);
    int at =
        currency == null ? (signed > i && isSymbolUnit(signed) ? signed : i) : currency.number();
    NumberHit number = at < tokens.size() ? NumberGrammar.at(tokens, at) : null;
    if (number == null) {
      Quantity half = halfA(i);
      return half == null ? oneTime(i) : half;
    }
    if (isTaken(at, number.to())) {
      return null;
    }
    if (currency != null) {
      return rated(i, number.to(), number, currency.unit(), true);
    }
    MultipliedCodes.Found code = number.vague() == null ? codes.at(number.to()) : null;
    if (code != null) {
      return new Quantity(
          i,
          number.to() + 1,
          MultipliedCodes.scaled(number, code.power()),
          code.unit(),
          null,
          false);
    }
    UnitReader.Found unit = unitOf(number);
    if (unit == null) {
      return new Quantity(i, number.to(), number, null, null, false);
    }
    Quantity quantity = rated(i, unit.to(), number, weighed(number, unit.unit()), false);
    return lesser.with(quantity);
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

  /** "MAUD 60". */
  private @Nullable Quantity scaledCode(int i) {
    MultipliedCodes.Found code = codes.at(i);
    boolean behind =
        code != null
            && i + 1 < tokens.size()
            && tokens.get(i + 1).kind() == Token.Kind.NUMBER
            && !taken[i + 1];
    NumberHit number = behind ? NumberGrammar.at(tokens, i + 1) : null;
    return number == null || code == null
        ? null
        : new Quantity(
            i, number.to(), MultipliedCodes.scaled(number, code.power()), code.unit(), null, true);
  }

  /**
   * "for an hour", "took a month": one of a unit of time; "for a month" is too loose to be a
   * figure.
   */
  private @Nullable Quantity oneTime(int i) {
    boolean led = (isWord(i, "a") || isWord(i, "an")) && i > 0 && LASTING.contains(lower(i - 1));
    UnitReader.Found unit = led ? units.behind(i + 1) : null;
    boolean time =
        unit != null
            && unit.to() == i + 2
            && unit.unit().dimension().startsWith("duration")
            && (CLOCK.contains(lower(i + 1)) || !isWord(i - 1, "for"))
            && (unit.to() >= tokens.size()
                || tokens.get(unit.to()).kind() == Token.Kind.PUNCTUATION);
    if (!time || unit == null) {
      return null;
    }
    NumberHit number =
        new NumberHit(i, i + 1, BigDecimal.ONE, BigDecimal.ONE, null, NumberHit.Form.SPELLED);
    return new Quantity(i, unit.to(), number, unit.unit(), null, false);
  }

  /** "5 km"; "1/16 of a pint", "half a mile". */
  private UnitReader.@Nullable Found unitOf(NumberHit number) {
    UnitReader.Found unit = units.behind(number.to());
    unit = unit == null ? units.behindAdjective(number.to()) : unit;
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

  /**
   * A pound is a weight where something is weighed, and money otherwise; "kt" are knots where a
   * speed is told.
   */
  private Unit weighed(NumberHit number, Unit unit) {
    if (unit.code().equals("kilotonne") && lower(number.to()).equals("kt")) {
      Unit knot = lexicon.unitSymbol("kts");
      return knot != null && isNear(number, SPEEDS) ? knot : unit;
    }
    if (!unit.code().equals("GBP") || number.value().compareTo(THOUSAND) >= 0) {
      return unit;
    }
    Unit pound = lexicon.unitSymbol("lb");
    boolean word = lower(number.to()).startsWith("pound");
    if (word && lower(number.to() + 1).equals("of") && !MONEYS.contains(lower(number.to() + 2))) {
      return pound == null ? unit : pound;
    }
    return pound != null && isNear(number, WEIGHING) ? pound : unit;
  }

  private boolean isNear(NumberHit number, Set<String> words) {
    for (int i = Math.max(0, number.from() - NEAR); i < number.from(); i++) {
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
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
