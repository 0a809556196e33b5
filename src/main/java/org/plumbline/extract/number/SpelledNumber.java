package org.plumbline.extract.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.text.Token;

/**
 * One pass over number words: "two hundred and fifty thousand", "two and a half million", "half a
 * dozen", "a hundred".
 *
 * <p>A number in words ends where the next word could not belong to it: "twenty five" goes on,
 * "five twenty" does not.
 */
final class SpelledNumber {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Set<String> VAGUE = Set.of("few", "several", "many", "per", "every");

  private final List<Token> tokens;
  private final int start;
  private int end;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private @Nullable BigDecimal lastScale;
  private boolean open;

  SpelledNumber(List<Token> tokens, int start) {
    this.tokens = tokens;
    this.start = start;
  }

  int end() {
    return end;
  }

  BigDecimal value() {
    return NumberGrammar.plain(total.add(group));
  }

  /** Whether a number begins here. */
  boolean read() {
    int i = begin();
    if (i < 0) {
      return false;
    }
    end = i;
    while (i < tokens.size()) {
      int after = tail(i);
      if (after <= 0) {
        int next = skipJoint(i);
        after = next < tokens.size() ? word(next) : -1;
      }
      if (after < 0) {
        break;
      }
      i = after;
      end = i;
    }
    return true;
  }

  /** "two point five", "five and a quarter", "twenty and three fifths": what stands behind. */
  private int tail(int i) {
    if (lower(i).equals("point")) {
      return decimals(i + 1);
    }
    if (!lower(i).equals("and") || group.scale() > 0) {
      return -1;
    }
    boolean half =
        lower(i + 1).equals("half")
            && List.of("hour", "hours", "year", "years", "mile", "miles").contains(lower(i + 2));
    if (half && total.signum() == 0) {
      group = group.add(NumberGrammar.half());
      open = false;
      return i + 2;
    }
    int scaled = partOfScale(i + 1);
    int part = scaled > 0 ? scaled : smallFraction(i + 1);
    if (part > 0) {
      return part;
    }
    int at = i + 1;
    Integer numerator =
        isArticle(lower(at)) ? Integer.valueOf(1) : Numerals.belowHundred(lower(at));
    int behind = at + 1;
    behind = lower(behind).equals("-") && !tokens.get(behind).spaceBefore() ? behind + 1 : behind;
    Integer denominator = numerator == null ? null : Numerals.denominator(lower(behind));
    boolean plural = lower(behind).endsWith("s") || lower(behind).endsWith("quarter");
    if (numerator == null
        || denominator == null
        || numerator >= denominator
        || !plural
        || lower(behind).startsWith("hal")) {
      return -1;
    }
    group = group.add(NumberGrammar.divide(numerator, denominator));
    open = false;
    return behind + 1;
  }

  /** "a million and a half": of the million; "and a half of them" goes on otherwise. */
  private int partOfScale(int i) {
    boolean whole = lastScale != null && group.signum() == 0 && isArticle(lower(i));
    BigDecimal part =
        lower(i + 1).equals("half")
            ? NumberGrammar.half()
            : lower(i + 1).equals("quarter") ? new BigDecimal("0.25") : null;
    if (!whole || part == null || lastScale == null || lower(i + 2).equals("of")) {
      return -1;
    }
    total = total.add(lastScale.multiply(part));
    open = false;
    return i + 2;
  }

  /** "and fifty-four hundredths", "and a thirtieth". */
  private int smallFraction(int i) {
    int to = i + 1;
    Integer numerator = isArticle(lower(i)) ? Integer.valueOf(1) : Numerals.belowHundred(lower(i));
    if (numerator == null) {
      return -1;
    }
    if (Numerals.isTens(numerator) && lower(to).equals("-")) {
      Integer ones = Numerals.belowHundred(lower(to + 1));
      if (ones != null && ones > 0 && ones < 10) {
        numerator += ones;
        to += 2;
      }
    }
    Denominators.Found rank = Denominators.at(tokens, to);
    boolean proper =
        rank != null
            && rank.value().compareTo(BigDecimal.valueOf(numerator)) > 0
            && (rank.plural() || (numerator == 1 && rank.value().intValue() > 10))
            && !(group.signum() == 0 && total.signum() == 0);
    if (!proper || rank == null) {
      return -1;
    }
    group = group.add(BigDecimal.valueOf(numerator).divide(rank.value(), MathContext.DECIMAL64));
    open = false;
    return rank.to();
  }

  private int decimals(int from) {
    DecimalWords.Found found = DecimalWords.at(tokens, from);
    if (found == null) {
      return -1;
    }
    group = group.add(found.part());
    open = false;
    return found.to();
  }

  private String lower(int i) {
    return i < tokens.size() ? tokens.get(i).lower() : "";
  }

  /** Reads what only stands first; the index behind it, or -1. */
  private int begin() {
    String first = lower(start);
    if (first.equals("half") && isArticle(lower(start + 1))) {
      return scaleOrDozen(start + 2, NumberGrammar.half());
    }
    if (isArticle(first)) {
      if (lower(start + 1).equals("hundred")) {
        group = HUNDRED;
        open = true;
        return start + 2;
      }
      return scaleOrDozen(start + 1, BigDecimal.ONE);
    }
    boolean noArticle = start == 0 || !VAGUE.contains(lower(start - 1));
    if (first.equals("hundred") && noArticle && Numerals.scale(lower(start + 1)) != null) {
      group = HUNDRED;
      open = true;
      return start + 1;
    }
    Integer small = Numerals.belowHundred(first);
    if (small == null) {
      return -1;
    }
    group = BigDecimal.valueOf(small);
    open = Numerals.isTens(small);
    return start + 1;
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  private int scaleOrDozen(int i, BigDecimal times) {
    String word = lower(i);
    if (Numerals.isDozen(word)) {
      group = BigDecimal.valueOf(12).multiply(times);
      return i + 1;
    }
    BigDecimal scale = Numerals.scale(word);
    if (scale == null) {
      return -1;
    }
    total = scale.multiply(times);
    lastScale = scale;
    group = BigDecimal.ZERO;
    open = true;
    return i + 1;
  }

  /** Past a hyphen ("twenty-one") or an "and" that joins parts of a number. */
  private int skipJoint(int i) {
    if (lower(i).equals("-") && (!tokens.get(i).spaceBefore() || isTensAndOnes(i + 1))) {
      return i + 1;
    }
    boolean afterScale = lastScale != null && group.signum() == 0;
    boolean andAHalf = isArticle(lower(i + 1)) && lower(i + 2).equals("half");
    boolean mayJoin = group.compareTo(HUNDRED) >= 0 || afterScale || andAHalf || isCountedUp(i + 1);
    return lower(i).equals("and") && mayJoin ? i + 1 : i;
  }

  /** Takes the word at an index; the index behind it, or -1 where it does not belong. */
  private int word(int i) {
    String word = lower(i);
    if (isArticle(word) && lower(i + 1).equals("half") && !lower(i - 1).equals(word)) {
      if (!lower(i - 1).equals("and")) {
        return -1;
      }
      group = group.add(NumberGrammar.half());
      open = false;
      return i + 2;
    }
    if (word.equals("hundred") && group.signum() > 0 && group.compareTo(HUNDRED) < 0) {
      group = group.multiply(HUNDRED);
      open = true;
      return i + 1;
    }
    if (Numerals.isDozen(word) && lastScale == null) {
      group = group.multiply(BigDecimal.valueOf(12));
      open = false;
      return i + 1;
    }
    BigDecimal scale = Numerals.scale(word);
    if (scale != null
        && group.signum() > 0
        && (lastScale == null || scale.compareTo(lastScale) < 0)) {
      total = total.add(group.multiply(scale));
      group = BigDecimal.ZERO;
      lastScale = scale;
      open = true;
      return i + 1;
    }
    Integer small = Numerals.belowHundred(word);
    return small != null && small > 0 && fits(small, i) ? add(small, i) : -1;
  }

  private int add(int small, int i) {
    group = group.add(BigDecimal.valueOf(small));
    open = Numerals.isTens(small);
    return i + 1;
  }

  private boolean fits(int small, int i) {
    if (!open) {
      return false;
    }
    if (group.signum() == 0) {
      return lastScale != null && THOUSAND.compareTo(BigDecimal.valueOf(small)) > 0;
    }
    boolean afterHundred = group.remainder(HUNDRED).signum() == 0;
    boolean afterTens = group.remainder(BigDecimal.TEN).signum() == 0 && small < 10;
    return afterHundred || (afterTens && (!lower(i - 1).equals("and") || isCountedUp(i)));
  }

  /** "twenty and four hours", but "between twenty and four", "twenty and three others". */
  private boolean isCountedUp(int i) {
    String behind = lower(i + 1);
    return isTensAndOnes(i)
        && lower(i - 1).equals("and")
        && !(start > 0 && List.of("between", "of", "-").contains(lower(start - 1)))
        && !List.of("other", "others", "more", "of").contains(behind)
        && Numerals.scale(behind) == null
        && !behind.equals("hundred");
  }

  /** Whether only tens stand before a word for one to nine. */
  private boolean isTensAndOnes(int i) {
    Integer ones = Numerals.belowHundred(lower(i));
    return ones != null
        && ones > 0
        && ones < 10
        && group.scale() <= 0
        && group.compareTo(HUNDRED) < 0
        && Numerals.isTens(group.intValue());
  }
}
