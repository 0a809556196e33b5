package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.extract.scene.Scene;

/**
 * A sentence with those that stand before it, in which its pronouns and definite nouns find what
 * they stand for.
 *
 * @param scenes all sentences of the article
 * @param at index of the sentence meant
 */
public record Story(List<Scene> scenes, int at) {

  /** A sentence by itself. */
  public static Story of(Scene scene) {
    return new Story(List.of(scene), 0);
  }

  public Scene scene() {
    return scenes.get(at);
  }

  /** The sentences before, the nearest first, no more than a few. */
  public List<Scene> before(int most) {
    List<Scene> before = new ArrayList<>();
    for (int i = at - 1; i >= Math.max(0, at - most); i--) {
      before.add(scenes.get(i));
    }
    return before;
  }
}
