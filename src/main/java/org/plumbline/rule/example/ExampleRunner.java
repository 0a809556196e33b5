package org.plumbline.rule.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Span;
import org.plumbline.model.report.Finding;
import org.plumbline.rule.AdvancedRule;
import org.plumbline.rule.Example;
import org.plumbline.rule.RuleCard;
import org.plumbline.rule.RuleSet;
import org.plumbline.rule.Template;
import org.plumbline.rule.TemplateText;
import org.plumbline.rule.field.Scene;

/** Runs the examples of rules. */
public final class ExampleRunner {
  private final TrialBench bench;

  public ExampleRunner(TrialBench bench) {
    this.bench = bench;
  }

  /** All examples of all rules, in the order of the rules and the files. */
  public List<ExampleResult> run(RuleSet rules) {
    List<ExampleResult> results = new ArrayList<>();
    rules.cards().forEach(card -> results.addAll(run(card)));
    rules.advanced().forEach(rule -> results.addAll(run(rule)));
    return results;
  }

  public List<ExampleResult> run(RuleCard card) {
    return card.examples().stream().map(example -> run(card.id(), card, example)).toList();
  }

  /** An advanced rule's conditions are not known here, so its silences are not explained. */
  public List<ExampleResult> run(AdvancedRule rule) {
    return rule.examples().stream().map(example -> run(rule.id(), null, example)).toList();
  }

  private ExampleResult run(String rule, @Nullable RuleCard card, Example example) {
    Trial trial = bench.run(example);
    Optional<String> failure = failure(rule, card, example, trial);
    return failure
        .map(reason -> ExampleResult.failed(rule, example, reason))
        .orElseGet(() -> ExampleResult.passed(rule, example));
  }

  private static Optional<String> failure(
      String rule, @Nullable RuleCard card, Example example, Trial trial) {
    List<ClaimTrial> claims = marked(trial, example);
    boolean fires = example.expectation().fires();
    if (claims.isEmpty()) {
      // Silence over an opinion may well be that nothing is read in it; a reason needs a claim.
      boolean enough = !fires && example.because() == null;
      return enough ? Optional.empty() : Optional.of(noClaim(trial, example));
    }
    return fires
        ? fires(rule, card, example, trial, claims)
        : silent(rule, card, example, trial, claims);
  }

  private static List<ClaimTrial> marked(Trial trial, Example example) {
    if (example.markStart() < 0) {
      return trial.claims();
    }
    Span mark = new Span(example.markStart(), example.markEnd());
    return trial.claims().stream().filter(claim -> claim.span().overlaps(mark)).toList();
  }

  private static String noClaim(Trial trial, Example example) {
    if (trial.claims().isEmpty()) {
      return "no claim was read";
    }
    List<String> read =
        trial.claims().stream().map(claim -> "‘" + claim.claim().getQuote() + "’").toList();
    return "no claim was read where the brackets stand, but "
        + String.join(", ", read)
        + (example.markStart() < 0 ? "" : " elsewhere");
  }

  private static Optional<String> fires(
      String rule, @Nullable RuleCard card, Example example, Trial trial, List<ClaimTrial> claims) {
    List<ClaimTrial> fired =
        claims.stream().filter(claim -> claim.firedRules().contains(rule)).toList();
    if (fired.isEmpty()) {
      String reason = card == null ? "" : ": " + new Silence(card, trial, claims).nearest();
      return Optional.of("the rule did not fire" + reason);
    }
    String says = example.says();
    if (says == null) {
      return Optional.empty();
    }
    List<String> messages = messages(rule, card, trial, fired);
    return messages.stream().anyMatch(message -> message.contains(says))
        ? Optional.empty()
        : Optional.of(
            messages.isEmpty()
                ? "the rule fired without a message"
                : "the message was: " + String.join(" / ", messages));
  }

  /** What the rule said; a rule without findings of its own says what its card has it say. */
  private static List<String> messages(
      String rule, @Nullable RuleCard card, Trial trial, List<ClaimTrial> fired) {
    List<String> found =
        fired.stream()
            .flatMap(claim -> claim.findings().stream())
            .filter(finding -> finding.rule().equals(rule))
            .map(Finding::message)
            .toList();
    Template say = card == null ? null : card.say();
    if (!found.isEmpty() || card == null || say == null) {
      return found;
    }
    List<Scene> scenes = new Scenes(card, trial).of(fired);
    return Stream.ofNullable(say)
        .flatMap(template -> scenes.stream().map(scene -> TemplateText.render(template, scene)))
        .distinct()
        .toList();
  }

  private static Optional<String> silent(
      String rule, @Nullable RuleCard card, Example example, Trial trial, List<ClaimTrial> claims) {
    Optional<ClaimTrial> fired =
        claims.stream().filter(claim -> claim.firedRules().contains(rule)).findFirst();
    if (fired.isPresent()) {
      List<String> messages = messages(rule, card, trial, List.of(fired.get()));
      String said = messages.isEmpty() ? "" : ": " + String.join(" / ", messages);
      return Optional.of("the rule fired on ‘" + fired.get().claim().getQuote() + "’" + said);
    }
    String because = example.because();
    return card == null || because == null
        ? Optional.empty()
        : new Silence(card, trial, claims)
            .notBecause(because)
            .map(reason -> "silent for another reason: " + reason);
  }
}
