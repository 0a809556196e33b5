package org.plumbline.report.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Attribution;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Modality;
import org.plumbline.model.Reading;
import org.plumbline.model.Selector;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.time.Period;

/** A checked claim in steps. */
public final class ClaimMaker {
  public static final Context NOTHING_SAID =
      new Context(List.of(), List.of(), null, null, Modality.STATED, null, null, false, List.of());

  private final Claim claim;
  private final List<Finding> findings = new ArrayList<>();
  private Link link = Link.NONE;
  private List<String> caveats = List.of();
  private @Nullable String question;

  public ClaimMaker(
      String id,
      @Nullable String row,
      ClaimKind kind,
      String quote,
      Selector selector,
      String sentence,
      Reading reading) {
    this.claim = new Claim(id, row, kind, quote, selector, sentence, reading);
  }

  public static Context saidBy(String source, String cue) {
    return new Context(
        List.of(),
        List.of(),
        null,
        new Attribution(source, cue, 1),
        Modality.STATED,
        null,
        null,
        false,
        List.of());
  }

  public ClaimMaker linked(String measure, String label, @Nullable Period period) {
    this.link =
        new Link(measure, label, "NH", "Norhaven", period, period != null, List.of("crew-size"));
    return this;
  }

  public ClaimMaker caveats(String... words) {
    this.caveats = List.of(words);
    return this;
  }

  public ClaimMaker asks(String sentence) {
    this.question = sentence;
    return this;
  }

  public ClaimMaker finding(
      Finding.Kind kind, Severity severity, String message, List<Evidence> evidence) {
    return finding(kind, severity, List.of(), null, message, evidence);
  }

  public ClaimMaker differing(List<String> differs, String message, List<Evidence> evidence) {
    return finding(Finding.Kind.NOT_COMPARABLE, Severity.WARNING, differs, null, message, evidence);
  }

  public ClaimMaker caveat(String word, String message, List<Evidence> evidence) {
    return finding(Finding.Kind.CAVEAT, Severity.NOTE, List.of(), word, message, evidence);
  }

  private ClaimMaker finding(
      Finding.Kind kind,
      Severity severity,
      List<String> differs,
      @Nullable String caveat,
      String message,
      List<Evidence> evidence) {
    String rule = "SMP-" + String.format(Locale.ROOT, "%03d", findings.size() + 1);
    findings.add(new Finding(rule, kind, severity, differs, caveat, message, question, evidence));
    return this;
  }

  public CheckedClaim verdict(Verdict verdict, String conclusion) {
    return new CheckedClaim(
        claim,
        link,
        verdict,
        findings.isEmpty() ? "SMP-000" : findings.get(0).rule(),
        findings.isEmpty() ? Severity.NOTE : findings.get(0).severity(),
        caveats,
        conclusion,
        question,
        findings);
  }
}
