package org.plumbline.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.report.sample.Values.exact;
import static org.plumbline.report.sample.Values.open;
import static org.plumbline.report.sample.Values.point;
import static org.plumbline.report.sample.Values.rounded;
import static org.plumbline.report.sample.Values.rounding;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.evidence.Comparison.OfFigures;
import org.plumbline.model.report.Coverage;
import org.plumbline.model.report.Severity;
import org.plumbline.model.report.Verdict;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;
import org.plumbline.model.value.Relation;
import org.plumbline.model.value.ReportedValue;

class WordingTest {

  @ParameterizedTest
  @EnumSource
  void noVerdictClaimsToKnowWhatIsTheCase(Verdict verdict) {
    assertThat(VerdictWords.title(verdict) + " " + VerdictWords.meaning(verdict))
        .doesNotContainIgnoringCase("true")
        .doesNotContainIgnoringCase("false")
        .doesNotContainIgnoringCase("error")
        .doesNotContainIgnoringCase("no evidence");
  }

  @ParameterizedTest
  @EnumSource
  void noWeightSpeaksLikeACompiler(Severity severity) {
    assertThat(VerdictWords.weight(severity)).isNotIn("error", "warning");
  }

  @Test
  void everyVerdictHasASignOfItsOwn() {
    assertThat(List.of(Verdict.values())).extracting(VerdictWords::sign).doesNotHaveDuplicates();
  }

  @Test
  void aCaveatNobodyHasHeardOfIsSaidByItsOwnWord() {
    assertThat(CaveatWords.title("seen-at-night")).isEqualTo("seen at night");
    assertThat(CaveatWords.meaning("seen-at-night")).isEmpty();
  }

  @Test
  void coverageCountsWhatWasCheckedAndWhatWasNot() {
    Coverage coverage = Coverage.of(List.of());
    assertThat(CoverageWords.checked(coverage)).startsWith("No claim was found");
    assertThat(CoverageWords.unchecked(coverage)).isEmpty();
  }

  @Test
  void aFigureIsSaidWithWhatItsDigitsStandForAndWhatItsHedgeAdds() {
    ReportedValue value = rounded("about 3,500", "3500", "100", "about", "person");
    assertThat(FigureWords.claimed(held(value, open("3150", "3850"), point("3000", "person"))))
        .isEqualTo("about 3,500 (3,450 to 3,550 people; with “about” 3,150 to 3,850 people)");
  }

  @Test
  void aFigureInAnotherUnitIsSaidInThatOfTheReference() {
    ReportedValue value = rounded("190 miles", "190", "10", null, "mile");
    Interval converted = value.printed().times(new BigDecimal("1.609344"));
    OfFigures figures =
        new OfFigures(
            value, converted, converted, point("310", "km"), Relation.INSIDE, null, null, false);
    assertThat(FigureWords.claimed(figures)).isEqualTo("190 miles (297.73 to 313.82 km)");
  }

  @Test
  void anExactFigureInDigitsNeedsNoInterval() {
    assertThat(FigureWords.reported(exact("31", "31", null))).isEqualTo("31");
    assertThat(FigureWords.reported(exact("31", "31", "crane"))).isEqualTo("31 cranes");
    assertThat(FigureWords.reported(exact("two", "2", "drone"))).isEqualTo("two (2 drones)");
  }

  @Test
  void theGapOfTwoPercentagesIsInPercentagePoints() {
    ReportedValue value = rounded("4.8 percent", "4.8", "0.1", null, "percent");
    OfFigures figures =
        new OfFigures(
            value,
            value.printed(),
            value.printed(),
            rounding("5.6", "0.1", "percent"),
            Relation.BELOW,
            new BigDecimal("-0.8"),
            new BigDecimal("14.3"),
            false);
    assertThat(FigureWords.apart(figures))
        .isEqualTo("0.8 percentage points (14.3%) below the reference");
  }

  @Test
  void whiteSpaceIsFoldedAndWhatWouldHarmATerminalReplaced() {
    assertThat(PlainText.folded(" two\n\t rigged\u00A0drones\u001B[31m \u202Etxt "))
        .isEqualTo("two rigged drones\uFFFD[31m txt");
  }

  @Test
  void whatDiffersIsSaidInPlainWords() {
    assertThat(MatchingWords.differs(List.of("measure", "area", "period")))
        .isEqualTo("what is measured, where and when");
    assertThat(MatchingWords.differs(List.of("unit"))).isEqualTo("the unit");
    assertThat(MatchingWords.differs(List.of())).isEmpty();
  }

  private static OfFigures held(ReportedValue value, Interval claimed, ReferenceValue reference) {
    return new OfFigures(
        value, claimed, value.printed(), reference, Relation.ABOVE, null, null, true);
  }
}
