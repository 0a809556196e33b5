package org.plumbline.extract.number;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.text.Token;

/** Ordinal numbers: "second", "21st". */
public final class Ordinals {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30),
          Map.entry("fortieth", 40),
          Map.entry("fiftieth", 50),
          Map.entry("sixtieth", 60),
          Map.entry("seventieth", 70),
          Map.entry("eightieth", 80),
          Map.entry("ninetieth", 90),
          Map.entry("hundredth", 100));

  /**
   * An ordinal found.
   *
   * @param to index of the token behind it
   */
  public record Hit(int from, int to, int rank) {}

  private Ordinals() {}

  /** The ordinal that begins at a token, or null. */
  public static @Nullable Hit at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.NUMBER) {
      boolean suffixed =
          i + 1 < tokens.size()
              && !tokens.get(i + 1).spaceBefore()
              && isSuffix(tokens.get(i + 1).lower());
      return suffixed && token.written().length() < 5 && isDigits(token.written())
          ? new Hit(i, i + 2, Integer.parseInt(token.written()))
          : null;
    }
    Integer word = WORDS.get(token.lower());
    if (word != null) {
      return new Hit(i, i + 1, word);
    }
    Integer tens = Numerals.belowHundred(token.lower());
    if (tens != null
        && Numerals.isTens(tens)
        && i + 2 < tokens.size()
        && tokens.get(i + 1).written().equals("-")) {
      Integer ones = WORDS.get(tokens.get(i + 2).lower());
      return ones != null && ones < 10 ? new Hit(i, i + 3, tens + ones) : null;
    }
    return null;
  }

  /** The rank of an ordinal that is one word, or null. */
  static @Nullable Integer word(String word) {
    return WORDS.get(word);
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isSuffix(String word) {
    return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
  }
}
