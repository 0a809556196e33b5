package org.plumbline.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.lexicon.Vocabulary;
import org.plumbline.model.value.Unit;
import org.plumbline.model.value.Units;

/** The few words and names that the sentences of these tests are made of. */
public final class SmallLexicon {
  private SmallLexicon() {}

  /** Arden and Brook are countries; Milltown, Eastmoor and Tarn lie in Arden. */
  public static Lexicon lexicon() {
    return lexicon(names());
  }

  /** The same words with other names. */
  public static Lexicon lexicon(List<Name> names) {
    return new Lexicon(new Vocabulary(cues(), units()), names);
  }

  private static List<Cue> cues() {
    List<Cue> cues = new ArrayList<>();
    add(cues, "hedge", "about", "some", "almost", "nearly", "roughly", "perhaps", "an estimated");
    add(cues, "certainty", "perhaps", "maybe", "probably");
    add(cues, "frequency", "usually", "mostly");
    bound(cues, "at-most", "no more than", "at most", "up to", "or fewer");
    bound(cues, "at-least", "at least", "or more");
    bound(cues, "more-than", "more than", "over");
    bound(cues, "less-than", "fewer than", "less than");
    add(cues, "reporting", "said", "says", "estimates", "reported", "according to", "noted");
    add(cues, "prediction", "will", "may", "expected to", "could");
    add(cues, "condition", "if", "unless");
    add(cues, "happening", "announced", "opened", "kidnapped", "founded", "defeat", "killed");
    add(cues, "former", "late", "former", "ex");
    add(cues, "taking-office", "since", "took office", "in", "elected");
    add(cues, "title", "Colonel", "Dr", "General", "Mr");
    add(cues, "office", "president", "prime minister", "director", "mayor", "professor");
    add(cues, "office", "chief executive", "experts");
    add(cues, "numbering", "page", "room", "road", "model", "chapter");
    add(cues, "contact", "call", "phone", "tel");
    add(cues, "street", "Street", "Road");
    add(cues, "quantity-noun", "number", "attacks", "cells", "rate");
    for (String up : List.of("increasing", "rising", "risen", "growing")) {
      cues.add(new Cue(up, "trend", "up"));
    }
    for (String down : List.of("falling", "fallen", "declining")) {
      cues.add(new Cue(down, "trend", "down"));
    }
    for (String wind : List.of("north", "east", "south", "west", "north-west", "south-east")) {
      cues.add(new Cue(wind, "direction", wind));
    }
    for (String highest : List.of("highest", "largest", "biggest", "most", "fastest", "hottest")) {
      cues.add(new Cue(highest, "superlative", "highest"));
    }
    for (String lowest : List.of("lowest", "smallest", "fewest", "least")) {
      cues.add(new Cue(lowest, "superlative", "lowest"));
    }
    cues.add(new Cue("worst", "superlative", "either"));
    cues.add(new Cue("more", "comparative", "up"));
    cues.add(new Cue("grew", "movement", "up"));
    cues.add(new Cue("rose", "movement", "up"));
    cues.add(new Cue("rise", "movement", "up"));
    cues.add(new Cue("fell", "movement", "down"));
    for (String up : List.of("exceeded", "passed", "crossed", "above")) {
      cues.add(new Cue(up, "crossing", "up"));
    }
    cues.add(new Cue("fell below", "crossing", "down"));
    cues.add(new Cue("near", "nearness", "near"));
    cues.add(new Cue("close to", "nearness", "near"));
    for (String part : List.of("the end of", "end of")) {
      cues.add(new Cue(part, "year-part", "10-12"));
    }
    for (String person : List.of("friend", "member", "fighter", "soldier", "resident", "people")) {
      cues.add(new Cue(person, "person", "person"));
      cues.add(new Cue(person + "s", "person", "person"));
    }
    return cues;
  }

  private static void add(List<Cue> cues, String type, String... phrases) {
    for (String phrase : phrases) {
      cues.add(new Cue(phrase, type, phrase));
    }
  }

  private static void bound(List<Cue> cues, String value, String... phrases) {
    for (String phrase : phrases) {
      cues.add(new Cue(phrase, "bound", value));
    }
  }

  public static Units units() {
    return new Units(
        List.of(
            unit("person", "count-person", "1", "person", "persons", "people"),
            unit("km", "length", "1000", "km", "kilometre", "kilometres"),
            new Unit(
                "celsius",
                "temperature",
                BigDecimal.ONE,
                BigDecimal.ZERO,
                List.of("°C", "degrees celsius")),
            new Unit(
                "fahrenheit",
                "temperature",
                new BigDecimal("0.55555555555555555556"),
                new BigDecimal("-17.77777777777777777778"),
                List.of("°F", "degrees fahrenheit")),
            unit("station", "count-station", "1", "station", "stations"),
            unit("mi", "length", "1609.344", "mile", "miles"),
            unit("percent", "share", "0.01", "percent", "per cent", "%"),
            unit("week", "duration-day", "7", "week", "weeks"),
            unit("USD", "money-USD", "1", "$", "dollar", "dollars")));
  }

  private static Unit unit(String code, String dimension, String factor, String... names) {
    return new Unit(code, dimension, new BigDecimal(factor), BigDecimal.ZERO, List.of(names));
  }

  private static List<Name> names() {
    return List.of(
        new Name("Arden", Name.Type.AREA, "ARD"),
        new Name("Brook", Name.Type.AREA, "BRK"),
        new Name("Milltown", Name.Type.AREA, "MIL"),
        new Name("Eastmoor", Name.Type.AREA, "EMO"),
        new Name("Lake Tarn", Name.Type.AREA, "TAR"),
        new Name("London", Name.Type.AREA, "LON"),
        new Name("Ardish", Name.Type.DEMONYM, "ARD"),
        new Name("Red Hand", Name.Type.ENTITY, "RED"),
        new Name("Marta Kessel", Name.Type.PERSON, "Marta Kessel"),
        new Name("fall of Milltown", Name.Type.EVENT, "fall"));
  }
}
