package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.NameHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.Mention;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.lexicon.Name;

/** The places of a sentence: names, and nouns that stand for a place named before. */
final class Places {
  private static final int REACH = 10;
  private static final int FAR = 3;
  private static final int CANDIDATES = 6;
  private static final Set<String> CLAUSE_SIGNS =
      Set.of(";", ":", ".", "(", ")", "\u2013", "\u2014");

  private final Story story;
  private final Scene scene;

  Places(Story story) {
    this.story = story;
    this.scene = story.scene();
  }

  /** A place and where its words stand. */
  record Place(int from, int to, Mention mention) {}

  /** The place named at a token, a determiner before it passed over. */
  @Nullable Place at(int i) {
    int at = scene.is(i, "the") ? i + 1 : i;
    return scene.names(Name.Type.AREA).stream()
        .filter(hit -> hit.from() == i || hit.from() == at)
        .findFirst()
        .map(this::place)
        .orElse(null);
  }

  /** The last place named before a token in the same clause, or the noun that stands for one. */
  @Nullable Place before(int i) {
    Place best = null;
    for (NameHit hit : scene.names(Name.Type.AREA)) {
      if (hit.to() <= i && i - hit.to() <= REACH && isOneClause(hit.to(), i)) {
        best = place(hit);
      }
    }
    if (best != null && !isOfAnother(best.to(), i)) {
      return best;
    }
    Place noun = nounBefore(i);
    return noun != null && (best == null || noun.from() > best.to()) ? noun : null;
  }

  private Place place(NameHit hit) {
    return new Place(hit.from(), hit.to(), Contexts.mention(scene, hit));
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (CLAUSE_SIGNS.contains(scene.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Velia's army shelled a village 12km west of": the village is the place. */
  private boolean isOfAnother(int from, int to) {
    for (int i = from; i < to; i++) {
      int at = i;
      boolean figure = scene.figures().stream().anyMatch(f -> f.from() <= at && at < f.to());
      boolean apposed = i == from + 1 && scene.is(from, ",");
      boolean other =
          scene.is(i, "a") || scene.is(i, "an") || scene.is(i, "another") || scene.is(i, "'s");
      if (other && !figure && !apposed) {
        return true;
      }
    }
    return false;
  }

  /** "The town lies …", "the Italian island is …", "it lies …". */
  private @Nullable Place nounBefore(int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      if (CLAUSE_SIGNS.contains(scene.lower(k))) {
        return null;
      }
      boolean lies = scene.is(k + 1, "lies") || scene.is(k + 1, "sits");
      Place noun = noun(k);
      if (noun != null) {
        return noun;
      }
      if (scene.is(k, "it") && lies) {
        List<String> subject = subjectBefore();
        return subject.isEmpty()
            ? null
            : new Place(
                k, k + 1, new Mention(scene.words(k, k + 1), subject, scene.span(k, k + 1)));
      }
    }
    return null;
  }

  /** The place that the sentence before begins with, or none. */
  private List<String> subjectBefore() {
    return story.before(1).stream()
        .flatMap(before -> before.names(Name.Type.AREA).stream())
        .filter(hit -> hit.from() <= 1 && hit.ids().size() == 1)
        .findFirst()
        .map(NameHit::ids)
        .orElse(List.of());
  }

  /** The kind of place whose noun stands at a token, with "the" before it; or null. */
  @Nullable Place noun(int k) {
    PhraseIndex.Hit<Cue> kind = scene.lexicon().cueAt("place-noun", scene.tokens(), k);
    if (kind == null) {
      return null;
    }
    int from = k;
    boolean demonym = scene.names(Name.Type.DEMONYM).stream().anyMatch(hit -> hit.to() == k);
    from = demonym ? from - 1 : from;
    return scene.is(from - 1, "the")
        ? new Place(from - 1, kind.to(), mention(from - 1, kind.to()))
        : null;
  }

  private Mention mention(int from, int to) {
    return new Mention(scene.words(from, to), named(from), scene.span(from, to));
  }

  /** Ids of the places named before a token, the nearest first. */
  List<String> named(int i) {
    Set<String> ids = new LinkedHashSet<>();
    add(scene, i, ids);
    story.before(FAR).forEach(before -> add(before, before.tokens().size(), ids));
    return ids.stream().limit(CANDIDATES).toList();
  }

  private static void add(Scene scene, int i, Set<String> ids) {
    List<NameHit> hits = new ArrayList<>(scene.names(Name.Type.AREA));
    for (int k = hits.size() - 1; k >= 0; k--) {
      NameHit hit = hits.get(k);
      if (hit.to() <= i && hit.ids().size() == 1) {
        ids.add(hit.ids().get(0));
      }
    }
  }

  /** The length that ends so near before a token, or null. */
  @Nullable FigureHit length(int from, int to, int gap) {
    for (FigureHit figure : scene.figures()) {
      String unit = figure.value().unit();
      boolean length =
          unit != null
              && scene
                  .lexicon()
                  .units()
                  .find(unit)
                  .map(found -> found.dimension())
                  .orElse("")
                  .equals("length");
      if (length && figure.from() >= from && figure.to() <= to && to - figure.to() <= gap) {
        return figure;
      }
    }
    return null;
  }
}
