package org.plumbline.audit;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.slip.Alteration;
import org.plumbline.audit.slip.Slip;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Span;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Verdict;

/** What a change does to the verdicts of an article. */
final class Effect {
  private static final Set<Verdict> ALARMS =
      EnumSet.of(Verdict.INCONSISTENT, Verdict.OUTDATED, Verdict.CONTESTED);

  private static final Set<Slip> MOVES_FAR =
      EnumSet.of(Slip.TIMES_TEN, Slip.TENTH, Slip.SCALE, Slip.DIGITS_EXCHANGED, Slip.NEIGHBOUR);

  private final Alteration alteration;
  private final List<CheckedClaim> before;
  private final List<CheckedClaim> after;

  /**
   * @param before the claims of the article as given
   * @param after the claims of the changed article
   */
  Effect(Alteration alteration, List<CheckedClaim> before, List<CheckedClaim> after) {
    this.alteration = alteration;
    this.before = before;
    this.after = after;
  }

  /**
   * A claim that sounds an alarm where none did before: one of those changed if there is one, else
   * the first of the text.
   */
  Optional<Trial.Sign> alarm(List<CheckedClaim> changed) {
    return after.stream()
        .filter(claim -> ALARMS.contains(claim.verdict()) && !known(claim))
        .map(claim -> sign(claim, !here(claim, changed)))
        .min(Comparator.comparing(Trial.Sign::elsewhere));
  }

  private boolean known(CheckedClaim alarm) {
    Span span = origin(alarm);
    return before.stream()
        .anyMatch(
            claim ->
                ALARMS.contains(claim.verdict())
                    && claim.claim().kind() == alarm.claim().kind()
                    && claim.claim().selector().span().overlaps(span));
  }

  private boolean here(CheckedClaim claim, List<CheckedClaim> changed) {
    Span span = origin(claim);
    return changed.stream().anyMatch(one -> one.claim().selector().span().overlaps(span));
  }

  /**
   * What a claim has become: of the claims at its place one of its kind, or else one that was not
   * there before; of these, a consistent one first.
   */
  Optional<CheckedClaim> become(CheckedClaim changed) {
    return after.stream()
        .filter(claim -> origin(claim).overlaps(changed.claim().selector().span()))
        .filter(claim -> claim.claim().kind() == changed.claim().kind() || isNew(claim))
        .min(
            Comparator.<CheckedClaim, Boolean>comparing(
                    claim -> claim.claim().kind() != changed.claim().kind())
                .thenComparing(claim -> claim.verdict() != Verdict.CONSISTENT));
  }

  private boolean isNew(CheckedClaim claim) {
    Span span = origin(claim);
    return before.stream()
        .noneMatch(
            one ->
                one.claim().kind() == claim.claim().kind()
                    && one.claim().selector().span().overlaps(span));
  }

  static Trial.Sign sign(CheckedClaim claim, boolean elsewhere) {
    return new Trial.Sign(
        claim.claim().quote(), claim.verdict(), claim.decidedBy(), claim.conclusion(), elsewhere);
  }

  Outcome outcome(CheckedClaim changed, @Nullable CheckedClaim become) {
    if (become == null || become.verdict() != Verdict.CONSISTENT) {
      return Outcome.LOST;
    }
    // A range that grows agrees with more, and says less: what its edges were is lost all the same.
    boolean edge =
        become.claim().kind() == ClaimKind.RANGE && MOVES_FAR.contains(alteration.slip());
    return !edge && Support.of(changed).toleratedAs(Support.of(become), alteration.slip())
        ? Outcome.TOLERATED
        : Outcome.UNSEEN;
  }

  /** Where a claim of the changed article stands in the article as given. */
  private Span origin(CheckedClaim claim) {
    Span span = claim.claim().selector().span();
    int start = origin(span.start(), alteration.span().start());
    return new Span(start, Math.max(start, origin(span.end(), alteration.span().end())));
  }

  private int origin(int at, int within) {
    Span replaced = alteration.span();
    if (at <= replaced.start()) {
      return at;
    }
    return at >= replaced.end() + alteration.shift() ? at - alteration.shift() : within;
  }
}
