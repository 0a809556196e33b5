package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.claim.Places.Place;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.place.Compass;
import org.plumbline.model.value.ReportedValue;

/**
 * Places seen from others: "the quarry west of Harrow", "Drenthe in the north-east of the country",
 * "some 30 km south of Leeds", "Eastmoor, 20 miles to the south", "the reservoir near Ladybower".
 */
public final class PlaceRecogniser implements Recogniser {
  private static final Set<String> COUNTRY =
      Set.of("country", "state", "province", "region", "city", "county", "island");

  @Override
  public List<Draft> recognise(Scene scene) {
    return recognise(Story.of(scene));
  }

  @Override
  public List<Draft> recognise(Story story) {
    Scene scene = story.scene();
    Places places = new Places(story);
    List<Draft> drafts = new ArrayList<>();
    for (PhraseIndex.Hit<Cue> cue : scene.lexicon().cues("direction", scene.tokens())) {
      if (scene.is(cue.to(), "of")) {
        direction(scene, places, cue, drafts);
      } else {
        part(scene, places, cue, drafts);
        implied(scene, places, cue, drafts);
      }
    }
    for (PhraseIndex.Hit<Cue> cue : scene.lexicon().cues("nearness", scene.tokens())) {
      nearness(scene, places, cue, drafts);
    }
    for (int i = 0; i < scene.tokens().size(); i++) {
      if (scene.is(i, "from")) {
        away(scene, places, i, drafts);
      }
    }
    return drafts;
  }

  private static Compass compass(PhraseIndex.Hit<Cue> cue) {
    return Compass.valueOf(cue.values().get(0).value().toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** "Some 30 km south of Leeds", "in the east of the country". */
  private static void direction(
      Scene scene, Places places, PhraseIndex.Hit<Cue> cue, List<Draft> drafts) {
    boolean inside =
        scene.is(cue.from() - 1, "the")
            && (scene.is(cue.from() - 2, "in") || scene.is(cue.from() - 2, "into"));
    int behind = cue.to() + 1;
    Place named = places.at(behind);
    boolean country =
        inside && scene.is(behind, "the") && COUNTRY.contains(scene.lower(behind + 1));
    Place place = places.before(cue.from());
    if (place == null || (named == null && !country)) {
      return;
    }
    int end = named == null ? behind + 2 : named.to();
    Mention from =
        named == null
            ? new Mention(scene.words(behind, end), List.of(), scene.span(behind, end))
            : named.mention();
    FigureHit length = inside ? null : places.length(place.to(), cue.from(), 3);
    both(scene, place, from, compass(cue), inside, length, end, drafts);
  }

  private static void both(
      Scene scene,
      Place place,
      Mention from,
      Compass compass,
      boolean inside,
      @Nullable FigureHit length,
      int end,
      List<Draft> drafts) {
    add(scene, ClaimKind.DIRECTION, place, from, compass, inside, null, null, end, drafts);
    if (length != null) {
      add(scene, ClaimKind.DISTANCE, place, from, null, false, null, length.value(), end, drafts);
    }
  }

  /** "Milan, in northern Italy". */
  private static void part(
      Scene scene, Places places, PhraseIndex.Hit<Cue> cue, List<Draft> drafts) {
    boolean in = scene.is(cue.from() - 1, "in") && scene.lower(cue.to() - 1).endsWith("ern");
    Place whole = in ? places.at(cue.to()) : null;
    Place place = whole == null ? null : places.before(cue.from() - 1);
    int gap = place == null ? 0 : cue.from() - 1 - place.to();
    boolean beside = gap == 0 || (gap == 1 && place != null && scene.is(place.to(), ","));
    if (whole != null && place != null && beside) {
      add(
          scene,
          ClaimKind.DIRECTION,
          place,
          whole.mention(),
          compass(cue),
          true,
          null,
          null,
          whole.to(),
          drafts);
    }
  }

  /** "Eastmoor, 20 miles to the south": seen from a place named before, which is not said. */
  private static void implied(
      Scene scene, Places places, PhraseIndex.Hit<Cue> cue, List<Draft> drafts) {
    boolean to = scene.is(cue.from() - 1, "the") && scene.is(cue.from() - 2, "to");
    int start = to ? cue.from() - 2 : cue.from();
    Place place = places.before(start);
    FigureHit length = place == null ? null : places.length(place.to(), start, 1);
    int next = cue.to();
    boolean ends =
        next >= scene.tokens().size()
            || scene.is(next, ",")
            || scene.is(next, ".")
            || scene.is(next, ")");
    if (place == null || length == null || !ends) {
      return;
    }
    List<String> origins =
        places.named(place.from()).stream()
            .filter(id -> !place.mention().ids().contains(id))
            .toList();
    Mention from = new Mention("", origins, scene.span(cue.from(), cue.to()));
    both(scene, place, from, compass(cue), false, length, cue.to(), drafts);
  }

  /** "Eastmoor, 12 miles from Milltown". */
  private static void away(Scene scene, Places places, int from, List<Draft> drafts) {
    Place target = places.at(from + 1);
    int to = scene.is(from - 1, "away") ? from - 1 : from;
    FigureHit length = target == null ? null : places.length(0, to, 0);
    Place place = length == null ? null : places.before(length.from());
    boolean route = target != null && scene.is(target.to(), "to");
    if (target == null || length == null || place == null || route) {
      return;
    }
    add(
        scene,
        ClaimKind.DISTANCE,
        place,
        target.mention(),
        null,
        false,
        null,
        length.value(),
        target.to(),
        drafts);
  }

  private static void nearness(
      Scene scene, Places places, PhraseIndex.Hit<Cue> cue, List<Draft> drafts) {
    Place target = places.at(cue.to());
    Place place = places.before(cue.from());
    if (target == null || place == null || cue.from() - place.to() > 3) {
      return;
    }
    add(
        scene,
        ClaimKind.DISTANCE,
        place,
        target.mention(),
        null,
        false,
        cue.values().get(0).value(),
        null,
        target.to(),
        drafts);
  }

  private static void add(
      Scene scene,
      ClaimKind kind,
      Place place,
      Mention from,
      @Nullable Compass compass,
      boolean inside,
      @Nullable String nearness,
      @Nullable ReportedValue distance,
      int end,
      List<Draft> drafts) {
    int start = place.from();
    drafts.add(
        new Draft(
            kind,
            start,
            end,
            new Reading.OfPlace(
                place.mention(),
                from,
                compass,
                inside,
                nearness,
                distance,
                scene.words(start, end),
                Contexts.of(scene, start, end))));
  }
}
