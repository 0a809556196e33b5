package org.plumbline.extract.rank;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.extract.claim.Draft;
import org.plumbline.extract.claim.Recogniser;
import org.plumbline.extract.scene.Scene;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Reading;

/**
 * Places in an order: "the third-largest", "came last", "the highest since 2005", "a record low",
 * "above 300 for the first time".
 */
public final class RankRecogniser implements Recogniser {

  @Override
  public List<Draft> recognise(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    int i = 0;
    while (i < scene.tokens().size()) {
      Found found = at(scene, i);
      if (found != null) {
        drafts.add(draft(scene, found));
      }
      i = found == null ? i + 1 : Math.max(i + 1, found.to());
    }
    return drafts;
  }

  private static @Nullable Found at(Scene scene, int i) {
    Found found = StatedRanks.at(scene, i);
    found = found == null ? Superlatives.at(scene, i) : found;
    found = found == null ? Placings.at(scene, i) : found;
    found = found == null ? Records.at(scene, i) : found;
    return found == null ? FirstTimes.at(scene, i) : found;
  }

  private static Draft draft(Scene scene, Found found) {
    boolean first = found.ranking().place() == 1 && !found.ranking().upTo();
    Context context = Subjects.context(scene, found);
    return new Draft(
        first ? ClaimKind.EXTREME : ClaimKind.RANK,
        found.from(),
        found.to(),
        new Reading.OfRank(
            found.ranking(),
            scene.words(found.from(), found.to()),
            Subjects.concept(scene, found),
            context));
  }
}
