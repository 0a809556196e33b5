package org.plumbline.rule.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.Span;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Relation;
import org.plumbline.rule.Condition;
import org.plumbline.rule.Example;
import org.plumbline.rule.Example.Expectation;
import org.plumbline.rule.Operand;
import org.plumbline.rule.Operator;
import org.plumbline.rule.Outcome;
import org.plumbline.rule.Phase;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.Samples;
import org.plumbline.rule.field.ClaimFact;
import org.plumbline.rule.field.Fields;
import org.plumbline.rule.field.ReferenceFact;

class ExampleRunnerTest {
  private static final ClaimFact AT_LEAST = Samples.figure("c1", "12000", Bound.AT_LEAST);
  private static final ClaimFact POINT = Samples.figure("c1", "12000", Bound.POINT);

  @Test
  void aRuleThatFiresOnTheMarkedClaimPasses() {
    ExampleResult result = run(fires("[12,000]", "Right."), fired(POINT, Samples.figures(POINT)));

    assertThat(result.passed()).isTrue();
    assertThat(result.reason()).isEmpty();
  }

  @Test
  void aRuleThatFiresElsewhereFails() {
    Example example =
        new Example(Expectation.FIRES, "x", 50, 60, null, List.of(), null, null, Position.of("x"));

    assertThat(run(example, fired(POINT, Samples.figures(POINT))).reason())
        .isEqualTo(
            "no claim was read where the brackets stand, but ‘about 12,000 inhabitants’"
                + " elsewhere");
  }

  @Test
  void anotherMessageIsShown() {
    assertThat(run(fires("x", "Wrong."), fired(POINT, Samples.figures(POINT))).reason())
        .isEqualTo("the message was: Right.");
  }

  @Test
  void aSentenceWithoutAClaimSaysSo() {
    assertThat(run(fires("x", null)).reason()).isEqualTo("no claim was read");
  }

  @Test
  void aClaimWithoutAReferenceSaysSo() {
    assertThat(run(fires("x", null), silent(POINT)).reason())
        .isEqualTo("the rule did not fire: no reference was found");
  }

  @Test
  void anExcludedReferenceSaysWhy() {
    ReferenceFact excluded = Samples.figures(POINT).standing("hindsight");

    assertThat(run(fires("x", null), silent(POINT, excluded)).reason())
        .isEqualTo("the rule did not fire: every reference was excluded: hindsight");
  }

  @Test
  void aFalseConditionIsShownWithWhatItSaw() {
    assertThat(run(fires("x", null), silent(AT_LEAST, Samples.figures(AT_LEAST))).reason())
        .isEqualTo(
            "the rule did not fire: the condition ‘claim.bound is point’ was false: claim.bound"
                + " was at-least");
  }

  @Test
  void theReferenceThatComesNearestIsShown() {
    ReferenceFact far = Samples.figures(AT_LEAST, "1", Relation.INSIDE);
    ReferenceFact near = Samples.figures(AT_LEAST);

    assertThat(run(fires("x", null), silent(AT_LEAST, far, near)).reason())
        .contains("claim.bound was at-least")
        .doesNotContain("relation");
  }

  @Test
  void silenceForTheReasonGivenPasses() {
    Example example = silentBecause("claim.bound is point");

    assertThat(run(example, silent(AT_LEAST, Samples.figures(AT_LEAST))).passed()).isTrue();
  }

  @Test
  void silenceForAnotherReasonFails() {
    Example example = silentBecause("reference.relation is above");

    assertThat(run(example, silent(AT_LEAST, Samples.figures(AT_LEAST))).reason())
        .isEqualTo(
            "silent for another reason: the condition ‘reference.relation is above’ was true; the"
                + " condition ‘claim.bound is point’ was false: claim.bound was at-least");
  }

  @Test
  void silenceWithoutAReferenceIsNoSilenceOfACondition() {
    assertThat(run(silentBecause("claim.bound is point"), silent(AT_LEAST)).reason())
        .isEqualTo("silent for another reason: no reference was found");
  }

  @Test
  void anExceptionThatHoldsIsAReason() {
    ReferenceFact reference = Samples.figures(POINT, "10", Relation.ABOVE);
    Example example = silentBecause("reference.value is 10");

    assertThat(run(example, silent(POINT, reference)).passed()).isTrue();
    assertThat(run(example, silent(POINT, Samples.figures(POINT))).reason())
        .startsWith("silent for another reason: the exception ‘reference.value is 10’");
  }

  @Test
  void aRuleThatIsNotSilentFails() {
    assertThat(run(silentBecause("claim.bound is point"), fired(POINT, Samples.figures(POINT))))
        .extracting(ExampleResult::reason)
        .isEqualTo("the rule fired on ‘about 12,000 inhabitants’: Right.");
  }

  @Test
  void silenceMayBeThatNothingIsReadInTheSentence() {
    Example opinion =
        new Example(Expectation.SILENT, "x", -1, -1, null, List.of(), null, null, Position.of("x"));

    assertThat(run(opinion).passed()).isTrue();
    assertThat(run(silentBecause("claim.bound is point")).reason()).isEqualTo("no claim was read");
  }

  private static ExampleResult run(Example example, ClaimTrial... claims) {
    return new ExampleRunner(one -> new Trial(List.of(claims))).run(card(example)).get(0);
  }

  private static ClaimTrial fired(ClaimFact claim, ReferenceFact... references) {
    return trial(
        claim, List.of("FIG-001"), List.of(Samples.finding("FIG-001", "Right.")), references);
  }

  private static ClaimTrial silent(ClaimFact claim, ReferenceFact... references) {
    return trial(claim, List.of(), List.of(), references);
  }

  private static ClaimTrial trial(
      ClaimFact claim, List<String> fired, List<Finding> findings, ReferenceFact... references) {
    return new ClaimTrial(
        new Span(0, 8), claim, List.of(references), null, fired, findings, "consistent");
  }

  private static Example fires(String text, @Nullable String says) {
    int end = text.startsWith("[") ? text.length() - 2 : -1;
    return new Example(
        Expectation.FIRES,
        text,
        end < 0 ? -1 : 0,
        end,
        null,
        List.of(),
        says,
        null,
        Position.of("x"));
  }

  private static Example silentBecause(String because) {
    return new Example(
        Expectation.SILENT, "x", -1, -1, null, List.of(), null, because, Position.of("x"));
  }

  private static RuleCard card(Example example) {
    return new RuleCard(
        "FIG-001",
        "figures",
        "Title",
        Severity.ERROR,
        "Why.",
        Phase.COMPARE,
        List.of(
            is("claim.bound", new Operand.Text("point"), "point"),
            is("reference.relation", new Operand.Text("above"), "above")),
        List.of(is("reference.value", new Operand.Figure(BigDecimal.TEN), "10")),
        new Outcome.Finds(Finding.Kind.SUPPORTS, null, List.of()),
        null,
        null,
        List.of(example),
        "",
        Position.of("x"));
  }

  private static Condition is(String field, Operand value, String written) {
    return new Condition(
        Fields.find(field).orElseThrow(),
        Operator.IS,
        List.of(value),
        field + " is " + written,
        Position.of("x"));
  }
}
