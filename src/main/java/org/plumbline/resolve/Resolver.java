package org.plumbline.resolve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Article;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.value.Units;
import org.plumbline.reference.Catalogue;
import org.plumbline.resolve.derive.OwnArithmetic;
import org.plumbline.resolve.link.Discourse;
import org.plumbline.resolve.link.EventLinker;
import org.plumbline.resolve.link.MeasureLinker;
import org.plumbline.resolve.link.SeriesLinker;

/**
 * Pairs each claim of an article with the references that bear on it. Made once for a catalogue,
 * and used by any number of articles.
 */
public final class Resolver {
  private final Catalogue catalogue;
  private final Units units;
  private final Policy policy;
  private final MeasureLinker measures;
  private final EventLinker events;
  private final SeriesLinker described;

  public Resolver(Catalogue catalogue, Units units, Policy policy) {
    this.catalogue = catalogue;
    this.units = units;
    this.policy = policy;
    this.measures = new MeasureLinker(catalogue, units);
    this.events = new EventLinker(catalogue);
    this.described = new SeriesLinker(catalogue);
  }

  /**
   * A dossier for each claim, in the same order.
   *
   * @param asOf the day whose public knowledge the claims are held against, or null where it is
   *     unknown
   */
  public List<Dossier> resolve(Article article, @Nullable LocalDate asOf, List<Claim> claims) {
    Setting setting = new Setting(article, asOf, catalogue, units, policy, claims);
    Figures figures = new Figures(units, policy);
    FigureResolver figureResolver = new FigureResolver(setting, measures, figures);
    SumResolver sums = new SumResolver(setting, figureResolver);
    DateResolver dates = new DateResolver(setting, events);
    TenureResolver tenures = new TenureResolver(setting);
    ContainmentResolver containments = new ContainmentResolver(setting);
    PlaceResolver places = new PlaceResolver(setting, figures);
    DurationResolver durations = new DurationResolver(setting, events, figures, figureResolver);
    WeekdayResolver weekdays = new WeekdayResolver(setting);
    ConversionResolver conversions = new ConversionResolver(setting, figures);
    SeriesResolver series = new SeriesResolver(setting, described, figures);
    Discourse discourse = new Discourse();
    TrendResolver trends = new TrendResolver(setting, measures, discourse);
    DerivedResolver derived = new DerivedResolver(setting, measures, described, figures, discourse);
    for (Claim claim : claims) {
      Reading reading = claim.reading();
      Dossier ofSeries =
          reading instanceof Reading.OfFigure level && level.given() == null
              ? series.resolve(claim, level)
              : null;
      if (ofSeries != null || derived.takes(claim)) {
        discourse.add(ofSeries);
      } else if (reading instanceof Reading.OfFigure figure) {
        discourse.add(
            figureResolver.resolve(
                new FigureResolver.Query(
                    claim,
                    figure.value(),
                    figure.wording(),
                    figure.counted(),
                    figure.context(),
                    null,
                    null)));
      } else if (reading instanceof Reading.OfSum sum) {
        discourse.add(sums.resolve(claim, sum));
      } else if (reading instanceof Reading.OfDate date) {
        discourse.add(dates.resolve(claim, date));
      } else if (reading instanceof Reading.OfTenure tenure) {
        discourse.add(tenures.resolve(claim, tenure));
      } else if (reading instanceof Reading.OfPlace place
          && claim.kind() == ClaimKind.CONTAINMENT) {
        discourse.add(containments.resolve(claim, place));
      } else if (reading instanceof Reading.OfPlace place) {
        discourse.add(places.resolve(claim, place));
      } else if (reading instanceof Reading.OfDuration duration) {
        discourse.add(durations.resolve(claim, duration));
      } else if (reading instanceof Reading.OfWeekday weekday) {
        discourse.add(weekdays.resolve(claim, weekday));
      } else if (reading instanceof Reading.OfConversion pair) {
        discourse.add(conversions.resolve(claim, pair));
      } else if (reading instanceof Reading.OfTrend trend) {
        discourse.add(trends.resolve(claim, trend));
      } else {
        discourse.add(new Dossier(claim, Link.NONE, List.of(), Obstacle.NOTHING_LINKED));
      }
    }
    // What is derived may follow on figures told of behind it.
    OwnArithmetic own = new OwnArithmetic(figures);
    for (int i = 0; i < claims.size(); i++) {
      Dossier direct = discourse.at(i);
      Dossier dossier = direct == null ? derived.resolve(claims.get(i)) : direct;
      discourse.set(i, own.added(dossier));
    }
    return discourse.all();
  }
}
