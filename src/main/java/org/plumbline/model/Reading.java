package org.plumbline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.place.Compass;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.ReportedValue;

/** What the machine read in a claim, before anything is linked to a reference. */
public sealed interface Reading {

  Context context();

  /** The wording that names what the claim is about: {@code "ISIS members"}. */
  String concept();

  /**
   * A figure, alone or compared.
   *
   * @param counted the counted noun phrase, or null where a unit of measurement stands in its place
   * @param change what is said of its movement, or null
   */
  record OfFigure(
      ReportedValue value,
      String concept,
      @Nullable String counted,
      @Nullable Change change,
      Context context)
      implements Reading {}

  /**
   * Several figures of one article that together make another.
   *
   * @param value their sum
   * @param parts the figures as written, in the order of the text
   */
  record OfSum(
      ReportedValue value,
      String concept,
      @Nullable String counted,
      List<OfFigure> parts,
      Context context)
      implements Reading {
    public OfSum {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A date or period said of an event.
   *
   * @param concept the words that name the event
   * @param ordinal the nth anniversary, or null where the claim is no anniversary
   */
  record OfDate(TimeExpression time, String concept, @Nullable Integer ordinal, Context context)
      implements Reading {}

  /**
   * A person in an office.
   *
   * @param person the name as written
   * @param role the office as written
   * @param former whether the text says that the office is no longer held ("late", "former",
   *     "then")
   * @param since when it is said to have begun, or null
   */
  record OfTenure(
      String person,
      String role,
      boolean former,
      @Nullable TimeExpression since,
      String concept,
      Context context)
      implements Reading {}

  /**
   * A place seen from another.
   *
   * @param place the place described
   * @param from the place it is seen from, or the area it lies in
   * @param direction the compass direction, or null for mere nearness or containment
   * @param inside whether the place lies within {@code from} ("in the east of the country")
   * @param nearness the cue of nearness ({@code near}), or null
   * @param distance the stated distance, or null
   */
  record OfPlace(
      Mention place,
      Mention from,
      @Nullable Compass direction,
      boolean inside,
      @Nullable String nearness,
      @Nullable ReportedValue distance,
      String concept,
      Context context)
      implements Reading {}

  /**
   * A movement without a figure.
   *
   * @param direction up, down or unchanged
   * @param cue the word that says so
   */
  record OfTrend(Change.Direction direction, String cue, String concept, Context context)
      implements Reading {}
}
