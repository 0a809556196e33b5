package org.plumbline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.slip.Alteration;
import org.plumbline.audit.slip.Slip;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Context;
import org.plumbline.model.Modality;
import org.plumbline.model.Reading;
import org.plumbline.model.Selector;
import org.plumbline.model.Span;
import org.plumbline.model.evidence.Link;
import org.plumbline.model.report.CheckedClaim;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.value.Change;

class EffectTest {
  private static final Alteration LONGER =
      new Alteration(Slip.TIMES_TEN, new Span(10, 12), "58", "580");

  private final CheckedClaim age = claim(ClaimKind.AGE, 10, 12, Verdict.CONSISTENT);
  private final CheckedClaim office = claim(ClaimKind.TENURE, 0, 30, Verdict.CONSISTENT);

  @Test
  void aClaimThatIsNoLongerReadIsNotTheOneBesideItThatStandsAsBefore() {
    Effect effect =
        new Effect(
            LONGER,
            List.of(office, age),
            List.of(claim(ClaimKind.TENURE, 0, 31, Verdict.CONSISTENT)));
    assertThat(effect.become(age)).isEmpty();
    assertThat(effect.outcome(age, null)).isEqualTo(Outcome.LOST);
  }

  @Test
  void aClaimMayBeReadAsAnotherKindInstead() {
    CheckedClaim figure = claim(ClaimKind.FIGURE, 10, 13, Verdict.NO_REFERENCE);
    assertThat(new Effect(LONGER, List.of(age), List.of(figure)).become(age)).contains(figure);
  }

  @Test
  void anAlarmThatStoodBeforeIsNoneOfTheChange() {
    CheckedClaim before = claim(ClaimKind.FIGURE, 40, 44, Verdict.INCONSISTENT);
    CheckedClaim moved = claim(ClaimKind.FIGURE, 41, 45, Verdict.INCONSISTENT);
    assertThat(new Effect(LONGER, List.of(age, before), List.of(moved)).alarm(List.of(age)))
        .isEmpty();
  }

  @Test
  void anAlarmOfAnotherClaimTellsOfTheChange() {
    CheckedClaim fine = claim(ClaimKind.FIGURE, 40, 44, Verdict.CONSISTENT);
    CheckedClaim alarm = claim(ClaimKind.FIGURE, 41, 45, Verdict.CONTESTED);
    assertThat(new Effect(LONGER, List.of(age, fine), List.of(alarm)).alarm(List.of(age)))
        .hasValueSatisfying(sign -> assertThat(sign.elsewhere()).isTrue());
  }

  private static CheckedClaim claim(ClaimKind kind, int start, int end, Verdict verdict) {
    Context context =
        new Context(
            List.of(), List.of(), null, null, Modality.STATED, null, null, false, List.of());
    Claim claim =
        new Claim(
            "c" + start,
            null,
            kind,
            "words",
            new Selector(new Span(start, end), "", ""),
            "words",
            new Reading.OfTrend(Change.Direction.UP, "up", null, "it", context));
    return new CheckedClaim(
        claim, Link.NONE, verdict, "VER-001", Severity.NOTE, List.of(), "So.", null, List.of());
  }
}
