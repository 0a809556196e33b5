package org.plumbline.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.text.Token;

/**
 * Finds phrases among tokens: one look-up of the first word, then the longest phrase that fits.
 *
 * <p>Case, diacritics, full stops of abbreviations and hyphens do not matter for the words; a
 * phrase written with capitals matches only words that have one, so that "us" is no country.
 */
public final class PhraseIndex<T> {

  /**
   * A phrase found.
   *
   * @param from index of its first token
   * @param to the one behind its last
   * @param values what the phrase stands for, in the order they were added
   */
  public record Hit<T>(int from, int to, List<T> values) {}

  private record Entry<T>(List<String> words, boolean capitalised, List<T> values) {}

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  public void add(String phrase, T value) {
    List<String> words = words(phrase);
    if (words.isEmpty()) {
      return;
    }
    boolean capitalised = phrase.codePoints().anyMatch(Character::isUpperCase);
    List<Entry<T>> entries = byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>());
    for (Entry<T> entry : entries) {
      if (entry.words.equals(words) && entry.capitalised == capitalised) {
        if (!entry.values.contains(value)) {
          entry.values.add(value);
        }
        return;
      }
    }
    int place = 0;
    while (place < entries.size() && entries.get(place).words.size() >= words.size()) {
      place++;
    }
    List<T> values = new ArrayList<>();
    values.add(value);
    entries.add(place, new Entry<>(words, capitalised, values));
  }

  /** All phrases among the tokens, the longest at each place, none overlapping another. */
  public List<Hit<T>> findAll(List<Token> tokens) {
    List<Hit<T>> hits = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Hit<T> hit = at(tokens, i);
      if (hit == null) {
        i++;
      } else {
        hits.add(hit);
        i = hit.to();
      }
    }
    return hits;
  }

  /** The longest phrase that begins at a token, or null. */
  public @Nullable Hit<T> at(List<Token> tokens, int from) {
    if (tokens.get(from).kind() == Token.Kind.PUNCTUATION) {
      return null;
    }
    List<Entry<T>> entries = byFirstWord.get(fold(tokens.get(from).lower()));
    if (entries == null) {
      return null;
    }
    for (Entry<T> entry : entries) {
      int to = end(entry, tokens, from);
      if (to > 0) {
        return new Hit<>(from, to, entry.values);
      }
    }
    return null;
  }

  private static <T> int end(Entry<T> entry, List<Token> tokens, int from) {
    int i = from;
    for (String word : entry.words) {
      while (i > from && i < tokens.size() && isHyphen(tokens.get(i))) {
        i++;
      }
      if (i >= tokens.size() || !fold(tokens.get(i).lower()).equals(word)) {
        return -1;
      }
      i++;
    }
    return !entry.capitalised || hasCapital(tokens.get(from))
        ? i
        : particle(entry, tokens, from) ? i : -1;
  }

  private static boolean hasCapital(Token token) {
    return token.written().codePoints().anyMatch(Character::isUpperCase);
  }

  /** A name may begin with a small particle: "al-Jourani". */
  private static <T> boolean particle(Entry<T> entry, List<Token> tokens, int from) {
    if (entry.words.size() < 2) {
      return false;
    }
    for (int i = from + 1; i < Math.min(tokens.size(), from + 3); i++) {
      if (Character.isUpperCase(tokens.get(i).written().codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHyphen(Token token) {
    return token.written().equals("-") && !token.spaceBefore();
  }

  /** The words of a phrase as the text's tokens would show them, folded. */
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = phrase.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean apostrophe = c == '\'';
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        if (endsRun(word, c)) {
          flush(word, words);
        }
        word.append(c);
      } else if (c == '.' && isDecimalPoint(folded, i)) {
        word.append(c);
      } else if (c != '.' || i == 0 || !Character.isLetter(folded.charAt(i - 1))) {
        flush(word, words);
        if (apostrophe) {
          word.append(c);
        } else if (!Character.isWhitespace(c) && c != '-' && c != '(' && c != ')') {
          words.add(String.valueOf(c));
        }
      }
    }
    flush(word, words);
    return words;
  }

  private static boolean isDecimalPoint(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  /** The tokeniser parts letters from digits: "t72" is two tokens. */
  private static boolean endsRun(StringBuilder word, char next) {
    if (word.length() == 0) {
      return false;
    }
    char last = word.charAt(word.length() - 1);
    return Character.isDigit(last) != Character.isDigit(next) && last != '\'';
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(fold(word.toString()));
      word.setLength(0);
    }
  }

  /** Without diacritics and without the full stops of an abbreviation. */
  static String fold(String lower) {
    boolean plain = true;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c > 127 || c == '.') {
        plain = false;
        break;
      }
    }
    if (plain) {
      return lower;
    }
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    boolean number = Character.isDigit(decomposed.charAt(0));
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK || (c == '.' && !number)) {
        continue;
      }
      out.append(c);
    }
    return out.toString();
  }
}
