package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.figure.FunctionWords;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.text.Token;

/**
 * Persons in offices: "Norwegian Prime Minister Kari Lund", "Ada Finn, a professor of physics at
 * Leeds", "the director of the harbour office, Captain Jan Brink".
 */
public final class TenureRecogniser implements Recogniser {
  private static final Set<String> BEGINNINGS =
      Set.of("became", "becomes", "become", "elected", "appointed", "named");
  private static final int LONGEST_ROLE = 9;

  /**
   * An office in the text.
   *
   * @param lead its first token, the word that says that it is over included
   * @param former whether a word before it says that it is over
   */
  private record Office(int lead, int from, int to, boolean former) {}

  @Override
  public List<Draft> recognise(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    int i = 0;
    while (i < scene.tokens().size()) {
      PhraseIndex.Hit<Cue> noun = scene.lexicon().cueAt("office", scene.tokens(), i);
      if (noun == null || plural(scene, noun)) {
        i++;
        continue;
      }
      Draft draft = around(scene, noun);
      if (draft != null) {
        drafts.add(draft);
        i = Math.max(noun.to(), draft.to());
      } else {
        i = noun.to();
      }
    }
    return drafts;
  }

  private static boolean plural(Scene scene, PhraseIndex.Hit<Cue> noun) {
    String last = scene.lower(noun.to() - 1);
    return last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("affairs");
  }

  private static @Nullable Draft around(Scene scene, PhraseIndex.Hit<Cue> noun) {
    Office office = office(scene, noun);
    // "Prime Minister Kari Lund", "director of …, Captain Jan Brink"
    int next = scene.is(office.to, ",") ? office.to + 1 : office.to;
    PersonalName behind = PersonalName.at(scene, next);
    if (behind != null) {
      return draft(scene, office, behind, office.from, behind.to());
    }
    // "Ada Finn, a professor of …", "Ada Finn, who became chief executive"
    PersonalName before = PersonalName.before(scene, office.lead);
    if (before == null) {
      return null;
    }
    boolean past = office.former || toldAsPast(scene, before.to(), office.lead);
    Office then = new Office(office.lead, office.from, office.to, past);
    return draft(scene, then, before, before.nameFrom(), office.to);
  }

  private static Draft draft(Scene scene, Office office, PersonalName person, int from, int to) {
    TimeExpression since = since(scene, to);
    int end = since == null ? to : endOf(scene, since, to);
    return new Draft(
        ClaimKind.TENURE,
        from,
        end,
        new Reading.OfTenure(
            scene.words(person.nameFrom(), person.to()),
            scene.words(office.from, office.to),
            office.former,
            since,
            scene.words(from, to),
            Contexts.of(scene, from, end)));
  }

  /** "… since January 2021", "…, who took charge in May 2022": when it is said to have begun. */
  private static @Nullable TimeExpression since(Scene scene, int to) {
    for (TimeHit time : scene.times()) {
      if (time.from() < to || time.from() - to > 6) {
        continue;
      }
      for (int i = to; i < time.from(); i++) {
        if (scene.lexicon().cueAt("taking-office", scene.tokens(), i) != null) {
          return time.expression();
        }
      }
    }
    return null;
  }

  private static int endOf(Scene scene, TimeExpression since, int to) {
    return scene.times().stream()
        .filter(time -> time.expression().equals(since))
        .findFirst()
        .map(TimeHit::to)
        .orElse(to);
  }

  // The office

  private static Office office(Scene scene, PhraseIndex.Hit<Cue> noun) {
    int from = noun.from();
    boolean former = false;
    while (from > 0 && noun.from() - from < 6) {
      PhraseIndex.Hit<Cue> over = scene.lexicon().cueAt("former", scene.tokens(), from - 1);
      if (over != null) {
        former = true;
        break;
      }
      if (!modifies(scene, from - 1)) {
        break;
      }
      from--;
    }
    int lead = former ? from - 1 : from;
    while (from < noun.from() && (scene.is(from, "-") || scene.is(from, "'s"))) {
      from++;
    }
    return new Office(lead, from, withComplement(scene, noun.to()), former);
  }

  /**
   * Adjectives, nouns and genitives before the office: "US Defense Department", "the state's
   * labor".
   */
  private static boolean modifies(Scene scene, int i) {
    Token token = scene.token(i);
    if (token.lower().equals("-") || token.lower().equals("'s")) {
      return true;
    }
    boolean word = token.kind() == Token.Kind.WORD && !FunctionWords.endsNounPhrase(token.lower());
    boolean reports = scene.lexicon().cueAt("reporting", scene.tokens(), i) != null;
    boolean begins = BEGINNINGS.contains(token.lower());
    return word && !reports && !begins && !token.lower().endsWith("ly");
  }

  /**
   * "of security studies at King's College in London": prepositions, articles and nouns up to a
   * comma or a verb.
   */
  private static int withComplement(Scene scene, int to) {
    int i = to;
    int end = to;
    if (!Set.of("of", "for", "at", "in", "to").contains(scene.lower(i))) {
      return to;
    }
    while (i < scene.tokens().size() && i - to < LONGEST_ROLE + 3) {
      String word = scene.lower(i);
      boolean joins = Set.of("of", "for", "at", "in", "the", "and", "'s", "-").contains(word);
      Token token = scene.token(i);
      boolean noun =
          token.kind() == Token.Kind.WORD
              && !FunctionWords.endsNounPhrase(word)
              && scene.lexicon().cueAt("reporting", scene.tokens(), i) == null;
      if (!joins && !noun) {
        break;
      }
      i++;
      if (noun) {
        end = i;
      }
    }
    return end;
  }

  /**
   * "was president", "who had been mayor": a tale of the past, unless it tells of the beginning.
   */
  private static boolean toldAsPast(Scene scene, int from, int to) {
    boolean past = false;
    for (int i = from; i < to; i++) {
      past |= scene.is(i, "was") || scene.is(i, "had");
      if (BEGINNINGS.contains(scene.lower(i))) {
        return false;
      }
    }
    return past;
  }
}
