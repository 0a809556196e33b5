package org.plumbline.extract.figure;

import java.util.List;
import java.util.Set;
import org.plumbline.extract.Lexicon;
import org.plumbline.text.Token;

/**
 * Numbers in digits that follow a pattern of their own: times of day, phone numbers, versions, law
 * references, scores, list items, serial numbers.
 */
final class CodedNumbers {
  private static final Set<String> CLOCK =
      Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "gmt", "bst", "est", "edt");

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final boolean[] taken;

  CodedNumbers(Lexicon lexicon, List<Token> tokens, boolean[] taken) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.taken = taken;
  }

  /**
   * @param to index behind the number and its scale
   * @param unitTo index behind its unit
   */
  boolean isAny(int from, int to, int unitTo) {
    if (CLOCK.contains(lower(to)) || isColoned(from, to)) {
      return true;
    }
    if (tokens.get(from).kind() != Token.Kind.NUMBER) {
      return false;
    }
    return isPhone(from, to, unitTo > to)
        || isLawOrVersion(from, to)
        || isScore(from, to)
        || isListItem(from, to)
        || isSerial(unitTo);
  }

  private boolean isColoned(int from, int to) {
    boolean behind =
        lower(to).equals(":")
            && touches(to)
            && isNumber(to + 1)
            && !tokens.get(to + 1).spaceBefore();
    boolean before =
        from >= 2
            && lower(from - 1).equals(":")
            && !tokens.get(from).spaceBefore()
            && isNumber(from - 2);
    return behind || before;
  }

  /**
   * Runs of digit groups that begin with a nought or are no thousands: "0800 555 0142", "01632
   * 960114", "555-0142".
   */
  private boolean isPhone(int from, int to, boolean measured) {
    Token number = tokens.get(from);
    String written = number.written();
    boolean leadingNought =
        written.length() > 2 && written.charAt(0) == '0' && written.indexOf('.') < 0;
    boolean longRun = written.length() >= 5 && isDigits(written) && isCalled(from);
    boolean groupBefore =
        isNumber(from - 1) && !taken[from - 1] && number.spaceBefore() && !measured;
    boolean groupBehind = isNumber(to) && !taken[to] && tokens.get(to).spaceBefore() && !measured;
    boolean dashes =
        isDigits(written)
            && ((isDashedGroup(to) && isDashedGroup(to + 2)) || isDashedGroupBefore(from));
    return leadingNought || longRun || groupBefore || groupBehind || dashes;
  }

  private boolean isDashedGroup(int i) {
    return lower(i).equals("-")
        && touches(i)
        && isNumber(i + 1)
        && !tokens.get(i + 1).spaceBefore()
        && isDigits(tokens.get(i + 1).written());
  }

  private boolean isDashedGroupBefore(int from) {
    return from >= 4
        && lower(from - 1).equals("-")
        && lower(from - 3).equals("-")
        && isNumber(from - 2)
        && isNumber(from - 4)
        && !tokens.get(from).spaceBefore();
  }

  private boolean isCalled(int from) {
    for (int i = Math.max(0, from - 3); i < from; i++) {
      if (lexicon.cueAt("contact", tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "1.2.3", "S/2022/63", "Article 5(2)". */
  private boolean isLawOrVersion(int from, int to) {
    boolean bracketed =
        from > 1
            && !tokens.get(from).spaceBefore()
            && lower(from - 1).equals("(")
            && isNumber(from - 2)
            && !tokens.get(from - 1).spaceBefore();
    boolean slash =
        from > 1
            && !tokens.get(from).spaceBefore()
            && lower(from - 1).equals("/")
            && isNumber(from - 2);
    boolean slashBehind = touches(to) && lower(to).equals("/") && isNumber(to + 1);
    boolean dotted =
        touches(to)
            && lower(to).equals(".")
            && isNumber(to + 1)
            && !tokens.get(to + 1).spaceBefore();
    boolean dottedBefore =
        from > 1 && !tokens.get(from).spaceBefore() && lower(from - 1).equals(".");
    return bracketed || slash || slashBehind || dotted || dottedBefore;
  }

  /** "2-1", "at 3–3": two numbers of which the second is not the greater; also "3888-2". */
  private boolean isScore(int from, int to) {
    return isScorePair(from, to) || (from >= 2 && isScorePair(from - 2, from - 1));
  }

  private boolean isScorePair(int from, int to) {
    if (to != from + 1 || !isNumber(from) || !isDash(to) || !touches(to) || !isNumber(to + 1)) {
      return false;
    }
    String one = tokens.get(from).written();
    String other = tokens.get(to + 1).written();
    boolean brief = isDigits(one) && isDigits(other) && one.length() < 9 && other.length() < 9;
    boolean glued = !tokens.get(to + 1).spaceBefore();
    return brief && glued && Integer.parseInt(one) >= Integer.parseInt(other);
  }

  /** "1) first", "2 ) second". */
  private boolean isListItem(int from, int to) {
    if (!lower(to).equals(")")) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(0, from - 12); i--) {
      if (lower(i).equals("(")) {
        return false;
      }
    }
    return isDigits(tokens.get(from).written()) && tokens.get(from).written().length() < 3;
  }

  /** "24703L202": digits that go on behind the letters. */
  private boolean isSerial(int unitTo) {
    boolean digits = isNumber(unitTo) && touches(unitTo);
    boolean power = digits && isPower(tokens.get(unitTo).written());
    boolean hyphened =
        touches(unitTo)
            && unitTo > 0
            && tokens.get(unitTo - 1).kind() == Token.Kind.WORD
            && tokens.get(unitTo - 1).written().length() == 1
            && isDashedGroup(unitTo);
    return (digits && !power) || hyphened;
  }

  private static boolean isPower(String digits) {
    return digits.equals("2") || digits.equals("3");
  }

  private boolean isNumber(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.NUMBER;
  }

  private boolean touches(int i) {
    return i >= 0 && i < tokens.size() && !tokens.get(i).spaceBefore();
  }

  private boolean isDash(int i) {
    String word = lower(i);
    return word.equals("-") || word.equals("\u2013") || word.equals("\u2014");
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
