package org.plumbline.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.figure.FunctionWords;
import org.plumbline.extract.scene.Scene;

/** The persons that a sentence and those before it name. */
final class Persons {
  private static final int FAR = 4;
  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");

  private final Story story;

  Persons(Story story) {
    this.story = story;
  }

  /**
   * A person as a sentence names them.
   *
   * @param from where the words begin
   * @param to the one behind their last
   * @param written the name, or for a pronoun the name it stands for
   */
  record Named(int from, int to, String written) {}

  /** The last person named before a token, a pronoun taken for the one named last before it. */
  @Nullable Named before(int i) {
    Named best = null;
    for (Named named : in(story.scene())) {
      if (named.to() <= i) {
        best = named;
      }
    }
    int pronoun = pronounBefore(i, best == null ? 0 : best.to());
    if (pronoun < 0) {
      return best;
    }
    String meant = best == null ? lastBefore() : best.written();
    return meant == null ? null : new Named(pronoun, pronoun + 1, meant);
  }

  /** The person named first behind a token. */
  @Nullable Named at(int i) {
    return in(story.scene()).stream().filter(named -> named.from() == i).findFirst().orElse(null);
  }

  private int pronounBefore(int i, int from) {
    for (int k = i - 1; k >= from; k--) {
      if (PRONOUNS.contains(story.scene().lower(k))) {
        return k;
      }
    }
    return -1;
  }

  private @Nullable String lastBefore() {
    for (Scene scene : story.before(FAR)) {
      List<Named> named = in(scene);
      if (!named.isEmpty()) {
        return named.get(named.size() - 1).written();
      }
    }
    return null;
  }

  /** All persons of a sentence: full names, names behind titles, and surnames known already. */
  private List<Named> in(Scene scene) {
    List<Named> found = new ArrayList<>();
    Set<String> surnames = surnames(scene);
    int i = 0;
    while (i < scene.tokens().size()) {
      Named named = at(scene, i, surnames);
      if (named == null) {
        i++;
      } else {
        found.add(named);
        i = named.to();
      }
    }
    return found;
  }

  private static @Nullable Named at(Scene scene, int i, Set<String> surnames) {
    if (!scene.capitalised(i) || FunctionWords.endsNounPhrase(scene.lower(i))) {
      return null;
    }
    PersonalName name = PersonalName.at(scene, i);
    if (name != null) {
      return new Named(name.from(), name.to(), scene.words(name.nameFrom(), name.to()));
    }
    return surnames.contains(scene.lower(i)) ? new Named(i, i + 1, scene.words(i, i + 1)) : null;
  }

  /** The last words of the full names in the sentence and a few before it. */
  private Set<String> surnames(Scene scene) {
    Set<String> surnames = new HashSet<>();
    surnamesOf(scene, surnames);
    story.before(FAR).forEach(before -> surnamesOf(before, surnames));
    return surnames;
  }

  private static void surnamesOf(Scene scene, Set<String> surnames) {
    for (int i = 0; i < scene.tokens().size(); i++) {
      PersonalName name = PersonalName.at(scene, i);
      if (name != null) {
        surnames.add(scene.lower(name.to() - 1));
      }
      if (scene.capitalised(i) && scene.lexicon().isSurname(scene.lower(i))) {
        surnames.add(scene.lower(i));
      }
    }
  }
}
