package org.plumbline.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.scene.NameHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.lexicon.Name;

/** What a pronoun of a sentence stands for: the event named last before it. */
final class Antecedents {
  private static final int FAR = 3;
  private static final Set<String> PRONOUNS =
      Set.of("it", "its", "they", "their", "which", "this", "that", "these");

  private Antecedents() {}

  /** The event meant by a pronoun between two tokens, as its name is written; or null. */
  static @Nullable String event(Story story, int from, int to) {
    Scene scene = story.scene();
    for (int i = from; i < to; i++) {
      if (PRONOUNS.contains(scene.lower(i))) {
        return before(story, i);
      }
    }
    return null;
  }

  /** The event named last before a token. */
  static @Nullable String before(Story story, int i) {
    Scene scene = story.scene();
    String last = null;
    for (NameHit hit : scene.names(Name.Type.EVENT)) {
      if (hit.to() <= i) {
        last = scene.words(hit.from(), hit.to());
      }
    }
    if (last != null) {
      return last;
    }
    for (Scene before : story.before(FAR)) {
      List<NameHit> hits = before.names(Name.Type.EVENT);
      if (!hits.isEmpty()) {
        NameHit hit = hits.get(hits.size() - 1);
        return before.words(hit.from(), hit.to());
      }
    }
    return null;
  }
}
