package org.plumbline.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.text.Token;

/** Tells numbers that state no figure: names, codes, scores, years, ranks and pronouns. */
final class Exclusions {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
  private static final BigDecimal NO_YEAR = BigDecimal.valueOf(2100);
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> BEFORE_A_HALF =
      Set.of("this", "first", "second", "last", "next", "other", "either", "each", "final");
  private static final Set<String> RANKING = Set.of("bottom", "top", "final", "last");

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final NamedNumbers names;
  private final CodedNumbers codes;

  Exclusions(Lexicon lexicon, List<Token> tokens, boolean[] taken) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.names = new NamedNumbers(lexicon, tokens);
    this.codes = new CodedNumbers(lexicon, tokens, taken);
  }

  /**
   * Whether a number only names or numbers something.
   *
   * @param vouched whether a hedge, a bound or a second number shows that a figure is meant
   */
  boolean isAny(Quantity quantity, boolean vouched) {
    int from = quantity.number().from();
    int to = quantity.number().to();
    boolean measured = quantity.unit() != null;
    return isOrdinal(from, to)
        || isBase(quantity)
        || codes.isAny(from, to, quantity.to())
        || names.isNumbered(from)
        || names.isPartOfWord(from, to)
        || names.isAddress(to)
        || (!measured && isPartOfCompound(quantity.number()))
        || (!measured && isHalfOrRank(quantity.number()))
        || (!measured && !vouched && names.isPartOfName(quantity.number()))
        || (!measured && !vouched && isYear(quantity.number()));
  }

  /** "2-1", "16-18 Industrial Avenue". */
  boolean isScoreOrAddress(Quantity first, Quantity second) {
    boolean dashed =
        first.to() == second.from() - 1
            && !tokens.get(first.to()).lower().equals("to")
            && !tokens.get(first.to()).spaceBefore();
    boolean nought = first.number().value().signum() == 0 && first.unit() == null;
    return dashed && ((nought && second.unit() == null) || names.isAddress(second.number().to()));
  }

  /** "Constant 2012 dollars", "2005 = 100": the year and the level that figures are put in. */
  private boolean isBase(Quantity quantity) {
    NumberHit number = quantity.number();
    boolean constant = lower(number.from() - 1).equals("constant") && isYearLike(number);
    boolean level =
        lower(number.from() - 1).equals("=")
            && isYearNumber(number.from() - 2)
            && quantity.unit() == null;
    boolean year = isYearLike(number) && lower(number.to()).equals("=");
    return constant || level || year;
  }

  private boolean isYearNumber(int i) {
    return i >= 0
        && tokens.get(i).kind() == Token.Kind.NUMBER
        && tokens.get(i).written().length() == 4;
  }

  private boolean isOrdinal(int from, int to) {
    return tokens.get(from).kind() == Token.Kind.NUMBER
        && to < tokens.size()
        && !tokens.get(to).spaceBefore()
        && ORDINAL_ENDINGS.contains(lower(to));
  }

  /** "four-cylinder", "half-staff": a word joined to a number in words makes a kind, no count. */
  private boolean isPartOfCompound(NumberHit number) {
    int to = number.to();
    boolean joined =
        lower(to).equals("-")
            && !tokens.get(to).spaceBefore()
            && to + 1 < tokens.size()
            && !tokens.get(to + 1).spaceBefore()
            && tokens.get(to + 1).kind() == Token.Kind.WORD;
    boolean joinedBefore =
        number.from() > 1
            && lower(number.from() - 1).equals("-")
            && !tokens.get(number.from()).spaceBefore()
            && !tokens.get(number.from() - 1).spaceBefore()
            && tokens.get(number.from() - 2).kind() == Token.Kind.WORD;
    boolean words = number.form() != NumberHit.Form.DIGITS;
    return words && (joined || joinedBefore);
  }

  /** "this half", "the bottom three". */
  private boolean isHalfOrRank(NumberHit number) {
    String before = lower(number.from() - 1);
    if (lower(number.from()).equals("half") && number.to() == number.from() + 1) {
      return BEFORE_A_HALF.contains(before);
    }
    return RANKING.contains(before)
        && lower(number.from() - 2).equals("the")
        && number.form() == NumberHit.Form.SPELLED
        && NounPhrase.end(tokens, number.to()) == number.to();
  }

  /**
   * Four digits from 1800 to 2099 without separator, hedge or unit are a year oftener than a count,
   * unless people are counted.
   */
  private boolean isYear(NumberHit number) {
    if (!isYearLike(number)) {
      return false;
    }
    boolean year = lower(number.from() - 1).equals("ad") || lower(number.from() - 1).equals("a.d.");
    int noun = NounPhrase.end(tokens, number.to());
    boolean plural = noun > number.to() && NounPhrase.isPlural(tokens.get(noun - 1));
    boolean counts = plural && !lower(number.from() - 1).equals("'s") && !isLikelyYear(number);
    return year || !(counts || (plural && lexicon.isPerson(tokens.get(noun - 1).lower())));
  }

  private boolean isYearLike(NumberHit number) {
    return number.form() == NumberHit.Form.DIGITS
        && number.to() == number.from() + 1
        && tokens.get(number.from()).written().length() == 4
        && number.value().scale() == 0
        && number.value().compareTo(FIRST_YEAR) >= 0
        && number.value().compareTo(NO_YEAR) < 0;
  }

  /** Years of living memory stand before nouns ("2018 sales"); older ones hardly do. */
  private static boolean isLikelyYear(NumberHit number) {
    int year = number.value().intValue();
    return year >= 1980 && year < 2035;
  }

  /** "One" by itself is a pronoun far oftener than a count. */
  boolean isPronoun(Quantity quantity, @Nullable String counted) {
    NumberHit number = quantity.number();
    boolean one =
        number.form() == NumberHit.Form.SPELLED && number.value().compareTo(BigDecimal.ONE) == 0;
    boolean article = !lower(number.from()).equals("one");
    return one
        && quantity.unit() == null
        && !article
        && (counted == null || lower(number.to()).equals("of"));
  }

  private String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
