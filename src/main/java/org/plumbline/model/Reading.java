package org.plumbline.model;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.place.Compass;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Computation;
import org.plumbline.model.value.Ranking;
import org.plumbline.model.value.ReportedValue;
import org.plumbline.model.value.Streak;

/** What the machine read in a claim, before anything is linked to a reference. */
public sealed interface Reading {

  Context context();

  /** The wording that names what the claim is about: {@code "ISIS members"}. */
  String concept();

  /**
   * A figure, alone or compared.
   *
   * @param concept what the figure is of: the subject of its clause, the noun behind its unit
   * @param counted the counted noun phrase, or null where a unit of measurement stands in its place
   * @param change what is said of its movement, or null
   * @param wording the words that name its measure first of all, nearer to it than its concept may
   *     be
   * @param computation what it comes to by other figures of the text, or null
   * @param given id of the measure where whoever extracted the claim has named it, else null
   */
  record OfFigure(
      ReportedValue value,
      String concept,
      @Nullable String counted,
      @Nullable Change change,
      Context context,
      String wording,
      @Nullable Computation computation,
      @Nullable String given)
      implements Reading {

    /** A figure whose measure is named by what it counts, or else by what it is of. */
    public OfFigure(
        ReportedValue value,
        String concept,
        @Nullable String counted,
        @Nullable Change change,
        Context context) {
      this(value, concept, counted, change, context, counted == null ? concept : counted);
    }

    /** A figure whose measure only its words name, and that no others of the text make up. */
    public OfFigure(
        ReportedValue value,
        String concept,
        @Nullable String counted,
        @Nullable Change change,
        Context context,
        String wording) {
      this(value, concept, counted, change, context, wording, null, null);
    }

    /** The same with what it comes to by other figures. */
    public OfFigure computedAs(Computation other) {
      return new OfFigure(value, concept, counted, change, context, wording, other, given);
    }
  }

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
   * @param subject the name of the event that a pronoun of the clause may stand for, or null
   */
  record OfDate(
      TimeExpression time,
      String concept,
      @Nullable Integer ordinal,
      @Nullable String subject,
      Context context)
      implements Reading {

    /** Without a pronoun. */
    public OfDate(TimeExpression time, String concept, @Nullable Integer ordinal, Context context) {
      this(time, concept, ordinal, null, context);
    }
  }

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
   * A day named with its weekday.
   *
   * @param weekday the weekday written
   * @param time the day it is said of
   * @param yearStated whether the text gives the year
   */
  record OfWeekday(DayOfWeek weekday, TimeExpression time, boolean yearStated, Context context)
      implements Reading {
    @Override
    public String concept() {
      return "";
    }
  }

  /**
   * One amount told in two units: {@code "30 feet (9 metres)"}.
   *
   * @param value the amount as told first
   * @param converted the same in the other unit
   * @param difference whether it may be a difference rather than a level, which counts for
   *     temperatures: 2 degrees warmer
   */
  record OfConversion(
      ReportedValue value, ReportedValue converted, boolean difference, Context context)
      implements Reading {
    @Override
    public String concept() {
      return "";
    }
  }

  /**
   * How long something lasted or has lasted, and how old somebody is.
   *
   * @param figure the length by itself
   * @param lapse what the length is between
   * @param concept the words that name what it is counted from, or what lasted
   * @param until the words that name what it ends with, or empty
   * @param person the person whose age or time in office it is, or null
   * @param from when the text itself has it begin, or null
   * @param to when the text itself has it end, or null
   */
  record OfDuration(
      OfFigure figure,
      Lapse lapse,
      String concept,
      String until,
      @Nullable String person,
      @Nullable TimeExpression from,
      @Nullable TimeExpression to)
      implements Reading {
    @Override
    public Context context() {
      return figure.context();
    }
  }

  /** What a length of time lies between. */
  enum Lapse {
    /** From an event to the day of writing: "the two-year-old truce". */
    SINCE,
    /** From one event to another: "nine years after the line opened". */
    BETWEEN,
    /** From the beginning to the end of one thing: "the six-week strike". */
    LASTING,
    /** From the last of its kind: "the first in six years". */
    AGAIN,
    /** A person's time in office. */
    OFFICE,
    /** From a person's birth. */
    AGE
  }

  /**
   * A movement without a figure.
   *
   * @param direction up, down or unchanged
   * @param cue the word that says so
   * @param streak the steps that are all said to go this way, or null
   */
  record OfTrend(
      Change.Direction direction,
      String cue,
      @Nullable Streak streak,
      String concept,
      Context context)
      implements Reading {}

  /**
   * A place among others or in its own past.
   *
   * @param written the words that say so, as given: {@code "the second-highest"}
   */
  record OfRank(Ranking ranking, String written, String concept, Context context)
      implements Reading {}

  /**
   * A sentence as a whole, to be held against a spreadsheet.
   *
   * @param concept the sentence
   */
  record OfStatement(String concept, Context context) implements Reading {}
}
