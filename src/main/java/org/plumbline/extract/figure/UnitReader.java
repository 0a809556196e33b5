package org.plumbline.extract.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.model.value.Unit;
import org.plumbline.text.Token;

/** Finds the unit of measurement around a number. */
final class UnitReader {

  /**
   * A unit found.
   *
   * @param to index behind it
   */
  record Found(Unit unit, int to) {}

  private static final int SHORTEST = 5;
  private static final Set<String> WHOLE =
      Set.of("full", "whole", "straight", "consecutive", "successive", "solid", "long");
  private static final Set<String> MEASURED = Set.of("length", "mass", "volume", "area", "energy");

  private final Lexicon lexicon;
  private final List<Token> tokens;

  UnitReader(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** The currency sign before a number ("$", "A$"): the index it begins at, or -1. */
  int currencyStart(int number) {
    if (number < 1 || tokens.get(number - 1).kind() != Token.Kind.SYMBOL) {
      return -1;
    }
    boolean letters =
        number >= 2
            && !tokens.get(number - 1).spaceBefore()
            && tokens.get(number - 2).kind() == Token.Kind.WORD
            && lexicon.unitSymbol(
                    tokens.get(number - 2).written() + tokens.get(number - 1).written())
                != null;
    return letters ? number - 2 : number - 1;
  }

  /** The currency whose sign stands between two indexes. */
  @Nullable Unit currency(int from, int to) {
    StringBuilder sign = new StringBuilder();
    for (int i = from; i < to; i++) {
      sign.append(tokens.get(i).written());
    }
    return lexicon.unitSymbol(sign.toString());
  }

  /** The unit behind a number: "%", "km", "percentage points", "-mile". */
  @Nullable Found behind(int i) {
    int at = i;
    if (at + 1 < tokens.size()
        && tokens.get(at).written().equals("-")
        && !tokens.get(at).spaceBefore()) {
      at++;
    }
    if (at >= tokens.size()) {
      return null;
    }
    Found bracketed = bracketed(at);
    if (bracketed != null) {
      return bracketed;
    }
    PhraseIndex.Hit<Unit> word = lexicon.unitWordAt(tokens, at);
    Found symbol = symbol(at);
    if (word != null && (symbol == null || word.to() >= symbol.to())) {
      return new Found(word.values().get(0), word.to());
    }
    return symbol;
  }

  /** "20 (kg)", "20 [kg]": the bracket holds the unit and nothing else. */
  private @Nullable Found bracketed(int at) {
    int kind = "([{<".indexOf(tokens.get(at).written());
    if (kind < 0 || at + 2 >= tokens.size() || tokens.get(at).written().length() != 1) {
      return null;
    }
    PhraseIndex.Hit<Unit> word = lexicon.unitWordAt(tokens, at + 1);
    Found symbol = symbol(at + 1);
    Found unit =
        word != null && (symbol == null || word.to() >= symbol.to())
            ? new Found(word.values().get(0), word.to())
            : symbol;
    boolean closed =
        unit != null
            && unit.to() < tokens.size()
            && tokens.get(unit.to()).written().equals(String.valueOf(")]}>".charAt(kind)))
            && !unit.unit().dimension().startsWith("count");
    return closed && unit != null ? new Found(unit.unit(), unit.to() + 1) : null;
  }

  /**
   * "40 passing yards", "6 full hours": a measure behind one adjective. Of times only those that
   * the adjective does not make shorter or longer, as "working" does.
   */
  @Nullable Found behindAdjective(int i) {
    if (i + 1 >= tokens.size() || !tokens.get(i).spaceBefore()) {
      return null;
    }
    String word = tokens.get(i).lower();
    boolean participle = word.length() > SHORTEST && word.endsWith("ing");
    PhraseIndex.Hit<Unit> unit =
        participle || WHOLE.contains(word) ? lexicon.unitWordAt(tokens, i + 1) : null;
    if (unit == null || !NounPhrase.isPlural(tokens.get(unit.to() - 1))) {
      return null;
    }
    String dimension = unit.values().get(0).dimension();
    boolean measure =
        MEASURED.contains(dimension) || (!participle && dimension.startsWith("duration"));
    return measure ? new Found(unit.values().get(0), unit.to()) : null;
  }

  /** Symbols of up to four tokens, the longest first: "km/h", "°C", "sq km". */
  private @Nullable Found symbol(int at) {
    for (int length = Math.min(4, tokens.size() - at); length > 0; length--) {
      StringBuilder written = new StringBuilder();
      for (int i = at; i < at + length; i++) {
        if (i > at && tokens.get(i).spaceBefore()) {
          written.append(' ');
        }
        written.append(tokens.get(i).written());
      }
      Unit unit = lexicon.unitSymbol(written.toString());
      if (unit != null && mayStand(at, length, written.toString())) {
        return new Found(unit, at + length);
      }
    }
    return null;
  }

  /** "a Boeing 777F", "PA 23456 F Block": a name goes on in the number. */
  private boolean isNamed(int i) {
    return i > 0
        && tokens.get(i).kind() == Token.Kind.WORD
        && Character.isUpperCase(tokens.get(i).written().codePointAt(0));
  }

  /**
   * "in" and "a" are words far oftener than inches and years: single letters and words of the
   * grammar must touch the number.
   */
  private boolean mayStand(int at, int length, String written) {
    boolean touches = !tokens.get(at).spaceBefore();
    if (length == 1 && (FunctionWords.endsNounPhrase(written) || written.equals("in"))) {
      return false;
    }
    boolean letter = written.length() == 1 && Character.isLetter(written.charAt(0));
    if ((written.equals("F") || written.equals("C")) && isNamed(at - 2)) {
      return false;
    }
    return touches || !letter || written.equals("F") || written.equals("C");
  }
}
