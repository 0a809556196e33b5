package org.plumbline.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.lexicon.Vocabulary;
import org.plumbline.model.value.Unit;
import org.plumbline.model.value.Units;
import org.plumbline.text.Token;

/**
 * The words that mean something to the reader of a text, each kind indexed for one look-up a token:
 * the cues and units of {@code rules/vocabulary} and the names of {@code facts/}.
 */
public final class Lexicon {
  private final Map<String, PhraseIndex<Cue>> cues = new HashMap<>();
  private final Map<Name.Type, PhraseIndex<String>> names = new EnumMap<>(Name.Type.class);
  private final PhraseIndex<Unit> unitWords = new PhraseIndex<>();
  private final Map<String, Unit> unitSymbols = new HashMap<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Units units;

  public Lexicon(Vocabulary vocabulary, List<Name> catalogueNames) {
    for (Cue cue : vocabulary.cues()) {
      cues.computeIfAbsent(cue.type(), type -> new PhraseIndex<>()).add(cue.phrase(), cue);
      if (cue.type().equals("person")) {
        persons.add(cue.phrase());
      }
    }
    for (Name name : catalogueNames) {
      names
          .computeIfAbsent(name.type(), type -> new PhraseIndex<>())
          .add(name.written(), name.id());
      if (name.type() == Name.Type.PERSON && name.written().indexOf(' ') > 0) {
        String last = name.written().substring(name.written().lastIndexOf(' ') + 1);
        surnames.add(last.toLowerCase(Locale.ROOT));
      }
    }
    units = vocabulary.units();
    for (Unit unit : units.all()) {
      for (String name : unit.names()) {
        if (isWord(name)) {
          unitWords.add(name, unit);
        } else {
          unitSymbols.putIfAbsent(name, unit);
        }
      }
    }
  }

  /** A name of several letters in lower case is a word; all else is a symbol and keeps its case. */
  private static boolean isWord(String name) {
    return name.length() > 3
        && name.codePoints()
            .noneMatch(c -> Character.isUpperCase(c) || c == '/' || c == '²' || c == '³');
  }

  public Units units() {
    return units;
  }

  /** Whether a noun, singular or plural, counts people. */
  public boolean isPerson(String noun) {
    return persons.contains(noun);
  }

  /** Whether a word, in lower case, is the last of a person's name in the catalogue. */
  public boolean isSurname(String lower) {
    return surnames.contains(lower);
  }

  public PhraseIndex.@Nullable Hit<Cue> cueAt(String type, List<Token> tokens, int from) {
    PhraseIndex<Cue> index = cues.get(type);
    return index == null ? null : index.at(tokens, from);
  }

  public List<PhraseIndex.Hit<Cue>> cues(String type, List<Token> tokens) {
    PhraseIndex<Cue> index = cues.get(type);
    return index == null ? List.of() : index.findAll(tokens);
  }

  public List<PhraseIndex.Hit<String>> names(Name.Type type, List<Token> tokens) {
    PhraseIndex<String> index = names.get(type);
    return index == null ? List.of() : index.findAll(tokens);
  }

  /** The unit written as a word or a phrase at a token, or null. */
  public PhraseIndex.@Nullable Hit<Unit> unitWordAt(List<Token> tokens, int from) {
    return unitWords.at(tokens, from);
  }

  /** The unit with exactly this sign or symbol, or null. */
  public @Nullable Unit unitSymbol(String symbol) {
    return unitSymbols.get(symbol);
  }
}
