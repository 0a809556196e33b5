package org.plumbline.rule.example;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.rule.Condition;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.evaluate.ConditionEvaluator;
import org.plumbline.rule.field.Field.Subject;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.Scene;

/** Says why a card did not fire. */
final class Silence {
  private final RuleCard card;
  private final List<ClaimTrial> claims;
  private final Scenes scenes;

  Silence(RuleCard card, Trial trial, List<ClaimTrial> claims) {
    this.card = card;
    this.claims = claims;
    this.scenes = new Scenes(card, trial);
  }

  /** Why there was nothing to try the conditions on; empty where there was something. */
  Optional<String> nothingToTry() {
    if (!scenes.of(claims).isEmpty()) {
      return Optional.empty();
    }
    List<ReferenceFact> references =
        claims.stream().flatMap(claim -> claim.references().stream()).toList();
    if (scenes.asksFor(Subject.REFERENCE) && references.isEmpty()) {
      return Optional.of("no reference was found");
    }
    if (scenes.asksFor(Subject.REFERENCE)
        && claims.stream().allMatch(claim -> scenes.visible(claim).isEmpty())) {
      List<String> reasons =
          references.stream().map(ReferenceFact::getStanding).distinct().toList();
      return Optional.of("every reference was excluded: " + String.join(", ", reasons));
    }
    return Optional.of("no other claim was read");
  }

  /** What kept the card from firing where it came nearest to it. */
  String nearest() {
    Optional<String> nothing = nothingToTry();
    if (nothing.isPresent()) {
      return nothing.get();
    }
    Scene best =
        scenes.of(claims).stream()
            .min(Comparator.comparingLong(this::failures))
            .orElseThrow(() -> new IllegalStateException("There is a scene."));
    List<String> reasons =
        Stream.concat(
                card.when().stream()
                    .filter(one -> !ConditionEvaluator.holds(one, best))
                    .map(one -> wasFalse(one, best)),
                card.unless().stream()
                    .filter(one -> ConditionEvaluator.holds(one, best))
                    .map(one -> "the exception ‘" + one.written() + "’ was true"))
            .toList();
    return reasons.isEmpty()
        ? "every condition held, and still the rule did not fire"
        : String.join("; ", reasons);
  }

  /**
   * What is wrong with a condition as the reason for the silence; empty where it is a reason.
   *
   * <p>A condition of {@code when} is one where it was false at least once, and would not have been
   * enough nowhere: no scene has it and all others true. An exception is one where it was true in a
   * scene in which {@code when} held.
   */
  Optional<String> notBecause(String written) {
    Optional<String> nothing = nothingToTry();
    if (nothing.isPresent()) {
      return nothing;
    }
    Optional<Condition> condition = find(card.when(), written);
    if (condition.isPresent()) {
      boolean wasFalse =
          scenes.of(claims).stream().anyMatch(s -> !ConditionEvaluator.holds(condition.get(), s));
      boolean fires = scenes.of(claims).stream().anyMatch(s -> failures(s) == 0);
      return wasFalse && !fires
          ? Optional.empty()
          : Optional.of("the condition ‘" + written + "’ was true; " + nearest());
    }
    Optional<Condition> exception = find(card.unless(), written);
    if (exception.isEmpty()) {
      return Optional.of("‘" + written + "’ is no condition of the rule");
    }
    boolean held =
        scenes.of(claims).stream()
            .anyMatch(s -> whenHolds(s) && ConditionEvaluator.holds(exception.get(), s));
    return held
        ? Optional.empty()
        : Optional.of("the exception ‘" + written + "’ kept nothing from firing; " + nearest());
  }

  private boolean whenHolds(Scene scene) {
    return card.when().stream().allMatch(one -> ConditionEvaluator.holds(one, scene));
  }

  private long failures(Scene scene) {
    return card.when().stream().filter(one -> !ConditionEvaluator.holds(one, scene)).count()
        + card.unless().stream().filter(one -> ConditionEvaluator.holds(one, scene)).count();
  }

  private static String wasFalse(Condition condition, Scene scene) {
    return "the condition ‘"
        + condition.written()
        + "’ was false: "
        + ConditionEvaluator.seen(condition, scene);
  }

  private static Optional<Condition> find(List<Condition> conditions, String written) {
    return conditions.stream().filter(one -> one.written().equals(written)).findFirst();
  }
}
