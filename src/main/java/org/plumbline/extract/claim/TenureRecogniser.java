package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.NameHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.time.TimeExpression;

/**
 * Persons in offices: "Norwegian Prime Minister Kari Lund", "Ada Finn, a professor of physics at
 * Leeds", "the director of the harbour office, Captain Jan Brink".
 */
public final class TenureRecogniser implements Recogniser {
  private static final Set<String> BEGINNINGS =
      Set.of("became", "becomes", "become", "elected", "appointed", "named");
  private static final Set<String> SAYING =
      Set.of(
          "is",
          "was",
          "been",
          "became",
          "becomes",
          "becoming",
          "took",
          "served",
          "serves",
          "serving",
          "elected",
          "appointed",
          "named");
  private static final Set<String> FILLING =
      Set.of("has", "had", "who", "over", "as", "the", "a", "its", "also", "now", "still", ",");

  @Override
  public List<Draft> recognise(Scene scene) {
    return recognise(Story.of(scene));
  }

  @Override
  public List<Draft> recognise(Story story) {
    Scene scene = story.scene();
    List<Draft> drafts = new ArrayList<>();
    int i = 0;
    while (i < scene.tokens().size()) {
      PhraseIndex.Hit<Cue> noun = scene.lexicon().cueAt("office", scene.tokens(), i);
      if (noun == null || plural(scene, noun)) {
        i++;
        continue;
      }
      Draft draft = around(scene, noun);
      draft = draft != null ? draft : said(story, noun);
      if (draft != null) {
        drafts.add(draft);
        i = Math.max(noun.to(), draft.to());
      } else {
        i = noun.to();
      }
    }
    for (NameHit role : scene.names(Name.Type.ROLE)) {
      Draft draft = told(scene, role.from(), role.to());
      if (draft != null && drafts.stream().noneMatch(other -> overlaps(other, draft))) {
        drafts.add(draft);
      }
    }
    for (int k = 0; k < scene.tokens().size(); k++) {
      Draft draft = leading(scene, k);
      if (draft != null && drafts.stream().noneMatch(other -> overlaps(other, draft))) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private static boolean overlaps(Draft one, Draft other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /** "He has been mayor since 2015", "Holt took over as director in May": a verb between. */
  private static @Nullable Draft said(Story story, PhraseIndex.Hit<Cue> noun) {
    Scene scene = story.scene();
    OfficePhrase office = OfficePhrase.at(scene, noun);
    Persons.Named person = new Persons(story).before(office.lead());
    if (person == null || office.lead() - person.to() > 6 || office.lead() == person.to()) {
      return null;
    }
    boolean verb = false;
    for (int i = person.to(); i < office.lead(); i++) {
      verb |= SAYING.contains(scene.lower(i));
      if (!SAYING.contains(scene.lower(i)) && !FILLING.contains(scene.lower(i))) {
        return null;
      }
    }
    boolean past = office.former() || toldAsPast(scene, person.to(), office.lead());
    OfficePhrase then = new OfficePhrase(office.lead(), office.from(), office.to(), past);
    TimeHit begun = becameIn(scene, person.to(), office);
    TimeExpression since = begun == null ? since(scene, office.to()) : begun.expression();
    int end = since == null ? office.to() : endOf(scene, since, office.to());
    return verb ? draft(scene, then, person.written(), person.from(), end, since) : null;
  }

  /** An office that the references name in words of their own: "who has run the project". */
  private static @Nullable Draft told(Scene scene, int from, int to) {
    PersonalName person = PersonalName.before(scene, from);
    if (person == null || scene.capitalised(from)) {
      return null;
    }
    OfficePhrase office = new OfficePhrase(from, from, to, toldAsPast(scene, person.to(), from));
    return draft(scene, office, person, person.nameFrom(), to);
  }

  /** "Who has led the mission since 2019". */
  private static @Nullable Draft leading(Scene scene, int verb) {
    if (scene.lexicon().cueAt("holding-office", scene.tokens(), verb) == null
        || !(scene.is(verb - 1, "has") || scene.is(verb - 1, "have"))) {
      return null;
    }
    PersonalName person = PersonalName.before(scene, verb);
    for (int i = verb + 1; person != null && i < Math.min(scene.tokens().size(), verb + 8); i++) {
      if (scene.is(i, "since")) {
        OfficePhrase office = new OfficePhrase(verb, verb, i, false);
        Draft draft = draft(scene, office, person, person.nameFrom(), i);
        return draft.reading() instanceof Reading.OfTenure tenure && tenure.since() != null
            ? draft
            : null;
      }
      if (scene.is(i, ",") || scene.is(i, ".")) {
        return null;
      }
    }
    return null;
  }

  private static boolean plural(Scene scene, PhraseIndex.Hit<Cue> noun) {
    String last = scene.lower(noun.to() - 1);
    return last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("affairs");
  }

  private static @Nullable Draft around(Scene scene, PhraseIndex.Hit<Cue> noun) {
    OfficePhrase office = OfficePhrase.at(scene, noun);
    // "Prime Minister Kari Lund", "director of …, Captain Jan Brink"
    int next = scene.is(office.to(), ",") ? office.to() + 1 : office.to();
    PersonalName behind = PersonalName.at(scene, next);
    if (behind != null) {
      return draft(scene, office, behind, office.from(), behind.to());
    }
    // "Ada Finn, a professor of …", "Ada Finn, who became chief executive"
    PersonalName before = PersonalName.before(scene, office.lead());
    if (before == null) {
      return null;
    }
    boolean past = office.former() || toldAsPast(scene, before.to(), office.lead());
    OfficePhrase then = new OfficePhrase(office.lead(), office.from(), office.to(), past);
    TimeHit begun = becameIn(scene, before.to(), office);
    return begun == null
        ? draft(scene, then, before, before.nameFrom(), office.to())
        : draft(scene, then, before, before.nameFrom(), begun.to(), begun.expression());
  }

  /** "Who became chief executive in 2019": when the office is said to have begun. */
  private static @Nullable TimeHit becameIn(Scene scene, int from, OfficePhrase office) {
    boolean became = false;
    for (int i = from; i < office.lead(); i++) {
      became |= scene.lower(i).startsWith("becom") || scene.is(i, "became");
      became |= scene.is(i, "took") || scene.is(i, "taking");
    }
    for (TimeHit time : scene.times()) {
      boolean next = time.from() == office.to() + 1 || time.from() == office.to();
      if (became && next && !scene.is(office.to(), ",")) {
        return time;
      }
    }
    return null;
  }

  private static Draft draft(
      Scene scene, OfficePhrase office, PersonalName person, int from, int to) {
    TimeExpression since = since(scene, to);
    int end = since == null ? to : endOf(scene, since, to);
    return draft(scene, office, person, from, end, since);
  }

  private static Draft draft(
      Scene scene,
      OfficePhrase office,
      PersonalName person,
      int from,
      int end,
      @Nullable TimeExpression since) {
    return draft(scene, office, scene.words(person.nameFrom(), person.to()), from, end, since);
  }

  private static Draft draft(
      Scene scene,
      OfficePhrase office,
      String person,
      int from,
      int end,
      @Nullable TimeExpression since) {
    return new Draft(
        ClaimKind.TENURE,
        from,
        end,
        new Reading.OfTenure(
            person,
            scene.words(office.from(), office.to()),
            office.former(),
            since,
            scene.words(from, end),
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
