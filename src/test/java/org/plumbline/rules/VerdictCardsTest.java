package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Article;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.value.Bound;
import org.plumbline.rule.Outcome;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.evaluate.ConditionEvaluator;
import org.plumbline.rule.field.ArticleFact;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.Scene;
import org.plumbline.rule.field.TallyFact;

/** Every way in which findings of each kind may come together. */
class VerdictCardsTest {
  private static final ClaimFact CLAIM =
      new ClaimFact(
          SampleEvidence.dossier(
              "c1", ClaimKind.FIGURE, Bound.POINT, null, Obstacle.NONE, List.of()),
          new ArticleFact(
              new Article("a", null, SampleEvidence.TODAY, "a", "00", ""), SampleEvidence.TODAY));

  private static List<RuleCard> verdictCards() {
    return ShippedRules.rules().cards().stream()
        .filter(card -> card.outcome() instanceof Outcome.Decides)
        .toList();
  }

  /** No or one finding of each kind; the cards ask for no more. */
  static Stream<Map<Finding.Kind, Integer>> counts() {
    Finding.Kind[] kinds = Finding.Kind.values();
    int combinations = (int) Math.pow(2, kinds.length);
    return IntStream.range(0, combinations)
        .mapToObj(
            number -> {
              Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
              int rest = number;
              for (Finding.Kind kind : kinds) {
                counts.put(kind, rest % 2);
                rest /= 2;
              }
              return counts;
            });
  }

  private static List<RuleCard> deciding(Map<Finding.Kind, Integer> counts) {
    List<Finding> findings = new ArrayList<>();
    counts.forEach(
        (kind, count) -> {
          for (int i = 0; i < count; i++) {
            findings.add(
                new Finding(
                    "X-" + i, kind, Severity.NOTE, List.of(), null, "m" + i, null, List.of()));
          }
        });
    Scene scene = new Scene(CLAIM, null, new TallyFact(CLAIM, findings, List.of()), null);
    return verdictCards().stream()
        .filter(
            card ->
                card.when().stream().allMatch(one -> ConditionEvaluator.holds(one, scene))
                    && card.unless().stream()
                        .noneMatch(one -> ConditionEvaluator.holds(one, scene)))
        .toList();
  }

  private static int precedence(RuleCard card) {
    return ((Outcome.Decides) card.outcome()).precedence();
  }

  private static Verdict verdict(Map<Finding.Kind, Integer> counts) {
    return deciding(counts).stream()
        .max((one, two) -> Integer.compare(precedence(one), precedence(two)))
        .map(card -> ((Outcome.Decides) card.outcome()).verdict())
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("counts")
  void someCardDecidesAndNoOtherHasItsPrecedence(Map<Finding.Kind, Integer> counts) {
    List<Integer> precedences =
        deciding(counts).stream().map(VerdictCardsTest::precedence).toList();
    assertThat(precedences).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void everyVerdictCanBeReached() {
    Set<Verdict> reached = EnumSet.noneOf(Verdict.class);
    counts().forEach(counts -> reached.add(verdict(counts)));
    assertThat(reached).containsExactlyInAnyOrder(Verdict.values());
  }

  @ParameterizedTest
  @MethodSource("counts")
  void onlyAContradictionMakesAClaimInconsistent(Map<Finding.Kind, Integer> counts) {
    if (counts.getOrDefault(Finding.Kind.CONTRADICTS, 0) == 0) {
      assertThat(verdict(counts))
          .isNotIn(Verdict.INCONSISTENT, Verdict.CONTESTED, Verdict.OUTDATED);
    }
  }

  @ParameterizedTest
  @MethodSource("counts")
  void supportIsNeverVotedDown(Map<Finding.Kind, Integer> counts) {
    if (counts.getOrDefault(Finding.Kind.SUPPORTS, 0) > 0) {
      assertThat(verdict(counts))
          .isEqualTo(
              counts.getOrDefault(Finding.Kind.CONTRADICTS, 0) > 0
                  ? Verdict.CONTESTED
                  : Verdict.CONSISTENT);
    }
  }

  @ParameterizedTest
  @MethodSource("counts")
  void aCaveatAloneChangesNoVerdict(Map<Finding.Kind, Integer> counts) {
    Map<Finding.Kind, Integer> without = new EnumMap<>(counts);
    without.put(Finding.Kind.CAVEAT, 0);
    assertThat(verdict(counts)).isEqualTo(verdict(without));
  }
}
