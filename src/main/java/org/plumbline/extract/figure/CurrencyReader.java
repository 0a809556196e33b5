package org.plumbline.extract.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.number.Numerals;
import org.plumbline.model.value.Unit;
import org.plumbline.text.Token;

/** Finds the currency before a number: "$", "A$", "$US", "US $", "EUR 50", "RM79". */
final class CurrencyReader {

  /** Codes that are words too and so name no currency before a number. */
  private static final Set<String> WORDS = Set.of("ALL", "TRY", "CUP", "PEN", "SOS", "MAD", "TOP");

  /** Codes that are no words however they are written. */
  private static final Set<String> SMALL =
      Set.of("usd", "eur", "gbp", "rmb", "cny", "jpy", "inr", "aud", "cad", "chf", "hkd", "nzd");

  private static final Set<String> DETERMINING =
      Set.of("the", "a", "million", "billion", "hundred", "thousand", "trillion", "us", "u.s.");

  /** Names that stand before an amount: "rupees 500 crore"; "Euro 2024" is none. */
  private static final Set<String> NAMES =
      Set.of("dollar", "dollars", "rupee", "rupees", "sen", "ringgit", "baht", "naira");

  /**
   * A currency found.
   *
   * @param number index of the number behind it
   */
  record Found(Unit unit, int number) {}

  private final Lexicon lexicon;
  private final List<Token> tokens;

  CurrencyReader(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** The currency that begins at a token and stands before a number in digits, or null. */
  @Nullable Found at(int i) {
    for (int length = 3; length > 0; length--) {
      Unit unit = isNumber(i + length) ? unit(i, length) : null;
      if (unit != null) {
        return new Found(unit, i + length);
      }
    }
    return null;
  }

  private boolean isNumber(int i) {
    return i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  private @Nullable Unit unit(int i, int length) {
    String first = tokens.get(i).written();
    if (length == 1) {
      Unit code = tokens.get(i).kind() == Token.Kind.WORD ? code(first) : sign(first);
      return code != null && isMoney(code) ? code : named(i);
    }
    String second = tokens.get(i + 1).written();
    if (length == 3 && !tokens.get(i + 2).written().equals(".")) {
      return null;
    }
    boolean signFirst = tokens.get(i).kind() == Token.Kind.SYMBOL;
    boolean signSecond = tokens.get(i + 1).kind() == Token.Kind.SYMBOL;
    if (signFirst && !signSecond) {
      return tokens.get(i + 1).spaceBefore() ? null : national(second, first);
    }
    if (!signSecond || tokens.get(i).kind() != Token.Kind.WORD) {
      return null;
    }
    return national(first, second);
  }

  /** "US" and "$", in whichever order they were written. */
  private @Nullable Unit national(String nation, String sign) {
    String letters = nation.toUpperCase(Locale.ROOT).replace(".", "");
    Unit both = lexicon.unitSymbol(letters + sign);
    if (both != null && (nation.equals(letters) || letters.length() > 1 || nation.equals("c"))) {
      return both;
    }
    Unit code = letters.length() == 3 ? lexicon.unitSymbol(letters) : null;
    return code != null && isMoney(code) ? code : null;
  }

  /** "dollar 22.5 million", but "3 dollars 50" and "the dollar 2 percent". */
  private @Nullable Unit named(int i) {
    boolean leads =
        NAMES.contains(tokens.get(i).lower())
            && (i == 0
                || (!DETERMINING.contains(tokens.get(i - 1).lower())
                    && tokens.get(i - 1).kind() != Token.Kind.NUMBER
                    && Numerals.belowHundred(tokens.get(i - 1).lower()) == null
                    && tokens.get(i - 1).kind() == Token.Kind.WORD));
    PhraseIndex.Hit<Unit> word = leads ? lexicon.unitWordAt(tokens, i) : null;
    Unit unit = word == null || word.to() != i + 1 ? null : word.values().get(0);
    return unit != null && (isMoney(unit) || unit.code().equals("sen")) ? unit : null;
  }

  private @Nullable Unit sign(String sign) {
    return lexicon.unitSymbol(sign);
  }

  /** Codes keep their capitals, or "all 50" would be leks. */
  private @Nullable Unit code(String word) {
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT)) && !WORDS.contains(word);
    return capitals || word.equals("Rs") || word.equals("Rp")
        ? lexicon.unitSymbol(word)
        : SMALL.contains(word) ? lexicon.unitSymbol(word.toUpperCase(Locale.ROOT)) : null;
  }

  static boolean isMoney(Unit unit) {
    return unit.dimension().startsWith("money");
  }
}
