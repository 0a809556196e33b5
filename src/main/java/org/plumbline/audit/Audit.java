package org.plumbline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.slip.Alteration;
import org.plumbline.audit.slip.Manuscript;
import org.plumbline.audit.slip.Slip;
import org.plumbline.audit.slip.Slips;
import org.plumbline.diagnostic.Diagnostic;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Span;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Report;
import org.plumbline.model.report.Verdict;
import org.plumbline.verify.ArticleInput;
import org.plumbline.verify.CheckRequest;
import org.plumbline.verify.CheckResult;
import org.plumbline.verify.Verification;

/**
 * Audits articles. This is mutation testing (DeMillo, Lipton and Sayward, "Hints on test data
 * selection", 1978) with an article in the place of the program and rules and data in that of its
 * tests: what no change of a claim would upset, nothing guards.
 */
public final class Audit {
  /** Of one slip on one claim; a long number has many neighbouring digits. */
  static final int MOST = 8;

  private final AuditRequest request;
  private final Verification verification;

  private Audit(AuditRequest request) {
    this.request = request;
    this.verification =
        Verification.open(
            request.facts(), request.rules(), request.allowAdvanced(), request.cache());
  }

  /** The audits of the articles that can be read; what is wrong with the others is said. */
  public static AuditResult of(AuditRequest request) {
    return new Audit(request).run();
  }

  private AuditResult run() {
    List<ArticleAudit> audits = new ArrayList<>();
    LinkedHashSet<Diagnostic> diagnostics = new LinkedHashSet<>();
    for (ArticleInput input : request.articles()) {
      CheckResult given = check(input, request.published());
      diagnostics.addAll(given.diagnostics());
      for (Report report : given.reports()) {
        audits.add(audit(new Carrier(input, report.article()), report));
      }
    }
    return new AuditResult(audits, List.copyOf(diagnostics));
  }

  private CheckResult check(ArticleInput input, @Nullable LocalDate published) {
    return verification.check(
        new CheckRequest(
            List.of(input),
            null,
            request.facts(),
            request.rules(),
            published,
            null,
            request.allowAdvanced(),
            request.cache()));
  }

  private ArticleAudit audit(Carrier carrier, Report report) {
    Manuscript text = new Manuscript(report.article().text());
    List<CheckedClaim> sound =
        report.claims().stream().filter(one -> one.verdict() == Verdict.CONSISTENT).toList();
    Slips slips = new Slips(text, report.claims().stream().map(CheckedClaim::claim).toList());
    Map<String, Integer> left = new LinkedHashMap<>();
    Map<Alteration, List<CheckedClaim>> changes = new TreeMap<>(Alteration.ORDER);
    for (CheckedClaim one : sound) {
      List<Alteration> all = slips.of(one.claim());
      List<Alteration> tried = capped(all);
      left.put(one.claim().id(), all.size() - tried.size());
      tried.forEach(change -> changes.computeIfAbsent(change, key -> new ArrayList<>()).add(one));
    }
    List<Trial> trials = new ArrayList<>();
    changes.forEach((change, claims) -> trials.add(trial(carrier, report, text, change, claims)));
    List<AuditedClaim> claims = new ArrayList<>();
    for (CheckedClaim one : sound) {
      String id = one.claim().id();
      List<Trial> own = trials.stream().filter(trial -> trial.claims().contains(id)).toList();
      claims.add(new AuditedClaim(one.claim(), Tally.of(own), left.getOrDefault(id, 0)));
    }
    return new ArticleAudit(report.article(), report.coverage(), claims, trials);
  }

  private static List<Alteration> capped(List<Alteration> all) {
    Map<Slip, Integer> taken = new EnumMap<>(Slip.class);
    return all.stream().filter(one -> taken.merge(one.slip(), 1, Integer::sum) <= MOST).toList();
  }

  private Trial trial(
      Carrier carrier,
      Report given,
      Manuscript text,
      Alteration change,
      List<CheckedClaim> changed) {
    List<Report> reports =
        check(carrier.of(text.with(change)), given.article().published()).reports();
    List<CheckedClaim> after = reports.isEmpty() ? List.of() : reports.get(0).claims();
    Effect effect = new Effect(change, given.claims(), after);
    Optional<Trial.Sign> alarm = effect.alarm(changed);
    Outcome outcome = Outcome.CAUGHT;
    Trial.Sign sign = alarm.orElse(null);
    if (alarm.isEmpty()) {
      // What is unseen weighs most, then what is lost: a change is right only where all agree.
      outcome = Outcome.TOLERATED;
      for (CheckedClaim one : changed) {
        CheckedClaim become = effect.become(one).orElse(null);
        Outcome own = effect.outcome(one, become);
        if (own == Outcome.UNSEEN || (own == Outcome.LOST && outcome == Outcome.TOLERATED)) {
          outcome = own;
          sign = become == null ? null : Effect.sign(become, false);
        }
      }
    }
    Claim first = changed.get(0).claim();
    Span sentence = text.around(first.selector().span(), first.sentence());
    Span shown = sentence.cover(change.span());
    List<ClaimKind> kinds =
        changed.stream().map(one -> one.claim().kind()).distinct().sorted().toList();
    return new Trial(
        change,
        changed.stream().map(one -> one.claim().id()).toList(),
        kinds,
        text.at(shown),
        text.with(change, shown),
        outcome,
        sign);
  }
}
