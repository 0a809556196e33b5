package org.plumbline.extract.figure;

import java.util.List;
import java.util.Set;
import org.plumbline.text.Token;

/** Finds where the noun phrase ends that a figure counts. */
final class NounPhrase {
  private static final int LONGEST = 6;

  private static final Set<String> IRREGULAR_PLURALS =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "staff",
          "troops",
          "personnel",
          "cattle",
          "feet",
          "teeth",
          "mice",
          "geese");

  /** Verbs that stand behind a counted noun and look like a plural or a noun. */
  private static final Set<String> VERBS =
      Set.of(
          "including",
          "lives",
          "proves",
          "gets",
          "makes",
          "goes",
          "comes",
          "takes",
          "gives",
          "needs",
          "wants",
          "remains",
          "remain",
          "became",
          "become",
          "went",
          "came",
          "took",
          "made",
          "got",
          "left",
          "died",
          "live",
          "go",
          "come",
          "take",
          "compared",
          "according",
          "ago",
          "earlier",
          "later",
          "apiece",
          "respectively",
          "together",
          "altogether",
          "too",
          "again",
          "each",
          "rose",
          "fell",
          "grew",
          "began",
          "leaves",
          "costs");

  private NounPhrase() {}

  /** Index behind the noun phrase that begins at a token; the same index where none does. */
  static int end(List<Token> tokens, int from) {
    // "6.5 times earnings" counts no earnings.
    if (from < tokens.size() && tokens.get(from).lower().equals("times")) {
      return from + 1;
    }
    int i = from;
    int headEnd = from;
    while (i < tokens.size() && i - from < LONGEST && canStand(tokens, i, from)) {
      Token token = tokens.get(i);
      boolean hyphen = token.kind() == Token.Kind.PUNCTUATION;
      i++;
      if (hyphen) {
        continue;
      }
      headEnd = i;
      if (isPlural(token) && !nounFollows(tokens, i) && !isHyphen(tokens, i)) {
        break;
      }
    }
    return joined(tokens, from, headEnd);
  }

  /** "460 Kia and Hyundai vehicles": two names share the noun behind the second. */
  private static int joined(List<Token> tokens, int from, int end) {
    boolean named =
        end == from + 1
            && end + 2 < tokens.size()
            && isCapitalised(tokens.get(from))
            && tokens.get(end).lower().equals("and")
            && isCapitalised(tokens.get(end + 1))
            && isPlural(tokens.get(end + 2));
    return named ? end + 3 : end;
  }

  private static boolean isCapitalised(Token token) {
    return token.kind() == Token.Kind.WORD && Character.isUpperCase(token.written().codePointAt(0));
  }

  private static boolean isHyphen(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).written().equals("-")
        && !tokens.get(i).spaceBefore()
        && !tokens.get(i + 1).spaceBefore();
  }

  /** "20 most expensive restaurants". */
  private static boolean isSuperlative(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    return (word.equals("most") || word.equals("least"))
        && i + 2 < tokens.size()
        && isPlural(tokens.get(i + 2));
  }

  /** "is 73, raising" and "12 missing people" differ by what follows. */
  private static boolean isParticiple(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    boolean participle = word.length() > 5 && word.endsWith("ing");
    return participle
        && i + 1 < tokens.size()
        && FunctionWords.endsNounPhrase(tokens.get(i + 1).lower());
  }

  private static boolean canStand(List<Token> tokens, int i, int from) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.PUNCTUATION) {
      return token.written().equals("-")
          && !token.spaceBefore()
          && i > from
          && i + 1 < tokens.size();
    }
    if (i == from && isSuperlative(tokens, i)) {
      return true;
    }
    boolean compound =
        i > from + 1 && tokens.get(i - 1).written().equals("-") && !token.spaceBefore();
    boolean word =
        token.kind() == Token.Kind.WORD
            && (compound || !FunctionWords.endsNounPhrase(token.lower()));
    return word
        && !token.lower().startsWith("'")
        && !VERBS.contains(token.lower())
        && !(i == from && isParticiple(tokens, i));
  }

  /**
   * "sea crossings", "jobs market": a plural directly before another lower-case plural is no head
   * yet.
   */
  private static boolean nounFollows(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).kind() == Token.Kind.WORD
        && isPlural(tokens.get(i))
        && !FunctionWords.endsNounPhrase(tokens.get(i).lower());
  }

  static boolean isPlural(Token token) {
    String word = token.lower();
    if (IRREGULAR_PLURALS.contains(word)) {
      return true;
    }
    boolean lowerCase = word.equals(token.written());
    return lowerCase
        && word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }
}
