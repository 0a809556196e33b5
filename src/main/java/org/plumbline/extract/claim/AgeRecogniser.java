package org.plumbline.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.figure.FigureHit;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.ReportedValue;

/** How old somebody is: "Ada Finn, 54,", "the 54-year-old", "Jan Brink, born in 1961, is 62". */
public final class AgeRecogniser implements Recogniser {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
  private static final int FAR = 6;

  @Override
  public List<Draft> recognise(Scene scene) {
    return recognise(Story.of(scene));
  }

  @Override
  public List<Draft> recognise(Story story) {
    Scene scene = story.scene();
    Persons persons = new Persons(story);
    List<Draft> drafts = new ArrayList<>();
    for (FigureHit figure : scene.figures()) {
      boolean bare = Ages.isAge(scene, figure);
      boolean told = isTold(scene, figure);
      Persons.Named person =
          figure.age() || bare || told ? person(scene, persons, figure, bare) : null;
      if (person != null && isAge(figure)) {
        int from = Math.min(person.from(), figure.from());
        int to = Math.max(person.to(), figure.to());
        drafts.add(draft(story, figure, person, from, to));
      }
    }
    return drafts;
  }

  private static boolean isAge(FigureHit figure) {
    BigDecimal value = figure.value().value();
    return value != null && value.signum() > 0 && value.compareTo(OLDEST) <= 0;
  }

  /** "who is 58", "who turned 58", "died at 83": a bare number of years. */
  private static boolean isTold(Scene scene, FigureHit figure) {
    int at = figure.from();
    boolean bare =
        figure.value().unit() == null && figure.counted() == null && figure.second() == null;
    boolean turned = scene.is(at - 1, "turned") || scene.is(at - 1, "turns");
    boolean is = scene.is(at - 1, "is") && scene.is(at - 2, "who");
    boolean died = scene.is(at - 1, "at") && scene.is(at - 2, "died");
    return bare && (turned || is || died);
  }

  private static Persons.@Nullable Named person(
      Scene scene, Persons persons, FigureHit figure, boolean bare) {
    if (bare) {
      Persons.Named named = persons.before(figure.from() - 1);
      return named != null && named.to() == figure.from() - 1 ? named : null;
    }
    // "58-year-old Jan Brink", "the 58-year-old coach Jan Brink"
    for (int i = figure.to(); i < Math.min(scene.tokens().size(), figure.to() + 4); i++) {
      Persons.Named behind = persons.at(i);
      if (behind != null) {
        return behind;
      }
      if (scene.is(i, ",") || scene.is(i, "who")) {
        break;
      }
    }
    Persons.Named before = persons.before(figure.from());
    return before != null && figure.from() - before.to() <= FAR ? before : null;
  }

  private static Draft draft(
      Story story, FigureHit figure, Persons.Named person, int from, int to) {
    ReportedValue value = figure.value();
    ReportedValue years =
        new ReportedValue(
            value.written(),
            value.value(),
            value.printed(),
            value.ulp(),
            value.bound(),
            value.hedge(),
            "year");
    Reading.OfFigure read =
        new Reading.OfFigure(
            years, "", null, null, Contexts.of(story.scene(), figure.from(), figure.to()));
    boolean died = isAtDeath(story.scene(), figure);
    return new Draft(
        ClaimKind.AGE,
        from,
        to,
        new Reading.OfDuration(
            read,
            Reading.Lapse.AGE,
            "birth of " + person.written(),
            died ? "death of " + person.written() : "",
            person.written(),
            born(story, person.written()),
            null));
  }

  private static boolean isAtDeath(Scene scene, FigureHit figure) {
    for (int i = figure.from() - 6; i < figure.from(); i++) {
      if (scene.is(i, "died") || scene.is(i, "dies") || scene.is(i, "death")) {
        return true;
      }
    }
    return false;
  }

  /** When the article itself has the person born. */
  private static @Nullable TimeExpression born(Story story, String person) {
    String surname = person.substring(person.lastIndexOf(' ') + 1);
    for (int i = Math.max(0, story.at() - FAR); i < story.scenes().size(); i++) {
      if (i > story.at() + FAR) {
        break;
      }
      Scene scene = story.scenes().get(i);
      for (TimeHit time : scene.times()) {
        boolean said =
            scene.is(time.from() - 1, "born")
                || (scene.is(time.from() - 2, "born")
                    && (scene.is(time.from() - 1, "in") || scene.is(time.from() - 1, "on")));
        Persons.Named of =
            said ? new Persons(new Story(story.scenes(), i)).before(time.from()) : null;
        if (of != null && of.written().endsWith(surname)) {
          return time.expression();
        }
      }
    }
    return null;
  }
}
