package org.plumbline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Context;
import org.plumbline.model.Reading;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Change;

/**
 * Which time each figure of a sentence is of. As many figures as times go with them in order: "from
 * 7 in 2011 to 12 in 2013", "in 2014 (7 boats) … in 2016 (12 boats)", "between 2011 and 2013 from 7
 * to 12".
 */
public final class SentenceFigures {
  private final List<Claim> levels;
  private final List<Period> times;

  private SentenceFigures(List<Claim> levels, List<Period> times) {
    this.levels = levels;
    this.times = times;
  }

  /**
   * Reads the sentence of a claim.
   *
   * @param claims all claims of the article
   * @param comparable whether a claim gives a level of the same series
   */
  public static SentenceFigures of(
      Claim claim, Context context, List<Claim> claims, Predicate<Claim> comparable) {
    List<Claim> levels =
        claims.stream()
            .filter(other -> other.sentence().equals(claim.sentence()))
            .filter(comparable)
            .sorted(Comparator.comparingInt(other -> other.selector().span().start()))
            .toList();
    return new SentenceFigures(levels, points(context));
  }

  /** The times of a sentence in order, a stretch of years as its first and its last year. */
  public static List<Period> points(Context context) {
    Set<Period> points = new LinkedHashSet<>();
    for (TimeExpression time : context.times()) {
      Period period = time.period();
      if (period == null) {
        continue;
      }
      boolean stretch =
          period.granularity() == Granularity.YEAR
              && !period.openStart()
              && !period.openEnd()
              && period.start().getYear() != period.end().getYear();
      if (stretch) {
        points.add(Period.year(period.start().getYear()));
        points.add(Period.year(period.end().getYear()));
      } else {
        points.add(period);
      }
    }
    return new ArrayList<>(points);
  }

  public List<Period> times() {
    return times;
  }

  /** Whether each figure has a time of its own. */
  public boolean inStep() {
    return levels.size() == times.size() && times.size() > 1;
  }

  /** The time that a figure is of, or null where the sentence leaves it open. */
  public @Nullable Period of(Claim claim) {
    if (times.size() == 1) {
      return times.get(0);
    }
    int place = levels.indexOf(claim);
    if (place < 0) {
      return null;
    }
    if (inStep()) {
      return times.get(place);
    }
    Change change = claim.reading() instanceof Reading.OfFigure figure ? figure.change() : null;
    if (change != null && change.by() == null && times.size() == 2) {
      return change.to() == null ? times.get(0) : times.get(1);
    }
    TimeExpression own = claim.reading().context().time();
    Period period = own == null ? null : own.period();
    return period != null && times.contains(period) ? period : null;
  }
}
