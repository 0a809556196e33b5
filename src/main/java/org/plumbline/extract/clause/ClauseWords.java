package org.plumbline.extract.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.figure.FunctionWords;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.text.Token;

/** The class of each word of a sentence, told by its form and its neighbours. */
final class ClauseWords {
  private final Scene scene;
  private final List<Token> tokens;
  private final boolean[] figure;
  private final boolean[] time;
  private final WordClass[] known;

  ClauseWords(Scene scene) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.figure = new boolean[tokens.size()];
    this.time = new boolean[tokens.size()];
    this.known = new WordClass[tokens.size()];
    for (FigureHit hit : scene.figures()) {
      mark(figure, hit.from(), hit.numberTo());
    }
    for (TimeHit hit : scene.times()) {
      mark(time, hit.from(), hit.to());
    }
    // From left to right: a class is told by those before it.
    for (int i = 0; i < tokens.size(); i++) {
      known[i] = classify(i);
    }
  }

  private static void mark(boolean[] marks, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(marks.length, to); i++) {
      marks[i] = true;
    }
  }

  /** The class of a token; {@code STOP} outside the sentence. */
  WordClass at(int i) {
    return i < 0 || i >= tokens.size() ? WordClass.STOP : known[i];
  }

  private WordClass classify(int i) {
    Token token = tokens.get(i);
    if (figure[i]) {
      return WordClass.FIGURE;
    }
    if (time[i]) {
      return WordClass.TIME;
    }
    return switch (token.kind()) {
      case NUMBER -> isNumberOfName(i) ? WordClass.NOUN : WordClass.FIGURE;
      case SYMBOL -> token.written().equals("&") ? WordClass.NOUN : WordClass.OTHER;
      case PUNCTUATION -> sign(i);
      case WORD -> word(i);
    };
  }

  private boolean isNumberOfName(int i) {
    boolean compound = scene.is(i - 1, "-") && !tokens.get(i).spaceBefore();
    return compound || scene.capitalised(i - 1);
  }

  private WordClass sign(int i) {
    return switch (tokens.get(i).written()) {
      case "," -> WordClass.COMMA;
      case "(", "[" -> WordClass.OPENING;
      case ")", "]" -> WordClass.CLOSING;
      case "-", "/", "'", "\u2019" -> tokens.get(i).spaceBefore() ? WordClass.STOP : WordClass.GLUE;
      case "\"", "\u201c", "\u201d", "\u2018" -> WordClass.OTHER;
      case "." -> i + 1 < tokens.size() ? WordClass.OTHER : WordClass.STOP;
      default -> WordClass.STOP;
    };
  }

  private WordClass word(int i) {
    String word = scene.lower(i);
    if (word.startsWith("'")) {
      return word.equals("'s") ? WordClass.GLUE : WordClass.AUXILIARY;
    }
    if (word.equals("i") || word.startsWith("i'")) {
      return WordClass.PRONOUN;
    }
    if (i > 0 && scene.capitalised(i) && !isShout()) {
      return WordClass.NOUN;
    }
    if (scene.is(i - 1, "-") && !tokens.get(i).spaceBefore()) {
      return WordClass.NOUN;
    }
    WordClass closed = closed(i, word);
    return closed != null ? closed : open(i, word);
  }

  /** A sentence in capitals tells no names. */
  private boolean isShout() {
    return tokens.size() > 1
        && tokens.get(0).written().length() > 1
        && tokens
            .get(0)
            .written()
            .equals(tokens.get(0).written().toUpperCase(java.util.Locale.ROOT))
        && tokens
            .get(1)
            .written()
            .equals(tokens.get(1).written().toUpperCase(java.util.Locale.ROOT))
        && tokens.get(0).kind() == Token.Kind.WORD
        && tokens.get(1).kind() == Token.Kind.WORD;
  }

  private @Nullable WordClass closed(int i, String word) {
    if (word.equals("that")) {
      return isVerbNext(i + 1) ? WordClass.RELATIVE : WordClass.LINK;
    }
    if (word.equals("to")) {
      Verbs.Form next = Verbs.form(scene.lower(i + 1));
      boolean base = next == Verbs.Form.VERB || next == Verbs.Form.EITHER;
      return base || scene.is(i + 1, "be") || scene.is(i + 1, "have")
          ? WordClass.INFINITIVE
          : WordClass.PREPOSITION;
    }
    if (ClosedClasses.AUXILIARIES.contains(word)) {
      return WordClass.AUXILIARY;
    }
    if (ClosedClasses.RELATIVES.contains(word)) {
      return WordClass.RELATIVE;
    }
    if (ClosedClasses.JOINTS.contains(word)) {
      return WordClass.JOINT;
    }
    if (ClosedClasses.LINKS.contains(word)) {
      return WordClass.LINK;
    }
    if (ClosedClasses.PRONOUNS.contains(word)) {
      return WordClass.PRONOUN;
    }
    boolean pointer = word.equals("this") || word.equals("these") || word.equals("those");
    if (pointer && isVerbNext(i + 1)) {
      return WordClass.PRONOUN;
    }
    if (ClosedClasses.DETERMINERS.contains(word)) {
      return WordClass.DETERMINER;
    }
    if (ClosedClasses.ADVERBS.contains(word) || isAdverb(word)) {
      return WordClass.ADVERB;
    }
    boolean preposition =
        FunctionWords.isPreposition(word) || ClosedClasses.LIKE_PREPOSITIONS.contains(word);
    return preposition ? WordClass.PREPOSITION : null;
  }

  private static boolean isAdverb(String word) {
    return word.length() > 4 && word.endsWith("ly") && !ClosedClasses.NOUNS_IN_LY.contains(word);
  }

  private boolean isVerbNext(int from) {
    boolean adverb = isAdverb(scene.lower(from)) || scene.is(from, "also") || scene.is(from, "now");
    int i = adverb ? from + 1 : from;
    String word = scene.lower(i);
    if (ClosedClasses.AUXILIARIES.contains(word)) {
      return true;
    }
    Verbs.Form form = Verbs.form(word);
    return !scene.capitalised(i)
        && (form == Verbs.Form.PAST
            || form == Verbs.Form.FINITE
            || form == Verbs.Form.VERB
            || (form == Verbs.Form.EITHER && isVerbalContext(i + 1))
            || (form == null && isPastEnding(word)));
  }

  private WordClass open(int i, String word) {
    Verbs.Form form = Verbs.form(word);
    if (form == null) {
      form =
          isPastEnding(word)
              ? Verbs.Form.PAST
              : word.endsWith("ing") && word.length() > 5 ? Verbs.Form.ING : null;
    }
    if (form == null) {
      return isUnknownVerb(i, word) ? WordClass.VERB : WordClass.NOUN;
    }
    boolean verb =
        switch (form) {
          case FINITE -> true;
          case PAST -> !isAttribute(i);
          case VERB -> !isDetermined(i);
          case EITHER -> isVerbHere(i, word);
          case ING -> false;
        };
    if (form == Verbs.Form.ING) {
      return participle(i);
    }
    return verb ? WordClass.VERB : WordClass.NOUN;
  }

  private WordClass participle(int i) {
    if (at(i - 1) == WordClass.AUXILIARY) {
      return WordClass.VERB;
    }
    if (isDetermined(i) && at(i - 1) != WordClass.PREPOSITION) {
      return WordClass.NOUN;
    }
    return isVerbalContext(i + 1) || isObject(i + 1) ? WordClass.PARTICIPLE : WordClass.NOUN;
  }

  private boolean isObject(int i) {
    String word = scene.lower(i);
    return scene.capitalised(i)
        || FunctionWords.isPreposition(word)
        || ClosedClasses.PRONOUNS.contains(word)
        || ClosedClasses.ADVERBS.contains(word);
  }

  private static boolean isPastEnding(String word) {
    return word.length() > 4
        && word.endsWith("ed")
        && !word.endsWith("eed")
        && !ClosedClasses.NOUNS_IN_ED.contains(word);
  }

  /** "A reported rise", "of lost sales": a participle that stands before its noun. */
  private boolean isAttribute(int i) {
    boolean noun =
        i + 1 < tokens.size()
            && tokens.get(i + 1).kind() == Token.Kind.WORD
            && !FunctionWords.endsNounPhrase(scene.lower(i + 1))
            && !isAdverb(scene.lower(i + 1))
            && !scene.lower(i + 1).startsWith("'")
            && !time[i + 1]
            && !figure[i + 1];
    return noun && isDetermined(i);
  }

  private boolean isDetermined(int i) {
    WordClass before = at(i - 1);
    return before == WordClass.DETERMINER
        || before == WordClass.GLUE
        || before == WordClass.FIGURE
        || before == WordClass.PREPOSITION
        || (before == WordClass.ADVERB && at(i - 2) == WordClass.DETERMINER);
  }

  private boolean isVerbHere(int i, String word) {
    WordClass before = at(i - 1);
    if (before == WordClass.INFINITIVE
        || before == WordClass.PRONOUN
        || before == WordClass.RELATIVE
        || ClosedClasses.MODALS.contains(scene.lower(i - 1))
        || (before == WordClass.AUXILIARY && ClosedClasses.UNCHANGED_PASTS.contains(word))) {
      return true;
    }
    if (before == WordClass.ADVERB) {
      WordClass earlier = at(i - 2);
      return earlier.isVerbal()
          || earlier == WordClass.INFINITIVE
          || (earlier == WordClass.NOUN && isVerbalContext(i + 1));
    }
    if (before == WordClass.NOUN || before == WordClass.CLOSING || before == WordClass.TIME) {
      String last = scene.lower(i - 1);
      boolean plural = last.endsWith("s") && !last.endsWith("ss");
      boolean agrees = word.endsWith("s") ? !plural || scene.capitalised(i - 1) : true;
      return agrees && isVerbalContext(i + 1);
    }
    return (before == WordClass.JOINT || before == WordClass.FIGURE) && isVerbalContext(i + 1);
  }

  /** What stands behind a verb and seldom behind a noun of the same form. */
  private boolean isVerbalContext(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    String word = scene.lower(i);
    return figure[i]
        || tokens.get(i).kind() == Token.Kind.NUMBER
        || ClosedClasses.DETERMINERS.contains(word)
        || ClosedClasses.AFTER_A_VERB.contains(word)
        || (ClosedClasses.ADVERBS.contains(word) && !word.equals("not"))
        || isAdverb(word);
  }

  private boolean isUnknownVerb(int i, String word) {
    String last = scene.lower(i - 1);
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && at(i - 1) == WordClass.NOUN
        && !last.endsWith("s")
        && (scene.is(i + 1, "a") || scene.is(i + 1, "an") || scene.is(i + 1, "the"));
  }
}
