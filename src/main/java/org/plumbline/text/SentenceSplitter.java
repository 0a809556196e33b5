package org.plumbline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block's tokens into sentences. In doubt it does not cut: a figure torn from its sentence
 * is worse than two sentences in one.
 */
final class SentenceSplitter {
  /** A note number behind a full stop, such as {@code [12]}, has this many tokens. */
  private static final int NOTE = 3;

  private final Abbreviations abbreviations;

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  List<Sentence> sentences(List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < tokens.size()) {
      if (!mayEnd(tokens.get(i))) {
        i++;
        continue;
      }
      int closed = behindClosing(tokens, i + 1);
      if (closed < tokens.size() && endsAfter(tokens, from, i, closed)) {
        LongSentence.cut(tokens.subList(from, closed), sentences);
        from = closed;
      }
      i = closed;
    }
    if (from < tokens.size()) {
      LongSentence.cut(tokens.subList(from, tokens.size()), sentences);
    }
    return sentences;
  }

  private static boolean mayEnd(Token token) {
    boolean dotted = token.kind() == Token.Kind.WORD && token.written().endsWith(".");
    return dotted || isTerminal(token) || isWide(token);
  }

  /** The index behind the quotes, brackets, further marks and notes that belong to a mark. */
  private static int behindClosing(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && !tokens.get(end).spaceBefore() && closes(tokens.get(end))) {
      end++;
    }
    return behindNote(tokens, end);
  }

  /** Whether the mark at {@code index} with what closes it, up to {@code end}, ends a sentence. */
  private boolean endsAfter(List<Token> tokens, int from, int index, int end) {
    Token mark = tokens.get(index);
    boolean numbered =
        mark.written().equals(".")
            && index == from + 1
            && tokens.get(from).kind() == Token.Kind.NUMBER;
    if (numbered) {
      return false;
    }
    Token next = tokens.get(end);
    if (isWide(mark)) {
      return true;
    }
    if (!next.spaceBefore()) {
      return end == index + 1 && spaceForgotten(tokens, index);
    }
    int word = opening(tokens, end);
    if (word >= tokens.size() || goesOn(tokens, word)) {
      return false;
    }
    boolean starter = abbreviations.isStarter(tokens.get(word).lower());
    if (mark.kind() == Token.Kind.WORD && end == index + 1) {
      return endsWithAbbreviation(mark, starter, word > end);
    }
    boolean omission = mark.spaceBefore() && isEllipsis(mark);
    return !omission || starter;
  }

  private boolean endsWithAbbreviation(Token mark, boolean starter, boolean quotation) {
    Abbreviations.Kind kind = abbreviations.kind(mark.written());
    boolean mayEnd = kind == null || kind == Abbreviations.Kind.END;
    return mayEnd && (starter || (quotation && mark.written().length() > 2));
  }

  private static int behindNote(List<Token> tokens, int from) {
    int end = from;
    while (end + NOTE <= tokens.size()
        && tokens.get(end).written().equals("[")
        && !tokens.get(end).spaceBefore()
        && tokens.get(end + 1).kind() == Token.Kind.NUMBER
        && tokens.get(end + 2).written().equals("]")) {
      end += NOTE;
    }
    return end;
  }

  /** The first token that is no opening quote, bracket or dash. */
  private static int opening(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size()
        && tokens.get(i).kind() == Token.Kind.PUNCTUATION
        && "\"'“‘„«‹([{–—-¿¡*".contains(tokens.get(i).written())) {
      i++;
    }
    return i;
  }

  /** Whether the words from here on cannot begin a sentence. */
  private static boolean goesOn(List<Token> tokens, int index) {
    Token word = tokens.get(index);
    if (word.kind() == Token.Kind.PUNCTUATION) {
      return true;
    }
    if (!Character.isLowerCase(word.written().codePointAt(0))) {
      return false;
    }
    // "al-Jourani" begins a sentence in lower case.
    return index + 2 >= tokens.size()
        || !tokens.get(index + 1).written().equals("-")
        || tokens.get(index + 1).spaceBefore()
        || !Character.isUpperCase(tokens.get(index + 2).written().codePointAt(0));
  }

  /** "… in 2017.The army": no space, yet a small word before and a capitalised one behind. */
  private static boolean spaceForgotten(List<Token> tokens, int index) {
    if (index == 0 || !tokens.get(index).written().equals(".")) {
      return false;
    }
    String before = tokens.get(index - 1).written();
    String after = tokens.get(index + 1).written();
    return before.length() > 2
        && Character.isLowerCase(before.codePointAt(0))
        && after.length() > 1
        && Character.isUpperCase(after.charAt(0))
        && Character.isLowerCase(after.charAt(1));
  }

  private static boolean isTerminal(Token token) {
    String written = token.written();
    return token.kind() == Token.Kind.PUNCTUATION
        && (written.charAt(0) == '.'
            || written.equals("!")
            || written.equals("?")
            || isEllipsis(token));
  }

  private static boolean isEllipsis(Token token) {
    return token.written().equals("…") || token.written().startsWith("..");
  }

  /** Marks of scripts that put no space behind them. */
  private static boolean isWide(Token token) {
    return token.written().length() == 1 && "。！？".contains(token.written());
  }

  private static boolean closes(Token token) {
    return isTerminal(token)
        || (token.kind() == Token.Kind.PUNCTUATION && "\"'”’»›)]}*".contains(token.written()));
  }
}
