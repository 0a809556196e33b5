package org.plumbline.resolve.order;

import org.plumbline.model.Claim;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Ranking;

/** Which claims of a sentence state one place among others. */
final class StatedPlace {
  private StatedPlace() {}

  static boolean is(Claim claim) {
    return claim.reading() instanceof Reading.OfRank rank
        && rank.ranking().field() == Ranking.Field.OTHERS
        && rank.ranking().movement() == null
        && !rank.ranking().upTo();
  }
}
