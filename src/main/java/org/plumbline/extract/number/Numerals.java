package org.plumbline.extract.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The number words of English: a closed class, and so no vocabulary of the rules. */
public final class Numerals {
  private static final Map<String, Integer> BELOW_HUNDRED =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("nought", 0),
          Map.entry("naught", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Integer> POWER_OF_TEN =
      Map.of(
          "thousand",
          3,
          "million",
          6,
          "billion",
          9,
          "trillion",
          12,
          "lakh",
          5,
          "lakhs",
          5,
          "crore",
          7,
          "crores",
          7);

  private static final Map<String, Integer> POWER_OF_ABBREVIATION =
      Map.of(
          "k", 3, "m", 6, "mn", 6, "mln", 6, "mil", 6, "bn", 9, "bln", 9, "b", 9, "tn", 12, "trn",
          12);

  /** Plurals that stand for an order of magnitude; the value is its lower end. */
  private static final Map<String, Integer> VAGUE =
      Map.of(
          "dozens",
          12,
          "scores",
          20,
          "tens",
          10,
          "hundreds",
          100,
          "thousands",
          1000,
          "millions",
          1_000_000,
          "billions",
          1_000_000_000);

  private static final Map<String, Integer> DENOMINATORS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("halves", 2),
          Map.entry("third", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("fourth", 4),
          Map.entry("fourths", 4),
          Map.entry("fifth", 5),
          Map.entry("fifths", 5),
          Map.entry("sixth", 6),
          Map.entry("sixths", 6),
          Map.entry("seventh", 7),
          Map.entry("sevenths", 7),
          Map.entry("eighth", 8),
          Map.entry("eighths", 8),
          Map.entry("ninth", 9),
          Map.entry("ninths", 9),
          Map.entry("tenth", 10),
          Map.entry("tenths", 10),
          Map.entry("hundredth", 100),
          Map.entry("hundredths", 100),
          Map.entry("thousandth", 1000),
          Map.entry("thousandths", 1000),
          Map.entry("millionth", 1_000_000),
          Map.entry("millionths", 1_000_000));

  /** Fractions that are one character. */
  private static final Map<String, int[]> VULGAR =
      Map.ofEntries(
          Map.entry("\u00bd", new int[] {1, 2}),
          Map.entry("\u2153", new int[] {1, 3}),
          Map.entry("\u2154", new int[] {2, 3}),
          Map.entry("\u00bc", new int[] {1, 4}),
          Map.entry("\u00be", new int[] {3, 4}),
          Map.entry("\u2155", new int[] {1, 5}),
          Map.entry("\u2156", new int[] {2, 5}),
          Map.entry("\u2157", new int[] {3, 5}),
          Map.entry("\u2158", new int[] {4, 5}),
          Map.entry("\u2159", new int[] {1, 6}),
          Map.entry("\u215a", new int[] {5, 6}),
          Map.entry("\u215b", new int[] {1, 8}),
          Map.entry("\u215c", new int[] {3, 8}),
          Map.entry("\u215d", new int[] {5, 8}),
          Map.entry("\u215e", new int[] {7, 8}));

  private static final Set<String> DOZEN = Set.of("dozen", "doz", "dozs", "dz", "dzs");

  private Numerals() {}

  static boolean isDozen(String word) {
    return DOZEN.contains(word);
  }

  /** A number word up to ninety that is one word, or null. */
  public static @Nullable Integer belowHundred(String word) {
    return BELOW_HUNDRED.get(word);
  }

  static boolean isTens(int value) {
    return value >= 20 && value % 10 == 0;
  }

  /** 10^n for "thousand", "million" …, or null. */
  static @Nullable BigDecimal scale(String word) {
    Integer power = POWER_OF_TEN.get(word);
    return power == null ? null : BigDecimal.TEN.pow(power);
  }

  /** 10^n for "m", "bn" …, or null. */
  static @Nullable BigDecimal abbreviatedScale(String word) {
    Integer power = POWER_OF_ABBREVIATION.get(word);
    return power == null ? null : BigDecimal.TEN.pow(power);
  }

  /** Numerator and denominator of a one-character fraction, or null. */
  static int @Nullable [] vulgar(String sign) {
    return VULGAR.get(sign);
  }

  static @Nullable Integer vague(String word) {
    return VAGUE.get(word);
  }

  static @Nullable Integer denominator(String word) {
    return DENOMINATORS.get(word);
  }
}
