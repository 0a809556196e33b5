package org.plumbline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.time.TimeExpression;

/**
 * What a claim's sentence says around the claim itself.
 *
 * @param areas the places named that the claim may be about, the likeliest first
 * @param entities the persons, groups and other entities named, the likeliest first
 * @param time when it is said to hold, or null where the sentence does not say
 * @param attribution who says so, or null for the newsroom's own voice
 * @param frequency the word that admits exceptions, such as {@code usually}, or null
 * @param certainty the word that weakens the commitment, such as {@code perhaps}, or null
 * @param quoted whether the claim stands in quotation marks
 * @param words the words of the sentence, the nearest first
 * @param times all dates and periods of the sentence, in the order of the text
 */
public record Context(
    List<Mention> areas,
    List<Mention> entities,
    @Nullable TimeExpression time,
    @Nullable Attribution attribution,
    Modality modality,
    @Nullable String frequency,
    @Nullable String certainty,
    boolean quoted,
    List<NearWord> words,
    List<TimeExpression> times) {
  public Context {
    areas = List.copyOf(areas);
    entities = List.copyOf(entities);
    words = List.copyOf(words);
    times = List.copyOf(times);
  }

  /** A context whose sentence has no other time than the claim's own. */
  public Context(
      List<Mention> areas,
      List<Mention> entities,
      @Nullable TimeExpression time,
      @Nullable Attribution attribution,
      Modality modality,
      @Nullable String frequency,
      @Nullable String certainty,
      boolean quoted,
      List<NearWord> words) {
    this(
        areas,
        entities,
        time,
        attribution,
        modality,
        frequency,
        certainty,
        quoted,
        words,
        time == null ? List.of() : List.of(time));
  }

  /** The same without a time. */
  public Context withoutTime() {
    return withTime(null);
  }

  /** The same at another time. */
  public Context withTime(@Nullable TimeExpression other) {
    return new Context(
        areas, entities, other, attribution, modality, frequency, certainty, quoted, words, times);
  }
}
