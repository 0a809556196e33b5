package org.plumbline.resolve;

import java.util.List;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Change;
import org.plumbline.resolve.derive.ShareResolver;
import org.plumbline.resolve.link.Discourse;
import org.plumbline.resolve.link.MeasureLinker;
import org.plumbline.resolve.link.SeriesLinker;
import org.plumbline.resolve.order.PublishedRankResolver;
import org.plumbline.resolve.order.RankResolver;

/** Resolves what no single reference states: changes, shares, ratios, totals and places. */
final class DerivedResolver {
  private final ChangeResolver changes;
  private final RankResolver ranks;
  private final PublishedRankResolver published;
  private final ShareResolver shares;

  DerivedResolver(
      Setting setting,
      MeasureLinker linker,
      SeriesLinker described,
      Figures figures,
      Discourse discourse) {
    this.published = new PublishedRankResolver(setting, described);
    this.changes = new ChangeResolver(setting, linker, figures, discourse);
    this.shares = new ShareResolver(setting, linker, figures, discourse);
    this.ranks = new RankResolver(setting, linker, figures, discourse);
  }

  /** Whether a claim has to be derived. */
  boolean takes(Claim claim) {
    Reading reading = claim.reading();
    if (reading instanceof Reading.OfRank) {
      return true;
    }
    if (!(reading instanceof Reading.OfFigure figure)) {
      return false;
    }
    Change change = figure.change();
    return switch (claim.kind()) {
      case SHARE, SUM, RATIO -> true;
      case CHANGE -> change != null && isDerived(change, figure);
      default -> false;
    };
  }

  /** The dossier of a claim that is taken. */
  Dossier resolve(Claim claim) {
    if (claim.reading() instanceof Reading.OfRank rank) {
      Dossier ofPublisher = published.resolve(claim, rank);
      return ofPublisher == null ? ranks.resolve(claim, rank) : ofPublisher;
    }
    if (claim.reading() instanceof Reading.OfFigure figure) {
      Change change = figure.change();
      boolean moved = claim.kind() == ClaimKind.CHANGE || claim.kind() == ClaimKind.RATIO;
      if (moved && change != null) {
        return changes.resolve(claim, figure, change);
      }
      if (claim.kind() == ClaimKind.SHARE || claim.kind() == ClaimKind.RATIO) {
        return shares.resolve(claim, figure);
      }
    }
    return new Dossier(claim, Link.NONE, List.of(), Obstacle.NOT_DERIVED);
  }

  /** An amount of movement, or the level before it without a date of its own. */
  private static boolean isDerived(Change change, Reading.OfFigure figure) {
    TimeExpression time = figure.context().time();
    boolean undatedFrom =
        change.from() != null && change.to() == null && (time == null || time.period() == null);
    return change.by() != null || undatedFrom;
  }
}
