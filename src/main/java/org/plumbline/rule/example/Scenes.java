package org.plumbline.rule.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.rule.Condition;
import org.plumbline.rule.Operand;
import org.plumbline.rule.Phase;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.Field.Subject;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.Scene;

/** Everything a card is tried on in a trial: each claim, with each reference and other claim. */
final class Scenes {
  private final RuleCard card;
  private final Trial trial;

  Scenes(RuleCard card, Trial trial) {
    this.card = card;
    this.trial = trial;
  }

  /** The scenes of some claims; none where the card asks for something that is not there. */
  List<Scene> of(List<ClaimTrial> claims) {
    List<Scene> scenes = new ArrayList<>();
    for (ClaimTrial claim : claims) {
      for (@Nullable ReferenceFact reference : references(claim)) {
        for (@Nullable ClaimFact other : others(claim)) {
          scenes.add(new Scene(claim.claim(), reference, claim.tally(), other));
        }
      }
    }
    return scenes;
  }

  boolean asksFor(Subject subject) {
    return card.when().stream().anyMatch(condition -> asksFor(condition, subject));
  }

  /** The references a card gets to see: an excluded one is compared no more. */
  List<ReferenceFact> visible(ClaimTrial claim) {
    boolean all =
        card.phase() == Phase.ADMISSIBLE
            || card.when().stream().anyMatch(c -> c.field().property().equals("standing"));
    return claim.references().stream().filter(one -> all || isOpen(one)).toList();
  }

  private List<@Nullable ReferenceFact> references(ClaimTrial claim) {
    List<@Nullable ReferenceFact> references = new ArrayList<>();
    if (asksFor(Subject.REFERENCE)) {
      references.addAll(visible(claim));
    } else {
      references.add(null);
    }
    return references;
  }

  private List<@Nullable ClaimFact> others(ClaimTrial claim) {
    List<@Nullable ClaimFact> others = new ArrayList<>();
    if (asksFor(Subject.OTHER)) {
      trial.claims().stream()
          .filter(one -> !one.claim().getId().equals(claim.claim().getId()))
          .map(ClaimTrial::claim)
          .forEach(others::add);
    } else {
      others.add(null);
    }
    return others;
  }

  private static boolean isOpen(ReferenceFact reference) {
    return reference.getStanding().equals(ReferenceFact.ADMITTED)
        || reference.getStanding().equals(ReferenceFact.CANDIDATE);
  }

  private static boolean asksFor(Condition condition, Subject subject) {
    return Stream.concat(
            Stream.of(condition.field()),
            condition.values().stream()
                .flatMap(
                    value ->
                        value instanceof Operand.OtherField other
                            ? Stream.of(other.field())
                            : Stream.of()))
        .anyMatch(field -> field.subject() == subject);
  }
}
