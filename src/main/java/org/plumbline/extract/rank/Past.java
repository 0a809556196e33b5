package org.plumbline.extract.rank;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.number.NumberGrammar;
import org.plumbline.extract.number.NumberHit;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.TimeExpression;

/**
 * The stretch of the past that a superlative is said of: "since 2016", "in 20 years", "on record".
 *
 * @param to index of the token behind it
 * @param since the time it begins with, or null
 * @param length how many steps it is long, or null
 * @param step the unit of that length, or null
 * @param onRecord whether all of the past is meant
 */
record Past(
    int to,
    @Nullable TimeExpression since,
    @Nullable Integer length,
    @Nullable Granularity step,
    boolean onRecord) {
  private static final int REACH = 10;
  private static final Set<String> ENDS =
      Set.of(";", ":", ".", "(", ")", "\u2013", "\u2014", "while", "but", "whereas");
  private static final Set<String> CLOSES = Set.of(",", ".", ";", "!", "(");
  private static final Set<String> SOFTENERS =
      Set.of(
          "more", "than", "over", "almost", "nearly", "about", "at", "least", "the", "last",
          "past");
  private static final Map<String, Granularity> STEPS =
      Map.of(
          "day", Granularity.DAY,
          "days", Granularity.DAY,
          "week", Granularity.WEEK,
          "weeks", Granularity.WEEK,
          "month", Granularity.MONTH,
          "months", Granularity.MONTH,
          "quarter", Granularity.QUARTER,
          "quarters", Granularity.QUARTER,
          "year", Granularity.YEAR,
          "years", Granularity.YEAR);

  /** The unit of time that a noun names, or null. */
  static @Nullable Granularity step(String noun) {
    return STEPS.get(noun);
  }

  /** The stretch told of behind a token and in its clause, or null. */
  static @Nullable Past behind(Scene scene, int from) {
    for (int i = from; i < Math.min(scene.tokens().size(), from + REACH); i++) {
      if (ENDS.contains(scene.lower(i))) {
        return null;
      }
      Past past = at(scene, i);
      if (past != null) {
        return past;
      }
    }
    return null;
  }

  /** The stretch that closes the clause, however far from what is said of it, or null. */
  static @Nullable Past closing(Scene scene, int from) {
    for (int i = from; i < scene.tokens().size(); i++) {
      boolean opens = scene.is(i, "in") || scene.is(i, "over");
      Past past = opens ? length(scene, i + 1) : null;
      boolean closes =
          past != null
              && (past.to >= scene.tokens().size() || CLOSES.contains(scene.lower(past.to)));
      if (closes) {
        return past;
      }
    }
    return null;
  }

  private static @Nullable Past at(Scene scene, int i) {
    return switch (scene.lower(i)) {
      case "since" -> since(scene, i + 1);
      case "in", "for", "over" -> length(scene, i + 1);
      case "ever" -> new Past(i + 1, null, null, null, true);
      case "on" -> scene.is(i + 1, "record") ? new Past(i + 2, null, null, null, true) : null;
      case "of" -> scene.is(i + 1, "all") && scene.is(i + 2, "time") ? all(i + 3) : null;
      default -> null;
    };
  }

  private static Past all(int to) {
    return new Past(to, null, null, null, true);
  }

  private static @Nullable Past since(Scene scene, int from) {
    if (scene.is(from, "records") || scene.is(from, "record") || scene.is(from, "measurements")) {
      return all(Math.min(scene.tokens().size(), from + 2));
    }
    int at = from;
    while (SOFTENERS.contains(scene.lower(at)) && at < from + 3) {
      at++;
    }
    for (TimeHit time : scene.times()) {
      if (time.from() >= from && time.from() <= at) {
        return new Past(time.to(), time.expression(), null, null, false);
      }
    }
    return null;
  }

  /** "In 20 years", "for more than a decade", "in its history". */
  private static @Nullable Past length(Scene scene, int from) {
    int i = from;
    if (scene.is(i, "history") || (scene.is(i, "its") && scene.is(i + 1, "history"))) {
      return all(scene.is(i, "its") ? i + 2 : i + 1);
    }
    while (SOFTENERS.contains(scene.lower(i)) && i < from + 4) {
      i++;
    }
    if (i >= scene.tokens().size()) {
      return null;
    }
    if (scene.is(i, "a") && scene.is(i + 1, "decade")) {
      return new Past(i + 2, null, 10, Granularity.YEAR, false);
    }
    if (scene.is(i, "a") && scene.is(i + 1, "year")) {
      return new Past(i + 2, null, 1, Granularity.YEAR, false);
    }
    NumberHit number = NumberGrammar.at(scene.tokens(), i);
    if (number == null || !isSmallWhole(number.value())) {
      return null;
    }
    String noun = scene.lower(number.to());
    int count = number.value().intValueExact();
    if (noun.equals("decades")) {
      return new Past(number.to() + 1, null, 10 * count, Granularity.YEAR, false);
    }
    Granularity step = STEPS.get(noun);
    return step == null ? null : new Past(number.to() + 1, null, count, step, false);
  }

  private static boolean isSmallWhole(BigDecimal value) {
    return value.signum() > 0
        && value.compareTo(BigDecimal.valueOf(2000)) < 0
        && value.stripTrailingZeros().scale() <= 0;
  }
}
