package org.plumbline.reference.table;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that multiply the number before them. */
public final class Scale {
  private static final Map<String, BigDecimal> WORDS =
      Map.of(
          "hundred", new BigDecimal("100"),
          "thousand", new BigDecimal("1000"),
          "lakh", new BigDecimal("100000"),
          "million", new BigDecimal("1000000"),
          "millions", new BigDecimal("1000000"),
          "crore", new BigDecimal("10000000"),
          "billion", new BigDecimal("1000000000"),
          "billions", new BigDecimal("1000000000"),
          "trillion", new BigDecimal("1000000000000"));

  private Scale() {}

  /** What a lower-case word multiplies by, or null where it is none of them. */
  public static @Nullable BigDecimal of(String word) {
    return WORDS.get(word);
  }

  /** The same with the abbreviations that stand in headers: {@code m}, {@code bn}, {@code k}. */
  static @Nullable BigDecimal abbreviated(String word) {
    return switch (word) {
      case "k" -> of("thousand");
      case "m", "mn", "mil" -> of("million");
      case "bn" -> of("billion");
      default -> of(word);
    };
  }
}
