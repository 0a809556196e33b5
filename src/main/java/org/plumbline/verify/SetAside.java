package org.plumbline.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.Article;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Finding;
import org.plumbline.model.report.SuppressedClaim;
import org.plumbline.model.report.Suppression;
import org.plumbline.model.report.Verdict;

/**
 * The claims of an article, those apart whose verdict rests on findings that editors have accepted.
 *
 * @param notes suppressions that name this article and hold no more
 */
record SetAside(List<CheckedClaim> claims, List<SuppressedClaim> suppressed, List<String> notes) {

  static SetAside of(
      Article article,
      @Nullable LocalDate asOf,
      List<CheckedClaim> checked,
      List<Suppression> suppressions) {
    List<Suppression> here =
        suppressions.stream()
            .filter(one -> one.article() == null || one.article().equals(article.id()))
            .toList();
    List<Suppression> holding = here.stream().filter(one -> !one.endedBy(asOf)).toList();
    List<CheckedClaim> kept = new ArrayList<>();
    List<SuppressedClaim> suppressed = new ArrayList<>();
    for (CheckedClaim claim : checked) {
      Optional<Suppression> accepted = accepted(claim, holding);
      accepted.ifPresentOrElse(
          one -> suppressed.add(new SuppressedClaim(claim, one)), () -> kept.add(claim));
    }
    return new SetAside(kept, suppressed, notes(asOf, here, checked));
  }

  /** The first suppression that holds, where every finding that the verdict rests on has one. */
  private static Optional<Suppression> accepted(CheckedClaim claim, List<Suppression> holding) {
    if (claim.verdict() == Verdict.CONSISTENT) {
      return Optional.empty();
    }
    List<Suppression> about = holding.stream().filter(one -> one.quotes(claim.claim())).toList();
    Set<String> rules = new LinkedHashSet<>();
    claim.findings().stream()
        .filter(claim.verdict()::restsOn)
        .map(Finding::rule)
        .forEach(rules::add);
    if (rules.isEmpty()) {
      rules.add(claim.decidedBy());
    }
    boolean all =
        rules.stream().allMatch(rule -> about.stream().anyMatch(one -> one.rule().equals(rule)));
    return all
        ? about.stream().filter(one -> rules.contains(one.rule())).findFirst()
        : Optional.empty();
  }

  private static List<String> notes(
      @Nullable LocalDate asOf, List<Suppression> here, List<CheckedClaim> checked) {
    List<String> notes = new ArrayList<>();
    for (Suppression one : here) {
      boolean stands = checked.stream().anyMatch(claim -> one.quotes(claim.claim()));
      if (stands && one.endedBy(asOf)) {
        notes.add(
            "What " + one.by() + " accepted of rule " + one + " ended on " + one.until() + ".");
      } else if (!stands && one.article() != null) {
        notes.add(
            "What "
                + one.by()
                + " accepted of rule "
                + one
                + " is not in the article as quoted, and no longer counts.");
      }
    }
    return notes;
  }
}
