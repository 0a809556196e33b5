package org.plumbline.extract.rank;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.extract.scene.NameHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.lexicon.Name;

/**
 * The others that something is held against: "of the eight countries", "in the world", "among the
 * five states of the district".
 *
 * @param to index of the token behind the words
 * @param number how many they are said to be, or null
 */
record Competitors(int to, @Nullable Integer number) {
  private static final int REACH = 8;
  private static final Set<String> LINKS = Set.of("of", "among", "in", "amongst", "across");
  private static final Set<String> DETERMINERS =
      Set.of("the", "all", "any", "these", "those", "its");
  private static final Set<String> ENDS =
      Set.of(",", ";", ":", ".", "(", ")", "\u2013", "\u2014", "while", "but", "and", "with");

  /** The others told of behind a token and in its clause, or null. */
  static @Nullable Competitors behind(Scene scene, int from) {
    for (int i = from; i < Math.min(scene.tokens().size(), from + REACH); i++) {
      if (ENDS.contains(scene.lower(i))) {
        return null;
      }
      Competitors found = LINKS.contains(scene.lower(i)) ? at(scene, i + 1) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Competitors at(Scene scene, int from) {
    int i = from;
    while (DETERMINERS.contains(scene.lower(i)) && i < from + 2) {
      i++;
    }
    if (i >= scene.tokens().size()) {
      return null;
    }
    NumberHit number = NumberGrammar.at(scene.tokens(), i);
    if (number != null && number.form() != NumberHit.Form.FRACTION && isCount(number)) {
      return new Competitors(nounEnd(scene, number.to()), number.value().intValueExact());
    }
    for (NameHit area : scene.names(Name.Type.AREA)) {
      if (area.from() <= i && i < area.to()) {
        return new Competitors(area.to(), null);
      }
    }
    boolean any = scene.is(from, "any") || scene.is(from, "all");
    boolean world = scene.is(i, "world") || scene.is(i, "country");
    return any || world ? new Competitors(Math.min(scene.tokens().size(), i + 1), null) : null;
  }

  private static boolean isCount(NumberHit number) {
    return number.value().stripTrailingZeros().scale() <= 0
        && number.value().signum() > 0
        && number.value().intValue() < 1000
        && number.vague() == null;
  }

  private static int nounEnd(Scene scene, int from) {
    int i = from;
    while (i < scene.tokens().size() && i < from + 3 && !ENDS.contains(scene.lower(i))) {
      i++;
    }
    while (i > from && !Subjects.isNoun(scene, i - 1)) {
      i--;
    }
    return i;
  }
}
