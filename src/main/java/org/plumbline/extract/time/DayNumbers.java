package org.plumbline.extract.time;

import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.extract.number.Numerals;
import org.plumbline.extract.number.Ordinals;
import org.plumbline.text.Token;

/** Days of a month: "9", "9th", "the ninth", "twenty-third", "twenty five". */
final class DayNumbers {

  /**
   * A day found.
   *
   * @param to index behind it
   * @param ordinal whether it was written as a rank
   */
  record Found(int day, int to, boolean ordinal) {}

  private DayNumbers() {}

  static @Nullable Found at(TokenReader in, int i) {
    int at = in.is(i, "the") ? i + 1 : i;
    Token token = in.token(at);
    if (token == null) {
      return null;
    }
    Integer digits = in.dayOfMonth(at);
    if (digits != null) {
      int to = in.skipOrdinalEnding(at + 1);
      return new Found(digits, to, to > at + 1);
    }
    Ordinals.Hit ordinal = Ordinals.at(in.tokens(), at);
    if (ordinal != null && ordinal.rank() <= 31) {
      return new Found(ordinal.rank(), ordinal.to(), true);
    }
    NumberHit spelled = token.kind() == Token.Kind.WORD ? NumberGrammar.at(in.tokens(), at) : null;
    boolean day =
        spelled != null
            && spelled.form() == NumberHit.Form.SPELLED
            && spelled.value().scale() <= 0
            && spelled.value().signum() > 0
            && spelled.value().intValue() <= 31
            && !in.is(at, "a", "an");
    if (!day || spelled == null) {
      return null;
    }
    Ordinals.Hit ones = tensAndRank(in, spelled);
    return ones == null
        ? new Found(spelled.value().intValue(), spelled.to(), false)
        : new Found(spelled.value().intValue() + ones.rank(), ones.to(), true);
  }

  /** A small number in words, or 0. */
  static int spelled(TokenReader in, int i) {
    Token token = in.token(i);
    Integer value = token == null ? null : Numerals.belowHundred(token.lower());
    return value == null ? 0 : value;
  }

  /** "twenty third", without its hyphen. */
  private static Ordinals.@Nullable Hit tensAndRank(TokenReader in, NumberHit tens) {
    boolean whole = tens.value().intValue() % 10 == 0 && tens.value().intValue() >= 20;
    Ordinals.Hit ones =
        whole && in.token(tens.to()) != null ? Ordinals.at(in.tokens(), tens.to()) : null;
    return ones != null && ones.rank() < 10 ? ones : null;
  }
}
