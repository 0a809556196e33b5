package org.plumbline.extract.clause;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.scene.Scene;
import org.plumbline.text.Token;

/**
 * Finds, from a place in a sentence, the verb that governs it and the subject of that verb: through
 * infinitives, participles, shared subjects and relative clauses.
 */
public final class Clauses {
  private static final int REACH = 60;
  private static final int LEADING = 8;
  private static final int SHORT = 7;
  private static final Set<String> BESIDE = Set.of("at", "by", "to", "from", "up", "down", "+");

  private final Scene scene;
  private final ClauseWords words;
  private final NounWords nouns;

  public Clauses(Scene scene) {
    this.scene = scene;
    this.words = new ClauseWords(scene);
    this.nouns = new NounWords(scene, words);
  }

  /**
   * The subject of the clause that holds a token.
   *
   * @return its words; empty where it is a pronoun, null where none is found
   */
  public @Nullable String subject(int at) {
    int floor = Math.max(0, at - REACH);
    int i = at - 1;
    String headline = null;
    while (i >= floor && words.at(i) != WordClass.STOP) {
      WordClass word = words.at(i);
      if (word == WordClass.CLOSING) {
        i = opening(i, floor) - 1;
      } else if (word == WordClass.PARTICIPLE) {
        boolean ofNoun = scene.is(i, "ranging") && words.at(i - 1) == WordClass.COMMA;
        if (words.at(i - 1) == WordClass.NOUN || ofNoun) {
          return nouns.whole(ofNoun ? i - 1 : i, floor);
        }
        i--;
      } else if (word.isVerbal()) {
        int begin = chainBegin(i, floor);
        if (words.at(begin) == WordClass.INFINITIVE) {
          // "Firm to cut 40 jobs" has no other verb.
          headline = headline == null ? nouns.whole(begin, floor) : headline;
          i = begin - 1;
          continue;
        }
        Found found = before(begin, floor);
        if (found.subject != null) {
          return found.subject;
        }
        i = found.next;
      } else {
        i--;
      }
    }
    return headline;
  }

  /**
   * The noun phrase that stands where another figure's clause is left to be understood ("shares
   * rose 3%, bonds 2%"), or that no verb governs ("Milltown: 5%"); null where there is none.
   */
  public @Nullable String gapped(int at) {
    int floor = Math.max(0, at - REACH);
    int i = at - 1;
    while (i >= floor && (BESIDE.contains(scene.lower(i)) || words.at(i) == WordClass.TIME)) {
      i--;
    }
    int end = i + 1;
    if (end == at && scene.is(i, ":")) {
      return nouns.whole(i, floor);
    }
    boolean particle = end < at && words.at(end) == WordClass.ADVERB;
    if (particle && words.at(i) == WordClass.NOUN) {
      return nouns.core(end, floor);
    }
    while (i >= floor
        && (words.at(i).isNominal()
            || words.at(i) == WordClass.DETERMINER
            || words.at(i) == WordClass.PREPOSITION)) {
      i--;
    }
    boolean behindFigure =
        (words.at(i) == WordClass.COMMA || words.at(i) == WordClass.JOINT)
            && (isFigure(i - 1) || (words.at(i - 1) == WordClass.COMMA && isFigure(i - 2)));
    boolean first = i < 0 || words.at(i) == WordClass.STOP || words.at(i) == WordClass.FIGURE;
    return (behindFigure || first) && i + 1 < end ? nouns.whole(end, i + 1) : null;
  }

  private boolean isFigure(int i) {
    return words.at(i) == WordClass.FIGURE || words.at(i) == WordClass.CLOSING;
  }

  /** The object between the verb and a token: "cut prices by 5%"; or null. */
  public @Nullable String object(int at) {
    int floor = Math.max(0, at - REACH);
    int end = at;
    while (end > floor && (BESIDE.contains(scene.lower(end - 1)) || scene.is(end - 1, "for"))) {
      end--;
    }
    int begin = end;
    while (begin > floor && words.at(begin - 1).isNominal()) {
      begin--;
    }
    int verb = begin - 1;
    while (verb > floor
        && (words.at(verb) == WordClass.DETERMINER || words.at(verb) == WordClass.ADVERB)) {
      verb--;
    }
    boolean governed =
        words.at(verb) == WordClass.VERB
            || words.at(verb) == WordClass.PARTICIPLE
            || (verb == 0 && Verbs.form(scene.lower(0)) != null);
    return governed && begin < end ? nouns.core(end, begin) : null;
  }

  /** The noun phrase right before a token, without what prepositions add; or null. */
  public @Nullable String nounBefore(int at) {
    return nouns.core(at, Math.max(0, at - REACH));
  }

  /** The noun phrase before the preposition that stands before a token; or null. */
  public @Nullable String besides(int at) {
    int end = at;
    while (end > 0 && words.at(end - 1) == WordClass.PREPOSITION) {
      end--;
    }
    return phraseBefore(end);
  }

  /** The noun phrase right before a token, with what prepositions add; or null. */
  public @Nullable String phraseBefore(int at) {
    return nouns.whole(at, Math.max(0, at - REACH));
  }

  /** The last words before a token in its clause, verbs and all, up to a noun; or null. */
  public @Nullable String wordsBefore(int at, int floor) {
    int to = at;
    while (to > floor && !isContent(to - 1)) {
      to--;
    }
    int from = to;
    boolean noun = false;
    while (from > floor && to - from < LEADING && !endsWords(from - 1)) {
      from--;
      noun |= words.at(from) == WordClass.NOUN;
    }
    return noun ? scene.words(from, to) : null;
  }

  private boolean isContent(int i) {
    WordClass word = words.at(i);
    boolean content =
        word == WordClass.NOUN
            || word == WordClass.VERB
            || word == WordClass.PARTICIPLE
            || word == WordClass.ADVERB
            || word == WordClass.TIME;
    return content && scene.token(i).kind() == Token.Kind.WORD;
  }

  private boolean endsWords(int i) {
    return switch (words.at(i)) {
      case STOP, COMMA, OPENING, CLOSING, FIGURE, OTHER -> true;
      case TIME -> scene.token(i).kind() != Token.Kind.WORD;
      default -> false;
    };
  }

  /** Whether a noun can stand at a token. */
  public boolean isNoun(int i) {
    return words.at(i).isNominal();
  }

  /** Past a short bracket that opens at a token; the token itself where none does. */
  public int pastBracketAt(int i) {
    if (words.at(i) != WordClass.OPENING) {
      return i;
    }
    for (int end = i + 1; end < i + SHORT; end++) {
      if (words.at(end) == WordClass.CLOSING) {
        return end + 1;
      }
    }
    return i;
  }

  /** Where a bracket opens that is still open at a token, or -1. */
  public int openBracket(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (words.at(i) == WordClass.CLOSING) {
        return -1;
      }
      if (words.at(i) == WordClass.OPENING) {
        return i;
      }
    }
    return -1;
  }

  private record Found(@Nullable String subject, int next) {}

  /** What stands before the first word of a verb. */
  private Found before(int begin, int floor) {
    int i = begin - 1;
    return switch (words.at(i)) {
      case PRONOUN -> new Found("", i);
      case RELATIVE -> new Found(antecedent(i, floor), i - 1);
      case NOUN, GLUE, CLOSING, TIME, OTHER ->
          new Found(nouns.whole(pastBracket(begin, floor), floor), i - 1);
      case FIGURE -> new Found(nouns.whole(pastFigures(begin, floor), floor), i - 1);
      case COMMA -> new Found(aroundApposition(i, floor), i - 1);
      default -> new Found(null, i - 1);
    };
  }

  /** "Homes from $2 million to $4 million stay". */
  private int pastFigures(int end, int floor) {
    int begin = end;
    while (begin > floor
        && (words.at(begin - 1) == WordClass.FIGURE
            || words.at(begin - 1) == WordClass.PREPOSITION)) {
      begin--;
    }
    return begin;
  }

  private int pastBracket(int end, int floor) {
    return words.at(end - 1) == WordClass.CLOSING ? opening(end - 1, floor) : end;
  }

  private @Nullable String antecedent(int relative, int floor) {
    int end = relative;
    while (end > floor
        && (words.at(end - 1) == WordClass.COMMA || words.at(end - 1) == WordClass.PREPOSITION)) {
      end--;
    }
    return nouns.whole(pastBracket(end, floor), floor);
  }

  /** "Tarn Mills, the baker, cut": the subject stands before the first comma. */
  private @Nullable String aroundApposition(int comma, int floor) {
    for (int i = comma - 1; i >= floor; i--) {
      WordClass word = words.at(i);
      if (word == WordClass.COMMA) {
        return words.at(i - 1) == WordClass.NOUN ? nouns.whole(i, floor) : null;
      }
      boolean relative = word.isVerbal() && !isRelativeBefore(i, floor);
      if (word == WordClass.STOP || relative) {
        return null;
      }
    }
    return null;
  }

  private boolean isRelativeBefore(int verb, int floor) {
    for (int i = verb - 1; i >= floor; i--) {
      if (words.at(i) == WordClass.RELATIVE || words.at(i) == WordClass.COMMA) {
        return true;
      }
      if (words.at(i) == WordClass.STOP) {
        return false;
      }
    }
    return false;
  }

  private int chainBegin(int verb, int floor) {
    int begin = verb;
    while (begin > floor) {
      WordClass word = words.at(begin - 1);
      boolean chained = word.isVerbal() || word == WordClass.ADVERB || word == WordClass.INFINITIVE;
      if (!chained) {
        break;
      }
      begin--;
    }
    return begin;
  }

  private int opening(int closing, int floor) {
    for (int i = closing - 1; i >= floor; i--) {
      if (words.at(i) == WordClass.OPENING) {
        return i;
      }
    }
    return closing;
  }
}
