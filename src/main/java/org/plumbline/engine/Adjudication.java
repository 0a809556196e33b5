package org.plumbline.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.rule.field.ClaimFact;

/** Makes one verdict, with its sentence, of the findings on a claim and the verdict rules. */
final class Adjudication {
  static final String NOBODY = "none";

  private Adjudication() {}

  /**
   * What one verdict rule says.
   *
   * @param conclusion its own sentence, or null where the findings speak
   * @param question its own question, or null
   * @param title of the rule, for a verdict that neither it nor a finding explains
   */
  record Decision(
      String rule,
      Verdict verdict,
      int precedence,
      @Nullable String conclusion,
      @Nullable String question,
      String title) {}

  static CheckedClaim checked(ClaimFact claim, List<Finding> findings, List<Decision> decisions) {
    Decision decision =
        decisions.stream()
            .min(
                Comparator.comparingInt(Decision::precedence)
                    .reversed()
                    .thenComparing(Decision::rule)
                    .thenComparing(Decision::verdict)
                    .thenComparing(one -> String.valueOf(one.conclusion())))
            .orElse(
                new Decision(
                    NOBODY,
                    Verdict.NOT_CHECKABLE,
                    0,
                    "No rule of this set decides this claim.",
                    null,
                    ""));
    List<Finding> bearing = findings.stream().filter(decision.verdict()::restsOn).toList();
    return new CheckedClaim(
        claim.dossier().claim(),
        claim.dossier().link(),
        decision.verdict(),
        decision.rule(),
        severity(decision.verdict(), bearing),
        caveats(findings),
        Optional.ofNullable(decision.conclusion())
            .or(() -> bearing.stream().map(Finding::message).findFirst())
            .orElse(decision.title()),
        Optional.ofNullable(decision.question())
            .or(() -> bearing.stream().map(Finding::question).filter(Objects::nonNull).findFirst())
            .orElse(null),
        findings);
  }

  /** A claim that is consistent is no trouble, however grave the rule that says so. */
  private static Severity severity(Verdict verdict, List<Finding> bearing) {
    return verdict == Verdict.CONSISTENT
        ? Severity.NOTE
        : bearing.stream()
            .map(Finding::severity)
            .min(Comparator.naturalOrder())
            .orElse(Severity.NOTE);
  }

  private static List<String> caveats(List<Finding> findings) {
    List<String> words = new ArrayList<>();
    findings.stream()
        .sorted(Comparator.comparing(Finding::rule))
        .map(Finding::caveat)
        .filter(Objects::nonNull)
        .filter(word -> !words.contains(word))
        .forEach(words::add);
    return words;
  }
}
