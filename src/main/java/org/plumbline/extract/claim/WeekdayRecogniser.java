package org.plumbline.extract.claim;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.extract.scene.Contexts;
import org.plumbline.extract.scene.Scene;
import org.plumbline.extract.time.TimeHit;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;

/** A day named with its weekday: "Sunday, 3 May", "3 May 2020, a Sunday". */
public final class WeekdayRecogniser implements Recogniser {
  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "monday", DayOfWeek.MONDAY,
          "tuesday", DayOfWeek.TUESDAY,
          "wednesday", DayOfWeek.WEDNESDAY,
          "thursday", DayOfWeek.THURSDAY,
          "friday", DayOfWeek.FRIDAY,
          "saturday", DayOfWeek.SATURDAY,
          "sunday", DayOfWeek.SUNDAY);

  @Override
  public List<Draft> recognise(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (TimeHit time : scene.times()) {
      int to = time.to();
      DayOfWeek weekday = time.weekday();
      if (weekday == null && isDay(time)) {
        int at = weekdayBehind(scene, time.to());
        weekday = WEEKDAYS.get(scene.lower(at));
        to = weekday == null ? to : at + 1;
      }
      if (weekday != null) {
        drafts.add(
            new Draft(
                ClaimKind.WEEKDAY,
                time.from(),
                to,
                new Reading.OfWeekday(
                    weekday,
                    time.expression(),
                    yearStated(scene, time),
                    Contexts.of(scene, time.from(), to))));
      }
    }
    return drafts;
  }

  private static boolean isDay(TimeHit time) {
    Period period = time.expression().period();
    return period != null && period.granularity() == Granularity.DAY && period.days() == 1;
  }

  /** "3 May 2020, a Sunday", "3 May (a Sunday)", "3 May 2020, which was a Sunday". */
  private static int weekdayBehind(Scene scene, int to) {
    int i = scene.is(to, ",") || scene.is(to, "(") ? to + 1 : to;
    boolean parted = i > to;
    if (parted && scene.is(i, "which") && (scene.is(i + 1, "was") || scene.is(i + 1, "is"))) {
      i += 2;
    }
    return parted && scene.is(i, "a") ? i + 1 : -1;
  }

  private static boolean yearStated(Scene scene, TimeHit time) {
    Period period = time.expression().period();
    if (period == null) {
      return false;
    }
    String year = Integer.toString(period.start().getYear());
    for (int i = time.from(); i < time.to(); i++) {
      if (scene.lower(i).length() >= year.length() && scene.lower(i).contains(year)) {
        return true;
      }
    }
    return false;
  }
}
