package org.plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.engine.Cards.caveat;
import static org.plumbline.engine.Cards.decides;
import static org.plumbline.engine.Cards.excludes;
import static org.plumbline.engine.Cards.field;
import static org.plumbline.engine.Cards.finds;
import static org.plumbline.engine.Claims.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.value.Relation;
import org.plumbline.rule.Operator;
import org.plumbline.rule.Phase;
import org.plumbline.rule.field.ReferenceFact;
import org.plumbline.rule.field.TallyFact;

class RuleEngineTest {
  private static RuleEngine engine;

  /** Slots do not matter here; what the rule is about does. */
  private static final MessageText TEXT =
      (template, claim, reference, tally, other) ->
          template.written()
              + " of "
              + claim.getId()
              + (reference == null ? "" : " by " + reference.getPublisher())
              + (tally == null ? "" : " on " + tally.getSupports() + " supports")
              + (other == null ? "" : " with " + other.getId());

  @BeforeAll
  static void load() {
    BigDecimal one = BigDecimal.ONE;
    Loaded loaded =
        RuleEngine.load(
            Cards.set(
                excludes("ADM-002", "party").when("reference.publisher", Operator.IS, "Ministry"),
                excludes("ADM-001", "rumour")
                    .when("reference.publisher", Operator.CONTAINS, "istry"),
                excludes("ADM-003", "opinion").when("claim.hedge", Operator.IS, "surely"),
                finds("FIG-001", Finding.Kind.SUPPORTS)
                    .when("reference.relation", Operator.IS, "inside")
                    .severity(Severity.NOTE),
                finds("FIG-002", Finding.Kind.CONTRADICTS)
                    .when("reference.relation", Operator.IS_ONE_OF, "above", "below")
                    .severity(Severity.WARNING)
                    .ask("ask FIG-002"),
                finds("FIG-003", Finding.Kind.CONTRADICTS)
                    .when("reference.relation", Operator.IS, "above")
                    .when("reference.publisher", Operator.IS, "Eurostat")
                    .severity(Severity.ERROR),
                finds("FIG-004", Finding.Kind.NOT_COMPARABLE)
                    .when("reference.standing", Operator.IS, "rumour"),
                finds("FIG-005", Finding.Kind.CONTRADICTS)
                    .when("claim.hedge", Operator.IS, "twice")
                    .when("other.number", Operator.IS_MORE_THAN, field("claim.number"))
                    .unless("other.hedge", Operator.IS, "exactly"),
                finds("FIG-006", Finding.Kind.SUPPORTS)
                    .when("claim.hedge", Operator.IS, "alone")
                    .unless("other.number", Operator.IS, field("claim.number")),
                caveat("CAV-002", Phase.COMPARE, "unsourced")
                    .when("claim.source", Operator.IS_MISSING)
                    .when("claim.hedge", Operator.IS_NOT, "quiet"),
                caveat("CAV-001", Phase.COMBINE, "single-source")
                    .when("findings.supports", Operator.IS_AT_LEAST, one)
                    .when("findings.supportingPublishers", Operator.IS, one),
                decides("VER-001", Verdict.CONSISTENT, 10)
                    .when("findings.supports", Operator.IS_AT_LEAST, one)
                    .say(null),
                decides("VER-002", Verdict.INCONSISTENT, 20)
                    .when("findings.contradicts", Operator.IS_AT_LEAST, one),
                decides("VER-003", Verdict.CONTESTED, 30)
                    .when("findings.contradicts", Operator.IS_AT_LEAST, one)
                    .when("findings.supports", Operator.IS_AT_LEAST, one)
                    .say("both"),
                decides("VER-004", Verdict.NO_REFERENCE, 5)
                    .when("findings.references", Operator.IS, BigDecimal.ZERO),
                decides("VER-006", Verdict.NOT_CHECKABLE, 7)
                    .when("claim.hedge", Operator.IS, "tie"),
                decides("VER-005", Verdict.NOT_COMPARABLE, 7)
                    .when("claim.hedge", Operator.IS, "tie")),
            EngineOptions.inMemory(TEXT));
    assertThat(loaded.diagnostics()).isEmpty();
    engine = loaded.engine();
  }

  private static JudgedClaim judge(Claims... claims) {
    return engine
        .judgeInDetail(Claims.ARTICLE, null, Arrays.stream(claims).map(Claims::dossier).toList())
        .claims()
        .get(0);
  }

  private static List<String> rules(JudgedClaim claim) {
    return claim.fired().stream().map(Firing::rule).collect(Collectors.toList());
  }

  @Test
  void aSupportingReferenceMakesAClaimConsistent() {
    CheckedClaim checked = judge(claim("c1", "5").against("A", "5", Relation.INSIDE)).checked();

    assertThat(checked.verdict()).isEqualTo(Verdict.CONSISTENT);
    assertThat(checked.decidedBy()).isEqualTo("VER-001");
    assertThat(checked.conclusion()).isEqualTo("say FIG-001 of c1 by A");
    assertThat(checked.severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void theGravestFindingSpeaksForTheVerdict() {
    CheckedClaim checked =
        judge(
                claim("c1", "5")
                    .against("A", "3", Relation.ABOVE)
                    .against("Eurostat", "4", Relation.ABOVE))
            .checked();

    assertThat(checked.verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.conclusion()).isEqualTo("say FIG-003 of c1 by Eurostat");
  }

  @Test
  void theQuestionComesFromTheGravestFindingThatAsksOne() {
    CheckedClaim checked = judge(claim("c1", "5").against("A", "3", Relation.ABOVE)).checked();

    assertThat(checked.question()).isEqualTo("ask FIG-002 of c1 by A");
  }

  @Test
  void aVerdictRuleWithWordsOfItsOwnSpeaksItself() {
    CheckedClaim checked =
        judge(claim("c1", "5").against("A", "5", Relation.INSIDE).against("B", "4", Relation.ABOVE))
            .checked();

    assertThat(checked.verdict()).isEqualTo(Verdict.CONTESTED);
    assertThat(checked.conclusion()).isEqualTo("both of c1 on 1 supports");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aVerdictThatNothingExplainsShowsTheTitleOfItsRule() {
    CheckedClaim checked = judge(claim("c1", "5")).checked();

    assertThat(checked.verdict()).isEqualTo(Verdict.NO_REFERENCE);
    assertThat(checked.conclusion()).isEqualTo("Title of VER-004");
    assertThat(checked.question()).isNull();
  }

  @Test
  void verdictRulesOfOnePrecedenceAreTakenById() {
    assertThat(judge(claim("c1", "5").hedge("tie")).checked().decidedBy()).isEqualTo("VER-005");
  }

  @Test
  void aClaimThatNoRuleDecidesIsNotCheckableAndSaysSo() {
    CheckedClaim checked = judge(claim("c1", "5").against("A", "5", Relation.OVERLAPS)).checked();

    assertThat(checked.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    assertThat(checked.decidedBy()).isEqualTo("none");
    assertThat(checked.conclusion()).isEqualTo("No rule of this set decides this claim.");
  }

  @Test
  void anExcludedReferenceIsNotCompared() {
    JudgedClaim judged = judge(claim("c1", "5").against("Ministry", "3", Relation.ABOVE));

    assertThat(rules(judged)).contains("ADM-001", "ADM-002").doesNotContain("FIG-002");
  }

  @Test
  void theFirstRuleByIdGivesTheReasonOfAnExclusion() {
    JudgedClaim judged =
        judge(
            claim("c1", "5")
                .against("Ministry", "3", Relation.ABOVE)
                .against("A", "3", Relation.ABOVE));

    assertThat(judged.references())
        .extracting(ReferenceFact::getStanding)
        .containsExactly("rumour", "admitted");
  }

  @Test
  void aRuleThatAsksForAStandingSeesExcludedReferences() {
    assertThat(rules(judge(claim("c1", "5").against("Ministry", "3", Relation.ABOVE))))
        .contains("FIG-004");
  }

  @Test
  void anExclusionByTheClaimAloneKeepsAllItsReferencesOut() {
    JudgedClaim judged =
        judge(
            claim("c1", "5")
                .hedge("surely")
                .against("A", "5", Relation.INSIDE)
                .against("B", "5", Relation.INSIDE));

    assertThat(judged.references()).extracting(ReferenceFact::getStanding).containsOnly("opinion");
  }

  @Test
  void twoEqualRowsAreTwoReferences() {
    Claims claim = claim("c1", "5").against("Ministry", "3", Relation.ABOVE);
    JudgedClaim judged = judge(claim.against("Ministry", "3", Relation.ABOVE));

    assertThat(judged.references())
        .extracting(ReferenceFact::getStanding)
        .containsExactly("rumour", "rumour");
  }

  @Test
  void combiningRulesSeeWhatComparingRulesFound() {
    CheckedClaim checked =
        judge(claim("c1", "5").said("She").against("A", "5", Relation.INSIDE)).checked();

    assertThat(checked.caveats()).containsExactly("single-source");
  }

  @Test
  void caveatsStandInTheOrderOfTheRules() {
    CheckedClaim checked = judge(claim("c1", "5").against("A", "5", Relation.INSIDE)).checked();

    assertThat(checked.caveats()).containsExactly("single-source", "unsourced");
  }

  @Test
  void aFindingOnTheClaimAloneHasNoEvidence() {
    assertThat(judge(claim("c1", "5")).checked().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("CAV-002");
              assertThat(finding.evidence()).isEmpty();
            });
  }

  @Test
  void findingsAreSortedBySeverityThenRuleThenEvidence() {
    CheckedClaim checked =
        judge(
                claim("c1", "5")
                    .hedge("quiet")
                    .against("B", "3", Relation.ABOVE)
                    .against("A", "3", Relation.ABOVE)
                    .against("Eurostat", "3", Relation.ABOVE))
            .checked();

    assertThat(checked.findings())
        .extracting(Finding::message)
        .containsExactly(
            "say FIG-003 of c1 by Eurostat",
            "say FIG-002 of c1 by B",
            "say FIG-002 of c1 by A",
            "say FIG-002 of c1 by Eurostat");
  }

  @Test
  void findingsInTheSameWordsAreOneWithAllTheirEvidence() {
    CheckedClaim checked =
        judge(
                claim("c1", "5")
                    .hedge("quiet")
                    .against("A", "3", Relation.ABOVE)
                    .against("A", "4", Relation.ABOVE))
            .checked();

    assertThat(checked.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.evidence()).hasSize(2));
  }

  @Test
  void theTallyCountsTheReferencesThatWereAdmitted() {
    TallyFact tally =
        judge(
                claim("c1", "5")
                    .against("Ministry", "3", Relation.ABOVE)
                    .against("A", "5", Relation.INSIDE))
            .tally();

    assertThat(tally.getReferences()).isEqualByComparingTo("2");
    assertThat(tally.getAdmitted()).isEqualByComparingTo("1");
  }

  @Test
  void aSecondClaimOfTheSameMeasureIsFound() {
    JudgedClaim judged = judge(claim("c1", "5").hedge("twice"), claim("c2", "6"));

    assertThat(judged.checked().findings())
        .extracting(Finding::message)
        .contains("say FIG-005 of c1 with c2");
  }

  @Test
  void aClaimIsNoSecondClaimToItself() {
    assertThat(rules(judge(claim("c1", "5").hedge("twice")))).doesNotContain("FIG-005");
  }

  @Test
  void aSecondClaimOfAnotherMeasureIsNotFound() {
    assertThat(rules(judge(claim("c1", "5").hedge("twice"), claim("c2", "6").measure("gdp"))))
        .doesNotContain("FIG-005");
  }

  @Test
  void twoClaimsWithoutAMeasureAreNotOfTheSame() {
    assertThat(
            rules(
                judge(
                    claim("c1", "5").hedge("twice").measure(null), claim("c2", "6").measure(null))))
        .doesNotContain("FIG-005");
  }

  @Test
  void exceptWhenOnTheSecondClaimRulesThatOneOut() {
    assertThat(rules(judge(claim("c1", "5").hedge("twice"), claim("c2", "6").hedge("exactly"))))
        .doesNotContain("FIG-005");
  }

  @Test
  void exceptWhenThereIsSuchASecondClaim() {
    assertThat(rules(judge(claim("c1", "5").hedge("alone")))).contains("FIG-006");
    assertThat(rules(judge(claim("c1", "5").hedge("alone"), claim("c2", "5"))))
        .doesNotContain("FIG-006");
  }

  @Test
  void claimsComeBackInTheirOrderAndDoNotMix() {
    List<CheckedClaim> checked =
        engine.judge(
            Claims.ARTICLE,
            null,
            List.of(
                claim("c2", "5").against("A", "3", Relation.ABOVE).dossier(),
                claim("c1", "5").against("A", "5", Relation.INSIDE).dossier()));

    assertThat(checked).extracting(one -> one.claim().id()).containsExactly("c2", "c1");
    assertThat(checked)
        .extracting(CheckedClaim::verdict)
        .containsExactly(Verdict.INCONSISTENT, Verdict.CONSISTENT);
  }

  @Test
  void theOrderOfClaimsDoesNotChangeWhatIsFoundOnEach() {
    Claims one =
        claim("c1", "5").against("A", "3", Relation.ABOVE).against("B", "5", Relation.INSIDE);
    Claims two = claim("c2", "6").hedge("twice").against("A", "6", Relation.INSIDE);

    List<CheckedClaim> there =
        engine.judge(Claims.ARTICLE, null, List.of(one.dossier(), two.dossier()));
    List<CheckedClaim> back =
        engine.judge(Claims.ARTICLE, null, List.of(two.dossier(), one.dossier()));

    assertThat(there).isEqualTo(List.of(back.get(1), back.get(0)));
  }

  @Test
  void severalThreadsMayJudgeAtOnce() {
    Judgement alone =
        engine.judgeInDetail(
            Claims.ARTICLE,
            null,
            List.of(claim("c1", "5").against("A", "3", Relation.ABOVE).dossier()));

    List<List<CheckedClaim>> together =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(
                i ->
                    engine.judge(
                        Claims.ARTICLE,
                        null,
                        List.of(claim("c1", "5").against("A", "3", Relation.ABOVE).dossier())))
            .toList();

    assertThat(together).containsOnly(alone.checked());
  }

  @Test
  void anEngineWithoutRulesDecidesNothing() {
    RuleEngine empty = RuleEngine.load(Cards.set(), EngineOptions.inMemory(TEXT)).engine();

    assertThat(empty.judge(Claims.ARTICLE, null, List.of(claim("c1", "5").dossier())))
        .extracting(CheckedClaim::decidedBy)
        .containsExactly("none");
  }
}
