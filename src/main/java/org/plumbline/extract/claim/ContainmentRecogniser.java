package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.claim.Places.Place;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.NameHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.lexicon.Name;

/** Places in others: "Drenthe, in Norland", "Milltown, Arden", "the Ardish town of Milltown". */
public final class ContainmentRecogniser implements Recogniser {
  /** Before these a place is where something moves or is compared, and what follows is another. */
  private static final Set<String> MOVING = Set.of("from", "to", "than", "with", "against", "like");

  private static final Set<String> JOINING = Set.of("between", "and", "or");

  @Override
  public List<Draft> recognise(Scene scene) {
    return recognise(Story.of(scene));
  }

  @Override
  public List<Draft> recognise(Story story) {
    Scene scene = story.scene();
    Places places = new Places(story);
    List<Draft> drafts = new ArrayList<>();
    for (NameHit hit : scene.names(Name.Type.AREA)) {
      Draft draft = in(scene, places, hit);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    for (NameHit people : scene.names(Name.Type.DEMONYM)) {
      Draft draft = ofPeople(scene, places, people);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private static @Nullable Draft in(Scene scene, Places places, NameHit hit) {
    int before = scene.is(hit.from() - 1, "the") ? hit.from() - 2 : hit.from() - 1;
    int next = hit.to();
    boolean comma = scene.is(next, ",");
    int at = comma ? next + 1 : next;
    boolean in = scene.is(at, "in");
    boolean moving =
        (!comma && MOVING.contains(scene.lower(before))) || JOINING.contains(scene.lower(before));
    if (moving || (!comma && !in)) {
      return null;
    }
    Place whole = places.at(in ? at + 1 : at);
    boolean one = whole != null && whole.mention().ids().stream().noneMatch(id -> id.contains("+"));
    if (whole == null || !one || whole.from() < at || isList(scene, before, whole, in)) {
      return null;
    }
    return draft(scene, hit.from(), whole.to(), Contexts.mention(scene, hit), whole.mention());
  }

  /** "Milltown, Brook and Arden" and "in Milltown, in Brook and in Arden" are lists. */
  private static boolean isList(Scene scene, int before, Place whole, boolean in) {
    int behind = whole.to();
    boolean joined = scene.words(whole.from(), whole.to()).contains(" and ");
    boolean goesOn =
        joined
            || scene.is(behind, "and")
            || scene.is(behind, "or")
            || scene.is(behind, "'s")
            || (scene.is(behind, ",")
                && (scene.is(behind + 1, "and") || scene.is(behind + 1, "or")));
    boolean more =
        scene.is(behind, ",")
            && scene.names(Name.Type.AREA).stream().anyMatch(hit -> hit.from() == behind + 1);
    boolean begun = scene.is(before, ",");
    return goesOn || more || (begun && !in);
  }

  /** "The Ardish town", "the Ardish town of Milltown". */
  private static @Nullable Draft ofPeople(Scene scene, Places places, NameHit people) {
    Place noun = places.noun(people.to());
    if (noun == null || people.ids().size() != 1) {
      return null;
    }
    int behind = scene.is(noun.to(), "of") ? noun.to() + 1 : noun.to();
    Place named = places.at(behind);
    Mention whole = Contexts.mention(scene, people);
    return named != null && named.from() == behind
        ? draft(scene, noun.from(), named.to(), named.mention(), whole)
        : draft(scene, noun.from(), noun.to(), noun.mention(), whole);
  }

  private static Draft draft(Scene scene, int from, int to, Mention place, Mention whole) {
    return new Draft(
        ClaimKind.CONTAINMENT,
        from,
        to,
        new Reading.OfPlace(
            place,
            whole,
            null,
            true,
            null,
            null,
            scene.words(from, to),
            Contexts.of(scene, from, to)));
  }
}
