package org.plumbline.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.diagnostic.Position;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Modality;
import org.plumbline.model.Reading;
import org.plumbline.model.Selector;
import org.plumbline.model.Span;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.lexicon.Vocabulary;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.value.Change;
import org.plumbline.rule.Example;
import org.plumbline.rule.Outcome;
import org.plumbline.rule.Phase;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.RuleSet;
import org.plumbline.verify.ExampleResult;

/** Small things to try commands with. */
final class Samples {
  private Samples() {}

  /** A claim with one finding. */
  static CheckedClaim claim(Verdict verdict, Finding.Kind kind, Severity severity) {
    Finding finding =
        new Finding("FIG-001", kind, severity, List.of(), null, "It is so.", null, List.of());
    return new CheckedClaim(
        claim(), Link.NONE, verdict, "VER-001", severity, List.of(), "So.", null, List.of(finding));
  }

  private static Claim claim() {
    Context context =
        new Context(
            List.of(), List.of(), null, null, Modality.STATED, null, null, false, List.of());
    return new Claim(
        "c1",
        null,
        ClaimKind.TREND,
        "rose",
        new Selector(new Span(0, 4), "", ""),
        "rose",
        new Reading.OfTrend(Change.Direction.UP, "rose", null, "it", context));
  }

  static RuleSet rules(String... ids) {
    return new RuleSet(
        List.of(ids).stream().map(Samples::card).toList(),
        List.of(),
        List.of(),
        Vocabulary.empty(),
        List.of(),
        "sha256:0");
  }

  private static RuleCard card(String id) {
    return new RuleCard(
        id,
        "figures",
        "Title of " + id,
        Severity.ERROR,
        "For the reader.",
        Phase.COMPARE,
        List.of(),
        List.of(),
        new Outcome.Finds(Finding.Kind.CONTRADICTS, null, List.of()),
        null,
        null,
        List.of(),
        "id: " + id + "\n",
        Position.of("figures/" + id + ".rule.yaml"));
  }

  static ExampleResult example(String rule, @Nullable String failure) {
    return example(rule, Example.Expectation.FIRES, failure);
  }

  static ExampleResult example(
      String rule, Example.Expectation expectation, @Nullable String failure) {
    return new ExampleResult(
        rule,
        new Example(
            expectation,
            "Ten of them came.",
            -1,
            -1,
            null,
            List.of(),
            null,
            null,
            Position.of("figures/" + rule + ".rule.yaml", 12, 5)),
        failure);
  }
}
