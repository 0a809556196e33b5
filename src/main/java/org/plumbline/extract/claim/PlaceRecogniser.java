package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.NameHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.lexicon.Name;
import org.plumbline.model.place.Compass;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.model.value.Unit;

/**
 * Places seen from others: "the quarry west of Harrow", "Drenthe in the north-east of the country",
 * "some 30 km south of Leeds", "the reservoir near Ladybower".
 */
public final class PlaceRecogniser implements Recogniser {
  private static final int REACH = 10;
  private static final Set<String> CLAUSE_SIGNS =
      Set.of(";", ":", ".", "(", ")", "\u2013", "\u2014");

  @Override
  public List<Draft> recognise(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (PhraseIndex.Hit<Cue> cue : scene.lexicon().cues("direction", scene.tokens())) {
      direction(scene, cue, drafts);
    }
    for (PhraseIndex.Hit<Cue> cue : scene.lexicon().cues("nearness", scene.tokens())) {
      nearness(scene, cue, drafts);
    }
    return drafts;
  }

  private static void direction(Scene scene, PhraseIndex.Hit<Cue> cue, List<Draft> drafts) {
    Compass compass =
        Compass.valueOf(cue.values().get(0).value().toUpperCase(Locale.ROOT).replace('-', '_'));
    boolean inside =
        scene.is(cue.from() - 1, "the")
            && (scene.is(cue.from() - 2, "in") || scene.is(cue.from() - 2, "into"));
    int behind = cue.to();
    Mention from;
    int end;
    if (scene.is(behind, "of")) {
      NameHit named = areaAt(scene, behind + 1);
      if (named != null) {
        from = Contexts.mention(scene, named);
        end = named.to();
      } else if (inside
          && scene.is(behind + 1, "the")
          && COUNTRY.contains(scene.lower(behind + 2))) {
        from =
            new Mention(
                scene.words(behind + 1, behind + 3), List.of(), scene.span(behind + 1, behind + 3));
        end = behind + 3;
      } else {
        return;
      }
    } else {
      return;
    }
    NameHit place = areaBefore(scene, cue.from());
    if (place == null) {
      return;
    }
    Mention described = Contexts.mention(scene, place);
    ReportedValue distance = inside ? null : distanceBefore(scene, place.to(), cue.from());
    drafts.add(
        new Draft(
            ClaimKind.DIRECTION,
            place.from(),
            end,
            reading(scene, described, from, compass, inside, null, null, place.from(), end)));
    if (distance != null) {
      drafts.add(
          new Draft(
              ClaimKind.DISTANCE,
              place.from(),
              end,
              reading(scene, described, from, null, false, null, distance, place.from(), end)));
    }
  }

  private static final Set<String> COUNTRY =
      Set.of("country", "state", "province", "region", "city", "county", "island");

  private static void nearness(Scene scene, PhraseIndex.Hit<Cue> cue, List<Draft> drafts) {
    NameHit target = areaAt(scene, cue.to());
    NameHit place = areaBefore(scene, cue.from());
    if (target == null || place == null || cue.from() - place.to() > 3) {
      return;
    }
    drafts.add(
        new Draft(
            ClaimKind.DISTANCE,
            place.from(),
            target.to(),
            reading(
                scene,
                Contexts.mention(scene, place),
                Contexts.mention(scene, target),
                null,
                false,
                cue.values().get(0).value(),
                null,
                place.from(),
                target.to())));
  }

  private static Reading.OfPlace reading(
      Scene scene,
      Mention place,
      Mention from,
      @Nullable Compass compass,
      boolean inside,
      @Nullable String nearness,
      @Nullable ReportedValue distance,
      int start,
      int end) {
    return new Reading.OfPlace(
        place,
        from,
        compass,
        inside,
        nearness,
        distance,
        scene.words(start, end),
        Contexts.of(scene, start, end));
  }

  /** The place named at a token, a determiner before it passed over. */
  private static @Nullable NameHit areaAt(Scene scene, int i) {
    int at = scene.is(i, "the") ? i + 1 : i;
    return scene.names(Name.Type.AREA).stream()
        .filter(hit -> hit.from() == i || hit.from() == at)
        .findFirst()
        .orElse(null);
  }

  /** The last place named before a token in the same clause. */
  private static @Nullable NameHit areaBefore(Scene scene, int i) {
    NameHit best = null;
    for (NameHit hit : scene.names(Name.Type.AREA)) {
      if (hit.to() <= i && i - hit.to() <= REACH && noSign(scene, hit.to(), i)) {
        best = hit;
      }
    }
    return best;
  }

  private static boolean noSign(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (CLAUSE_SIGNS.contains(scene.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable ReportedValue distanceBefore(Scene scene, int from, int to) {
    for (FigureHit figure : scene.figures()) {
      String unit = figure.value().unit();
      boolean length =
          unit != null
              && scene
                  .lexicon()
                  .units()
                  .find(unit)
                  .map(Unit::dimension)
                  .orElse("")
                  .equals("length");
      if (length && figure.from() >= from && figure.to() <= to && to - figure.to() <= 3) {
        return figure.value();
      }
    }
    return null;
  }
}
