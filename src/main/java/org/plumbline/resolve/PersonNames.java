package org.plumbline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.resolve.link.Stem;

/** Tells whether a name in a text is that of a person of the reference data. */
final class PersonNames {
  private static final Set<String> HONORIFICS =
      Set.copyOf(Stem.all("Mr Mrs Ms Miss Dr Sir Dame Prof Professor Gen General Col Colonel"));

  private PersonNames() {}

  /** The same words, or first and last name of a longer one. */
  static boolean same(String written, Collection<String> names) {
    List<String> words = words(written);
    if (words.isEmpty()) {
      return false;
    }
    for (String name : names) {
      List<String> own = words(name);
      boolean equal = new HashSet<>(own).equals(new HashSet<>(words));
      int behind = words.size() - own.size();
      boolean titled =
          own.size() > 1 && behind > 0 && words.subList(behind, words.size()).equals(own);
      if (titled || equal || (own.size() > 1 && words.size() > 1 && ends(own, words))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(Stem.all(name));
    words.removeIf(HONORIFICS::contains);
    return words;
  }

  private static boolean ends(List<String> one, List<String> other) {
    return one.get(0).equals(other.get(0))
        && one.get(one.size() - 1).equals(other.get(other.size() - 1));
  }

  /** A surname alone. */
  static boolean surname(String written, String person) {
    List<String> words = words(written);
    List<String> own = words(person);
    return words.size() == 1 && own.size() > 1 && own.get(own.size() - 1).equals(words.get(0));
  }
}
