package org.plumbline.audit.slip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.Claim;
import org.plumbline.model.Span;

/** All slips that an article's claims can suffer. */
public final class Slips {
  private static final Opposites OPPOSITES = Opposites.shipped();

  private final Manuscript text;
  private final List<Alteration> found = new ArrayList<>();
  private final FigureSlips figures;
  private final TimeSlips times;
  private final DirectionSlips directions;
  private final NeighbourSlips neighbours;

  /**
   * @param claims all claims of the article: any of them may be another's neighbour
   */
  public Slips(Manuscript text, List<Claim> claims) {
    this.text = text;
    this.figures = new FigureSlips(text, found::add);
    this.times = new TimeSlips(text, found::add);
    this.directions = new DirectionSlips(text, OPPOSITES, found::add);
    this.neighbours = new NeighbourSlips(text, claims, figures, found::add);
  }

  /** What can happen to one claim, in the order of the text, each once. */
  public List<Alteration> of(Claim claim) {
    found.clear();
    Places places = Places.of(text, claim);
    figures.of(claim, places);
    for (Span time : places.times()) {
      times.of(time);
    }
    switch (claim.kind()) {
      case RELATIVE_DATE -> places.times().forEach(figures::counted);
      case ANNIVERSARY, RANK, EXTREME -> figures.counted(claim.selector().span());
      default -> {}
    }
    directions.of(claim, places);
    neighbours.of(places);
    // Two slips may come to the same words: the first in the order of the slips stands for both.
    Set<String> seen = new HashSet<>();
    return found.stream()
        .sorted(Alteration.ORDER)
        .filter(one -> seen.add(one.span() + " " + one.after()))
        .toList();
  }
}
