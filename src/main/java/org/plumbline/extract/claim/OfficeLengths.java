package org.plumbline.extract.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.claim.Lengths.Length;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.Reading.Lapse;

/** How long somebody has been in an office: "eight years in office", "has led it for a year". */
final class OfficeLengths {
  private static final Set<String> POSTS =
      Set.of("office", "power", "charge", "post", "job", "role", "government", "command");
  private static final Set<String> TERMS =
      Set.of("tenure", "term", "reign", "rule", "stint", "spell", "leadership", "presidency");

  private OfficeLengths() {}

  /** "Rowe's eight years in office", "has led the mission for a year", "a six-year term". */
  static @Nullable Draft at(Story story, Length length) {
    Scene scene = story.scene();
    int end = postEnd(scene, length.to());
    boolean held = end > length.to();
    int verb = held ? -1 : holdingVerb(scene, length.from());
    if (!held && verb < 0) {
      return null;
    }
    Persons.Named person = new Persons(story).before(held ? length.from() : verb);
    if (person == null || (!held && length.from() - person.to() > 14)) {
      return null;
    }
    String office =
        held
            ? scene.words(length.to(), end)
            : scene.words(verb, scene.is(length.from() - 1, "for") ? length.from() - 1 : verb + 1);
    boolean near = length.from() - person.to() <= 16;
    int from = near ? Math.min(person.from(), length.from()) : length.from();
    return DurationRecogniser.draft(length, from, end, Lapse.OFFICE, office, "", person.written());
  }

  /** Behind "in office", "as mayor", "in the job", "at the helm"; the same token where none is. */
  private static int postEnd(Scene scene, int to) {
    int i = scene.is(to, "-") ? to + 1 : to;
    if (TERMS.contains(scene.lower(i))) {
      return i + 1;
    }
    if (scene.is(i, "as")) {
      int noun = scene.is(i + 1, "the") || scene.is(i + 1, "a") ? i + 2 : i + 1;
      for (int k = noun; k < Math.min(scene.tokens().size(), noun + 4); k++) {
        var office = scene.lexicon().cueAt("office", scene.tokens(), k);
        if (office != null) {
          return office.to();
        }
      }
      return to;
    }
    if (!scene.is(i, "in") && !scene.is(i, "at")) {
      return to;
    }
    int noun = scene.is(i + 1, "the") || scene.is(i + 1, "that") ? i + 2 : i + 1;
    boolean post =
        POSTS.contains(scene.lower(noun))
            || scene.is(noun, "helm")
            || (scene.is(i, "at") && scene.is(noun, "top"));
    return post ? noun + 1 : to;
  }

  /** The verb of "has led … for", "held the job for", "has been mayor for", or -1. */
  private static int holdingVerb(Scene scene, int from) {
    if (!scene.is(from - 1, "for")) {
      return -1;
    }
    for (int i = from - 2; i >= Math.max(0, from - 10); i--) {
      if (DurationRecogniser.ENDS.contains(scene.lower(i))) {
        return -1;
      }
      if (scene.lexicon().cueAt("holding-office", scene.tokens(), i) != null) {
        return i;
      }
      boolean been = scene.is(i, "been") || scene.is(i, "was");
      for (int k = i + 1; been && k < from - 1; k++) {
        if (scene.lexicon().cueAt("office", scene.tokens(), k) != null) {
          return k;
        }
      }
    }
    return -1;
  }
}
