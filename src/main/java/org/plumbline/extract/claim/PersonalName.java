package org.plumbline.extract.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.PhraseIndex;
import org.plumbline.extract.scene.NameHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.lexicon.Cue;
import org.plumbline.model.lexicon.Name;

/**
 * A person's name in a sentence: one that the catalogue knows, else capitalised words.
 *
 * @param from index of the first token, titles included
 * @param nameFrom index of the first token behind the titles
 * @param to the one behind the last
 */
record PersonalName(int from, int nameFrom, int to) {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "abu", "de", "da", "di", "del", "della", "dos", "du", "la",
          "le", "van", "von", "der", "den", "ter", "y", "-");
  private static final Set<String> BEFORE_OFFICE =
      Set.of(
          "a",
          "an",
          "the",
          "who",
          "has",
          "been",
          "had",
          "was",
          "is",
          "became",
          "becomes",
          "elected",
          "appointed",
          "named",
          "as",
          "its",
          "their",
          "his",
          "her",
          ",");

  /** The name that begins at a token, titles before it passed over. */
  static @Nullable PersonalName at(Scene scene, int at) {
    NameHit known = known(scene, at);
    int i = at;
    while (i < scene.tokens().size() && known == null) {
      PhraseIndex.Hit<Cue> title = scene.lexicon().cueAt("title", scene.tokens(), i);
      if (title == null) {
        break;
      }
      i = title.to();
      known = known(scene, i);
    }
    if (known != null) {
      return new PersonalName(at, i, known.to());
    }
    int end = nameEnd(scene, i);
    int words = 0;
    for (int k = i; k < end; k++) {
      words += scene.capitalised(k) ? 1 : 0;
    }
    boolean enough = words >= 2 || (words == 1 && i > at);
    return enough && !isPlace(scene, i, end) ? new PersonalName(at, i, end) : null;
  }

  private static @Nullable NameHit known(Scene scene, int at) {
    return scene.names(Name.Type.PERSON).stream()
        .filter(hit -> hit.from() == at)
        .findFirst()
        .orElse(null);
  }

  private static int nameEnd(Scene scene, int from) {
    int i = from;
    int end = from;
    while (i < scene.tokens().size()) {
      boolean particle = PARTICLES.contains(scene.lower(i));
      if (!scene.capitalised(i) && !(particle && i > from)) {
        break;
      }
      i++;
      if (!particle || scene.capitalised(i - 1)) {
        end = i;
      }
    }
    return end;
  }

  private static boolean isPlace(Scene scene, int from, int to) {
    return scene.names(Name.Type.AREA).stream()
            .anyMatch(hit -> hit.from() == from && hit.to() == to)
        || scene.names(Name.Type.ORGANISATION).stream()
            .anyMatch(hit -> hit.from() == from && hit.to() == to);
  }

  /** A name that ends before the office: ", a" or ", who became" between them. */
  static @Nullable PersonalName before(Scene scene, int office) {
    int end = office;
    while (end > 0
        && office - end < 9
        && (BEFORE_OFFICE.contains(scene.lower(end - 1)) || isAge(scene, end - 1))) {
      end--;
    }
    boolean linked =
        end < office
            && (scene.is(end, ",")
                || scene.is(end, "who")
                || scene.is(end, "became")
                || scene.is(end, "is")
                || scene.is(end, "has")
                || scene.is(end, "had")
                || scene.is(end, "was"));
    if (!linked) {
      return null;
    }
    for (NameHit hit : scene.names(Name.Type.PERSON)) {
      if (hit.to() == end) {
        return new PersonalName(hit.from(), hit.from(), end);
      }
    }
    int start = end;
    while (start > 0
        && (scene.capitalised(start - 1)
            || (PARTICLES.contains(scene.lower(start - 1)) && start < end))) {
      start--;
    }
    int words = 0;
    for (int k = start; k < end; k++) {
      words += scene.capitalised(k) ? 1 : 0;
    }
    int name = withoutTitles(scene, start, end);
    return words >= 2 && !isPlace(scene, start, end) ? new PersonalName(start, name, end) : null;
  }

  /** The age of "Ada Finn, 54, the region's chief nurse". */
  private static boolean isAge(Scene scene, int i) {
    boolean parted = scene.is(i - 1, ",") && scene.is(i + 1, ",");
    String word = scene.lower(i);
    return parted && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
  }

  private static int withoutTitles(Scene scene, int start, int end) {
    int name = start;
    while (name < end) {
      PhraseIndex.Hit<Cue> title = scene.lexicon().cueAt("title", scene.tokens(), name);
      if (title == null || title.to() >= end) {
        break;
      }
      name = title.to();
    }
    return name;
  }
}
