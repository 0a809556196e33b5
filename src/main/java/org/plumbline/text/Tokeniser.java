package org.plumbline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts a block's characters into tokens, in one pass. */
final class Tokeniser {
  private static final int REMEMBERED = 1 << 16;

  private final Abbreviations abbreviations;

  /** Words seen, so that a long article does not keep each of its words many times. */
  private final Map<String, Spelling> seen = new HashMap<>();

  private record Spelling(String written, String lower) {}

  Tokeniser(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  List<Token> tokens(Characters text) {
    List<Token> tokens = new ArrayList<>();
    WordScanner words = new WordScanner(text, abbreviations);
    boolean space = false;
    int i = 0;
    while (i < text.length()) {
      int c = text.at(i);
      CharacterKind kind = CharacterKind.of(c);
      if (kind == CharacterKind.SPACE || kind == CharacterKind.INVISIBLE) {
        space |= kind == CharacterKind.SPACE;
        i++;
        continue;
      }
      int end;
      Token.Kind tokenKind;
      if (kind == CharacterKind.LETTER || kind == CharacterKind.MARK) {
        end = words.end(i);
        tokenKind = Token.Kind.WORD;
      } else if (NumberScanner.startsAt(text, i)) {
        int address = words.addressEnd(i);
        int number = NumberScanner.end(text, i);
        end = Math.max(address, NumberScanner.endOfDotted(text, i, number));
        tokenKind = end == number ? Token.Kind.NUMBER : Token.Kind.WORD;
      } else if (words.possessiveAt(i)) {
        end = i + 2;
        tokenKind = Token.Kind.WORD;
      } else {
        end = endOfMark(text, i);
        tokenKind = kind == CharacterKind.PUNCTUATION ? Token.Kind.PUNCTUATION : Token.Kind.SYMBOL;
      }
      Spelling spelling = spelling(text.written(i, end));
      tokens.add(
          new Token(spelling.written(), spelling.lower(), tokenKind, text.span(i, end), space));
      space = false;
      i = end;
    }
    return tokens;
  }

  private static int endOfMark(Characters text, int start) {
    int c = text.at(start);
    int end = start + 1;
    if (c == '.' || c == '-') {
      while (text.at(end) == c) {
        end++;
      }
    }
    while (CharacterKind.of(text.at(end)) == CharacterKind.MARK) {
      end++;
    }
    return end;
  }

  private Spelling spelling(String written) {
    Spelling known = seen.get(written);
    if (known != null) {
      return known;
    }
    Spelling spelling = new Spelling(written, lower(written));
    if (seen.size() < REMEMBERED && written.length() < 32) {
      seen.put(written, spelling);
    }
    return spelling;
  }

  private static String lower(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    boolean plain = true;
    for (int i = 0; i < lower.length() && plain; i++) {
      char c = lower.charAt(i);
      plain = c < 128 || (c != '’' && c != '‘' && Character.getType(c) != Character.FORMAT);
    }
    if (plain) {
      return lower.equals(written) ? written : lower;
    }
    StringBuilder folded = new StringBuilder(lower.length());
    lower
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> c == '’' || c == '‘' ? '\'' : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
