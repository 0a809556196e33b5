package org.plumbline.report.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Comparison.OfAreas;
import org.plumbline.model.evidence.Comparison.OfDates;
import org.plumbline.model.evidence.Comparison.OfFigures;
import org.plumbline.model.evidence.Comparison.OfOffice;
import org.plumbline.model.evidence.Comparison.OfPlaces;
import org.plumbline.model.evidence.Comparison.OfPublishedRank;
import org.plumbline.model.evidence.Comparison.OfRanks;
import org.plumbline.model.evidence.Comparison.OfTable;
import org.plumbline.model.evidence.Comparison.OfTrends;
import org.plumbline.model.evidence.Comparison.Ranked;
import org.plumbline.model.evidence.Comparison.Reckoning;
import org.plumbline.model.evidence.Comparison.SeriesPoint;
import org.plumbline.model.place.Compass;
import org.plumbline.model.time.Period;
import org.plumbline.model.value.Change;

/** Says both sides of a comparison, whatever is compared. */
public final class ComparisonWords {
  /** A longer series is shown by its first and last points. */
  private static final int SERIES_SHOWN = 8;

  private static final int SERIES_FIRST = 3;

  private static final int RANKED_SHOWN = 3;

  private ComparisonWords() {}

  public static Sides of(Comparison comparison) {
    if (comparison instanceof OfFigures figures) {
      return new Sides(
          FigureWords.claimed(figures),
          FigureWords.reference(figures.reference()),
          FigureWords.apart(figures),
          List.of());
    }
    if (comparison instanceof OfDates dates) {
      return dates(dates);
    }
    if (comparison instanceof OfOffice office) {
      return office(office);
    }
    if (comparison instanceof OfPlaces places) {
      return places(places);
    }
    if (comparison instanceof OfAreas areas) {
      return areas(areas);
    }
    if (comparison instanceof OfTable table) {
      return new Sides(
          PlainText.folded(table.stated()), PlainText.folded(table.given()), null, List.of());
    }
    if (comparison instanceof OfRanks ranks) {
      return ranks(ranks);
    }
    if (comparison instanceof OfPublishedRank rank) {
      return new Sides(rank.stated(), PlainText.folded(rank.published()), null, List.of());
    }
    return trends((OfTrends) comparison);
  }

  private static Sides dates(OfDates dates) {
    List<String> tried = new ArrayList<>();
    if (dates.tries().size() > 1 || dates.tries().stream().anyMatch(t -> t.anchorDate() != null)) {
      dates.tries().forEach(one -> tried.add(reckoning(one)));
    }
    long days = dates.daysApart();
    return new Sides(
        PeriodWords.say(dates.claimed()),
        PeriodWords.say(dates.reference()),
        days == 0
            ? null
            : NumberWords.say(BigDecimal.valueOf(days)) + (days == 1 ? " day" : " days"),
        tried);
  }

  private static String reckoning(Reckoning one) {
    Period anchorDate = one.anchorDate();
    String anchor = PlainText.folded(one.anchor());
    String from =
        anchorDate == null
            ? anchor
            : "counted from " + anchor + datedUnlessSaid(anchor, PeriodWords.say(anchorDate));
    return from
        + ": "
        + PeriodWords.say(one.claimed())
        + (one.holds() ? ", which fits" : ", which does not fit");
  }

  private static String datedUnlessSaid(String anchor, String date) {
    return anchor.contains(date) ? "" : " (" + date + ")";
  }

  private static Sides office(OfOffice office) {
    Period at = office.at();
    Period end = office.end();
    String holder = office.holder();
    String term =
        PlainText.folded(office.person())
            + ", "
            + PlainText.folded(office.role())
            + (end == null
                ? " since " + PeriodWords.say(office.start())
                : " from " + PeriodWords.say(office.start()) + " to " + PeriodWords.say(end));
    return new Sides(
        PlainText.folded(office.person())
            + ", "
            + PlainText.folded(office.role())
            + (at == null ? "" : ", " + PeriodWords.say(at)),
        holder == null ? term : term + "; then held by " + PlainText.folded(holder),
        null,
        List.of());
  }

  private static Sides places(OfPlaces places) {
    Compass claimed = places.claimed();
    String place = PlainText.folded(places.place());
    String from = PlainText.folded(places.from());
    return new Sides(
        claimed == null
            ? place + ", near or in " + from
            : place + ", " + claimed.word() + " of " + from,
        number(places.kilometres())
            + " km from "
            + from
            + ", bearing "
            + number(places.bearing())
            + "° ("
            + Compass.nearest(places.bearing()).word()
            + ")",
        offBy(places),
        List.of());
  }

  private static Sides areas(OfAreas areas) {
    String place = PlainText.folded(areas.place());
    return new Sides(
        place + ", in " + PlainText.folded(areas.container()),
        place
            + ", in "
            + String.join(", in ", areas.within().stream().map(PlainText::folded).toList()),
        null,
        List.of());
  }

  private static @Nullable String offBy(OfPlaces places) {
    String unit = places.claimed() == null ? " km" : "°";
    List<String> said = new ArrayList<>();
    BigDecimal offBy = places.offBy();
    if (offBy != null) {
      said.add(number(offBy) + "°");
    }
    BigDecimal limit = places.limit();
    if (limit != null) {
      said.add("the rules allow " + number(limit) + unit);
    }
    return said.isEmpty() ? null : String.join("; ", said);
  }

  private static Sides trends(OfTrends trends) {
    Change.Direction observed = trends.observed();
    String series = series(trends.points());
    return new Sides(
        movement(trends.claimed()),
        (observed == null ? "goes both ways" : movement(observed))
            + (series.isEmpty() ? "" : ": " + series),
        null,
        List.of());
  }

  private static Sides ranks(OfRanks ranks) {
    List<String> tried = new ArrayList<>();
    ranks.ahead().stream().limit(RANKED_SHOWN).forEach(one -> tried.add("ahead: " + ranked(one)));
    ranks.open().stream()
        .limit(RANKED_SHOWN)
        .forEach(one -> tried.add("as near as rounding tells: " + ranked(one)));
    return new Sides(
        "place " + ranks.claimed().place(),
        ranked(ranks.own())
            + ": "
            + ranks.ahead().size()
            + " of "
            + ranks.compared()
            + " others ahead",
        null,
        tried);
  }

  private static String ranked(Ranked ranked) {
    return PlainText.folded(ranked.label())
        + (ranked.value() == null ? "" : ", " + FigureWords.brief(ranked.value()));
  }

  private static String movement(Change.Direction direction) {
    return switch (direction) {
      case UP -> "rising";
      case DOWN -> "falling";
      case SAME -> "unchanged";
    };
  }

  private static String series(List<SeriesPoint> points) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      boolean shown =
          points.size() <= SERIES_SHOWN || i < SERIES_FIRST || i >= points.size() - SERIES_FIRST;
      if (shown) {
        SeriesPoint point = points.get(i);
        said.add(FigureWords.brief(point.value()) + " in " + PeriodWords.say(point.period()));
      } else if (i == SERIES_FIRST) {
        said.add("…");
      }
    }
    return String.join(", ", said);
  }

  private static String number(BigDecimal number) {
    return NumberWords.say(NumberWords.tidy(number));
  }
}
