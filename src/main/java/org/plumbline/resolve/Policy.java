package org.plumbline.resolve;

import java.math.BigDecimal;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Context;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;

/**
 * The values that the tables of the rules hand to the arithmetic: how far a hedge reaches, how wide
 * "west" is, how near is "near", how much slack a relative date has. None of them stands in the
 * code.
 */
public final class Policy {

  /**
   * How far a hedge reaches.
   *
   * @param side {@code both}, {@code below}, {@code above} or {@code none}
   * @param units in units of the figure's last significant place, or null for no limit
   * @param percent in percent of the figure, or null for no limit
   * @param larger whether the larger of both counts, else the smaller
   */
  public record Reach(
      String side, @Nullable BigDecimal units, @Nullable BigDecimal percent, boolean larger) {}

  /** How many days a date counted in a unit may lie before or after the day it comes to. */
  public record Slack(int daysBefore, int daysAfter) {}

  /**
   * What a word of nearness allows.
   *
   * @param within up to so many kilometres it is right
   * @param beyond from so many kilometres on it is wrong; between the two it stays open
   */
  public record Nearness(BigDecimal within, BigDecimal beyond) {}

  private final Map<String, Reach> hedges = new LinkedHashMap<>();
  private final Map<String, Slack> slacks = new LinkedHashMap<>();
  private final Map<String, BigDecimal> directions = new LinkedHashMap<>();
  private final Map<String, Nearness> nearness = new LinkedHashMap<>();
  private final @Nullable Period defaultAge;
  private final Parts parts;
  private final BigDecimal conversionPercent;

  /**
   * @param tables the rows of each table by its name, each from column to cell; a table that is
   *     missing allows nothing
   */
  public Policy(Map<String, List<Map<String, String>>> tables) {
    for (Map<String, String> row : tables.getOrDefault("hedges", List.of())) {
      hedges.put(
          cell(row, "hedge"),
          new Reach(
              cell(row, "side"),
              number(row, "units"),
              number(row, "percent"),
              !cell(row, "take").equals("smaller")));
    }
    for (Map<String, String> row : tables.getOrDefault("relative-dates", List.of())) {
      slacks.put(
          cell(row, "counted_in"), new Slack(whole(row, "days_before"), whole(row, "days_after")));
    }
    for (Map<String, String> row : tables.getOrDefault("directions", List.of())) {
      BigDecimal limit = number(row, "degrees");
      if (limit != null) {
        directions.put(cell(row, "said_of"), limit);
      }
    }
    parts = Parts.of(tables.getOrDefault("parts", List.of()));
    defaultAge =
        tables.getOrDefault("staleness", List.of()).stream()
            .filter(row -> cell(row, "measures").equals("all"))
            .findFirst()
            .map(row -> period(cell(row, "max_age")))
            .orElse(null);
    conversionPercent =
        tables.getOrDefault("conversions", List.of()).stream()
            .map(row -> number(row, "percent"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(BigDecimal.ZERO);
    for (Map<String, String> row : tables.getOrDefault("nearness", List.of())) {
      BigDecimal within = number(row, "within_km");
      BigDecimal beyond = number(row, "beyond_km");
      if (within != null && beyond != null) {
        nearness.put(cell(row, "word"), new Nearness(within, beyond));
      }
    }
  }

  private static @Nullable Period period(String text) {
    try {
      return text.isEmpty() ? null : Period.parse(text);
    } catch (DateTimeParseException notAPeriod) {
      return null;
    }
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "").strip();
  }

  /**
   * The age from which an observation of a measure without an age of its own is stale, or null for
   * never.
   */
  @Nullable Period defaultAge() {
    return defaultAge;
  }

  private static @Nullable BigDecimal number(Map<String, String> row, String column) {
    String text = cell(row, column);
    try {
      return text.isEmpty() ? null : new BigDecimal(text);
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  private static int whole(Map<String, String> row, String column) {
    BigDecimal number = number(row, column);
    return number == null ? 0 : number.intValue();
  }

  public Optional<Reach> hedge(String word) {
    return Optional.ofNullable(hedges.get(word));
  }

  /** Whether a text speaks of a part of the people of whom an observation speaks as a whole. */
  public boolean isOfPart(Context context, Measure measure, Observation observation) {
    return parts.isOfPart(context, measure, observation);
  }

  /** No slack at all where the table does not say. */
  public Slack slack(String countedIn) {
    return slacks.getOrDefault(countedIn, new Slack(0, 0));
  }

  /**
   * Degrees that a bearing may be off, by {@code cardinal}, {@code between}, with {@code inside}
   * before for regions.
   */
  public Optional<BigDecimal> direction(String saidOf) {
    return Optional.ofNullable(directions.get(saidOf));
  }

  /** Percent that a rounded figure may lie off what its conversion converts back to. */
  BigDecimal conversionPercent() {
    return conversionPercent;
  }

  public Optional<Nearness> nearness(String word) {
    return Optional.ofNullable(nearness.get(word));
  }
}
