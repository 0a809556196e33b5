package org.plumbline.report.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.report.sample.SampleReports;

class OutlineTest {
  private final Outline outline = Outline.of(SampleReports.harbour());

  @Test
  void inconsistentClaimsComeBeforeOutdatedOnesAndTheGravestFirst() {
    assertThat(numbers(outline.lookFirst())).containsExactly(5, 6, 8, 11, 10, 3);
  }

  @Test
  void whatCouldNotBeCheckedIsOrderedByReason() {
    assertThat(numbers(outline.unchecked())).containsExactly(1, 15, 14);
  }

  @Test
  void everyClaimStandsInExactlyOneSection() {
    List<Integer> sections =
        List.of(outline.lookFirst(), outline.contested(), outline.unchecked(), outline.consistent())
            .stream()
            .flatMap(section -> numbers(section).stream())
            .toList();
    assertThat(sections).containsExactlyInAnyOrderElementsOf(numbers(outline.all()));
  }

  @Test
  void evidenceThatSeveralFindingsShareCountsOnce() {
    Entry contested = outline.contested().get(0);
    assertThat(contested.checked().findings()).hasSize(3);
    assertThat(contested.evidence()).hasSize(2);
  }

  @Test
  void aCaveatIsExplainedByTheRuleThatSetIt() {
    Entry contested = outline.contested().get(0);
    assertThat(contested.caveatMessage("hedge-absorbs"))
        .hasValueSatisfying(m -> assertThat(m).contains("4,150"));
    assertThat(contested.caveatMessage("provisional")).isEmpty();
  }

  private static List<Integer> numbers(List<Entry> entries) {
    return entries.stream().map(Entry::number).toList();
  }
}
