package org.plumbline.resolve.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Brings the forms of an English word together: "kidnapped", "kidnapping" and "kidnaps" are one.
 * Light on purpose: it strips inflections, not derivations, so that "nation" and "national" stay
 * two.
 */
public final class Stem {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("persons", "person"),
          Map.entry("children", "child"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("shot", "shoot"),
          Map.entry("fled", "flee"),
          Map.entry("held", "hold"),
          Map.entry("lost", "lose"),
          Map.entry("died", "die"),
          Map.entry("dies", "die"),
          Map.entry("dying", "die"),
          Map.entry("dead", "die"),
          Map.entry("death", "die"),
          Map.entry("deaths", "die"),
          Map.entry("killing", "kill"),
          Map.entry("killings", "kill"),
          Map.entry("began", "begin"),
          Map.entry("begun", "begin"),
          Map.entry("fell", "fall"),
          Map.entry("fallen", "fall"),
          Map.entry("rose", "rise"),
          Map.entry("risen", "rise"),
          Map.entry("grew", "grow"),
          Map.entry("grown", "grow"),
          Map.entry("growth", "grow"),
          Map.entry("spent", "spend"),
          Map.entry("built", "build"),
          Map.entry("sold", "sell"),
          Map.entry("bought", "buy"),
          Map.entry("paid", "pay"),
          Map.entry("born", "birth"),
          Map.entry("abducted", "kidnap"),
          Map.entry("abduction", "kidnap"),
          Map.entry("per", ""),
          Map.entry("cent", "percent"),
          Map.entry("announcement", "announce"),
          Map.entry("defence", "defense"),
          Map.entry("labour", "labor"));

  private static final Set<String> STOP =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "by", "to", "from", "for", "with", "and", "or",
          "as", "is", "are", "was", "were", "be", "been", "it", "its", "that", "this", "those",
          "these", "who", "which", "has", "have", "had", "per", "than", "not", "no", "his", "her",
          "their", "he", "she", "they", "s", "into", "out", "up", "down", "off", "over", "under",
          "al");

  private Stem() {}

  /** The stem of a lower-case word; empty for a word that names nothing. */
  public static String of(String lower) {
    String word = fold(lower);
    if (STOP.contains(word)) {
      return "";
    }
    String irregular = IRREGULAR.get(word);
    String stem = plural(irregular == null ? word : irregular);
    stem = ending(stem, "ing");
    stem = ending(stem, "ed");
    return stem;
  }

  /** The stems of a phrase in order, words that name nothing left out. */
  public static List<String> all(String phrase) {
    List<String> stems = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String lower = phrase.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)
          || (c == '.'
              && word.length() > 0
              && i + 1 < lower.length()
              && Character.isLetterOrDigit(lower.charAt(i + 1)))) {
        word.append(c);
      } else if (word.length() > 0) {
        String stem = of(word.toString());
        if (!stem.isEmpty()) {
          stems.add(stem);
        }
        word.setLength(0);
      }
    }
    return stems;
  }

  private static String fold(String lower) {
    String plain = lower;
    if (!isAscii(lower)) {
      StringBuilder out = new StringBuilder();
      Normalizer.normalize(lower, Normalizer.Form.NFD)
          .chars()
          .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
          .forEach(c -> out.append((char) c));
      plain = out.toString();
    }
    return plain.indexOf('.') < 0 || Character.isDigit(plain.charAt(0))
        ? plain
        : plain.replace(".", "");
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String plural(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean sibilant =
        word.endsWith("sses")
            || word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("xes");
    if (sibilant) {
      return word.substring(0, word.length() - 2);
    }
    boolean s =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return s ? word.substring(0, word.length() - 1) : word;
  }

  /** Without "-ed" or "-ing", a doubled consonant undone and a silent e put aside. */
  private static String ending(String word, String suffix) {
    if (!word.endsWith(suffix) || word.length() < suffix.length() + 3) {
      return suffix.equals("ed") && word.endsWith("e") && word.length() > 4
          ? word.substring(0, word.length() - 1)
          : word;
    }
    String stem = word.substring(0, word.length() - suffix.length());
    if (stem.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)) {
      return word;
    }
    int n = stem.length();
    boolean doubled =
        n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && "lsz".indexOf(stem.charAt(n - 1)) < 0;
    return doubled ? stem.substring(0, n - 1) : stem;
  }
}
