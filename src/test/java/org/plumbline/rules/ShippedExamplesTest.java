package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.rule.Example;
import org.plumbline.rule.RuleCard;
import org.plumbline.verify.ExampleResult;
import org.plumbline.verify.Verification;

class ShippedExamplesTest {

  @Test
  void nothingIsWrongWithTheRules() {
    assertThat(ShippedRules.diagnostics()).extracting(Diagnostic::render).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyExampleDoesWhatItSays() {
    List<ExampleResult> results =
        Verification.rules(ShippedRules.FOLDER, false, null).test(List.of());
    assertThat(results).isNotEmpty();
    return results.stream()
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.rule() + ": " + result.example().text(),
                    () -> assertThat(result.failure()).isNull()));
  }

  @Test
  void everyCardShowsWhenItFiresAndWhenItIsSilent() {
    assertThat(ShippedRules.rules().cards())
        .allSatisfy(
            card ->
                assertThat(card.examples())
                    .as(card.id())
                    .extracting(Example::expectation)
                    .contains(Example.Expectation.FIRES, Example.Expectation.SILENT));
  }

  @Test
  void noTwoCardsShareAnIdOrATitle() {
    assertThat(ShippedRules.rules().cards()).extracting(RuleCard::id).doesNotHaveDuplicates();
    assertThat(ShippedRules.rules().cards()).extracting(RuleCard::title).doesNotHaveDuplicates();
  }
}
