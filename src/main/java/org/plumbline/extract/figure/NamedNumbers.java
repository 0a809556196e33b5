package org.plumbline.extract.figure;

import java.util.List;
import java.util.Set;
import org.plumbline.extract.Lexicon;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.model.lexicon.Name;
import org.plumbline.text.Token;

/** Numbers that are part of a name: "page 43", "T-72", "S&P 500", "Kick Six", "12 Quay Street". */
final class NamedNumbers {
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final boolean titled;

  NamedNumbers(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.titled = isTitled(tokens);
  }

  /** In a headline every word has a capital, and capitals tell nothing. */
  private static boolean isTitled(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD && token.written().length() > 3) {
        words++;
        capitals += isCapitalised(token) ? 1 : 0;
      }
    }
    return capitals * 3 > words * 2;
  }

  private static boolean isCapitalised(Token token) {
    return token.kind() == Token.Kind.WORD && Character.isUpperCase(token.written().codePointAt(0));
  }

  /** "page 43", "item 7", "Highway 41", "Route 7", "routes 16 and 22", "No. 5". */
  boolean isNumbered(int from) {
    int before = from - 1;
    while (before > 0
        && from - before < 6
        && (lower(before).equals("and")
            || lower(before).equals(",")
            || isDash(before)
            || tokens.get(before).kind() == Token.Kind.NUMBER)) {
      before--;
    }
    boolean listed =
        before >= 0
            && before < from
            && tokens.get(before).kind() == Token.Kind.WORD
            && lexicon.cueAt("numbering", tokens, before) != null;
    boolean capitals = from - before == 1 || before < 0 || isCapitalised(tokens.get(before));
    return listed && (capitals || !isCount(from));
  }

  /** "three stages, 14 riders": what stands before a comma numbers nothing behind it. */
  private boolean isCount(int from) {
    return lower(from - 1).equals(",") && NounPhrase.end(tokens, from + 1) > from + 1;
  }

  /** "T-72", "COVID-19", "5G", "11a": digits that touch letters. */
  boolean isPartOfWord(int from, int to) {
    Token number = tokens.get(from);
    if (number.kind() != Token.Kind.NUMBER) {
      return false;
    }
    boolean hyphened =
        from >= 2
            && !number.spaceBefore()
            && tokens.get(from - 1).written().equals("-")
            && !tokens.get(from - 1).spaceBefore()
            && tokens.get(from - 2).kind() == Token.Kind.WORD
            && !lower(from - 2).equals("sub")
            && !lower(from - 2).equals("to");
    boolean glued =
        from >= 1
            && !number.spaceBefore()
            && tokens.get(from - 1).kind() == Token.Kind.WORD
            && !isCurrency(from - 1);
    boolean letterBehind =
        to == from + 1
            && to < tokens.size()
            && !tokens.get(to).spaceBefore()
            && tokens.get(to).kind() == Token.Kind.WORD
            && tokens.get(to).written().length() <= 2
            && tokens.get(to).written().charAt(0) < 128
            && lexicon.unitSymbol(tokens.get(to).written()) == null;
    boolean hash = from >= 1 && lower(from - 1).equals("#");
    return hyphened || glued || letterBehind || hash;
  }

  private boolean isCurrency(int i) {
    String word = tokens.get(i).written();
    boolean code = lexicon.unitSymbol(word) != null;
    boolean nation = i > 0 && tokens.get(i - 1).kind() == Token.Kind.SYMBOL && word.length() <= 2;
    return code || nation;
  }

  /**
   * A short number behind a capitalised word, in a sentence that uses capitals for names alone, is
   * part of the name: "S&P 500 rose", "Game 2". Where a plural follows, or a place or day stands
   * before, it may be a count.
   */
  boolean isPartOfName(NumberHit number) {
    int before = number.from() - 1;
    if (before < 0) {
      return false;
    }
    if (lexicon.cueAt("index-name", tokens, before) != null && isCapitalised(tokens.get(before))) {
      return number.to() == number.from() + 1;
    }
    if (titled) {
      return false;
    }
    if (number.form() != NumberHit.Form.DIGITS) {
      return number.form() == NumberHit.Form.SPELLED
          && isCapitalised(tokens.get(number.from()))
          && isCapitalised(tokens.get(before));
    }
    String digits = tokens.get(number.from()).written();
    Token name = tokens.get(before);
    boolean shortNumber =
        number.to() == number.from() + 1
            && digits.length() <= 4
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!shortNumber || !isCapitalised(name) || FunctionWords.endsNounPhrase(name.lower())) {
      return false;
    }
    return before > 0 && !isPlaceOrDay(before) && !isCounting(number.to());
  }

  private boolean isCounting(int i) {
    int end = NounPhrase.end(tokens, i);
    return end > i
        && !isCapitalised(tokens.get(i))
        && (NounPhrase.isPlural(tokens.get(end - 1))
            || lexicon.isPerson(tokens.get(end - 1).lower()));
  }

  private boolean isPlaceOrDay(int i) {
    if (CALENDAR.contains(lower(i))) {
      return true;
    }
    return lexicon.names(Name.Type.AREA, tokens).stream().anyMatch(hit -> hit.to() == i + 1);
  }

  /** "12 Quay Street". */
  boolean isAddress(int to) {
    for (int i = to; i < Math.min(tokens.size(), to + 4); i++) {
      if (!isCapitalised(tokens.get(i))) {
        return false;
      }
      if (i > to && lexicon.cueAt("street", tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isDash(int i) {
    String word = lower(i);
    return word.equals("-") || word.equals("\u2013") || word.equals("\u2014");
  }

  private String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
