package org.plumbline.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Units;
import org.plumbline.resolve.link.SeriesLinker;
import org.plumbline.resolve.link.Stem;

/** Which figures of a sentence can belong to the series that it describes. */
public final class SeriesMember {
  private static final Set<ClaimKind> LEVELS =
      Set.of(
          ClaimKind.FIGURE, ClaimKind.BOUND, ClaimKind.RANGE, ClaimKind.CHANGE, ClaimKind.DURATION);

  private SeriesMember() {}

  /** Whether a claim states a level, or how far one moved. */
  static boolean isLevel(Claim claim) {
    return LEVELS.contains(claim.kind());
  }

  /** Whether a figure can be one of a series, and does not name a part of its description. */
  public static boolean is(Claim claim, SeriesLinker.Series series, Units units) {
    if (!(claim.reading() instanceof Reading.OfFigure figure) || !LEVELS.contains(claim.kind())) {
      return false;
    }
    Change change = figure.change();
    boolean amount = change != null && change.by() != null;
    ReferenceUnit unit = ReferenceUnit.of(series.observations().get(0).value().unit(), units);
    boolean percentOfLevel = amount && "percent".equals(figure.value().unit()) && !unit.isShare();
    String counted = amount ? null : figure.counted();
    boolean takes =
        percentOfLevel
            || unit.takes(figure.value().unit(), counted, series.words(), change != null, units);
    return takes && !isPlace(figure) && !namesDimension(claim, series);
  }

  /** "Rank 24", "(11th place)". */
  private static boolean isPlace(Reading.OfFigure figure) {
    if (figure.value().unit() != null) {
      return false;
    }
    String concept = figure.concept().toLowerCase(Locale.ROOT);
    return concept.endsWith("rank") || concept.endsWith("ranked") || concept.endsWith("ranking");
  }

  private static boolean namesDimension(Claim claim, SeriesLinker.Series series) {
    List<String> numbers =
        Stem.all(claim.quote()).stream()
            .filter(stem -> Character.isDigit(stem.charAt(0)) || SeriesLinker.isNumeral(stem))
            .map(SeriesLinker::numeral)
            .toList();
    return !numbers.isEmpty() && series.words().containsAll(numbers);
  }
}
