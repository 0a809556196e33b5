package org.plumbline.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Claim;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Matching;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.evidence.Reference;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.wording.PeriodWording;

/** A day told twice, "a week ago, on 7 September": the text against itself. */
final class ToldTwice {
  /** Signs between the two: a comma, a space, "on ". */
  private static final int BETWEEN = 6;

  private ToldTwice() {}

  /** The dossier, or null where the day is told once. */
  static @Nullable Dossier resolve(Setting setting, Claim claim, Reading.OfDate date) {
    LocalDate published = setting.article().published();
    TimeExpression other = date.context().time();
    if (!(date.time() instanceof TimeExpression.Relative relative)
        || !(other instanceof TimeExpression.Absolute absolute)
        || published == null
        || absolute.period().granularity() != Granularity.DAY) {
      return null;
    }
    int gap = absolute.span().start() - relative.span().end();
    if (gap < 0 || gap > BETWEEN) {
      return null;
    }
    Policy.Slack slack = setting.policy().slack(relative.granularity().word());
    LocalDate counted = relative.from(published);
    Period claimed =
        Period.between(
            counted.minusDays(slack.daysBefore()),
            counted.plusDays(slack.daysAfter()),
            Granularity.DAY);
    String said = PeriodWording.say(absolute.period());
    SourceRow article =
        new SourceRow("article", SourceRow.NO_ROW, null, null, null, null, null, null, null, null);
    Comparison.Reckoning reckoning =
        new Comparison.Reckoning(
            "publication on " + PeriodWording.say(Period.day(published)),
            Period.day(published),
            claimed,
            claimed.overlaps(absolute.period()));
    Evidence evidence =
        new Evidence(
            claim.id(),
            new Reference(
                absolute.period().written(),
                said,
                null,
                null,
                absolute.period(),
                Map.of(),
                article,
                "calendar",
                "counted from publication: " + PeriodWording.say(Period.day(counted)),
                List.of(article)),
            new Matching(Matching.Measure.SAME, Matching.Area.SAME, Matching.Period.SAME),
            DateResolver.comparison(List.of(reckoning), absolute.period()),
            Evidence.Vintage.UNDATED);
    Link link = new Link(said, said, null, null, absolute.period(), true, List.of());
    return new Dossier(claim, link, List.of(evidence), Obstacle.NONE);
  }
}
