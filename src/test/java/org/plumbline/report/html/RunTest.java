package org.plumbline.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.Selector;
import org.plumbline.model.Span;
import org.plumbline.model.report.Passage;
import org.plumbline.model.report.Verdict;
import org.plumbline.report.outline.Entry;
import org.plumbline.report.sample.ClaimMaker;
import org.plumbline.report.sample.SampleText;
import org.plumbline.report.sample.Values;

class RunTest {
  private static final String WORDS = "one two three, four five (six) seven";
  private static final Passage PASSAGE =
      new SampleText().add(Passage.Kind.PARAGRAPH, WORDS).passages().get(0);

  @Test
  void aPassageWithoutClaimsIsOneRun() {
    assertThat(runs(List.of())).containsExactly(WORDS + " []");
  }

  @Test
  void theSpaceWithinAClaimBelongsToItAndTheSpacesAroundItDoNot() {
    assertThat(runs(List.of(entry(1, 4, 13))))
        .containsExactly("one  []", "two three [1]", ", four five (six) seven []");
  }

  @Test
  void claimsThatOverlapAreSplitWhereOneBeginsOrEnds() {
    assertThat(runs(List.of(entry(1, 4, 19), entry(2, 15, 24))))
        .containsExactly(
            "one  []", "two three,  [1]", "four [1, 2]", " five [2]", " (six) seven []");
  }

  @Test
  void aClaimWithinAnotherIsMarkedAsBoth() {
    assertThat(runs(List.of(entry(1, 0, 13), entry(2, 4, 7))))
        .containsExactly("one  [1]", "two [1, 2]", " three [1]", ", four five (six) seven []");
  }

  @Property
  void noWordIsLostHoweverClaimsOverlap(
      @ForAll @Size(max = 6) List<@IntRange(max = 30) Integer> starts,
      @ForAll @IntRange(min = 2, max = 9) int length) {
    List<Entry> entries =
        starts.stream()
            .map(start -> entry(starts.indexOf(start) + 1, start, start + length))
            .toList();
    List<Run> runs = Run.of(PASSAGE, entries);
    assertThat(runs.stream().map(Run::text).collect(Collectors.joining())).isEqualTo(WORDS);
    for (Entry entry : entries) {
      assertThat(runs).anyMatch(run -> run.claims().contains(entry));
    }
  }

  private static List<String> runs(List<Entry> entries) {
    return Run.of(PASSAGE, entries).stream()
        .map(run -> run.text() + " " + run.claims().stream().map(Entry::number).toList())
        .toList();
  }

  private static Entry entry(int number, int start, int end) {
    return new Entry(
        number,
        new ClaimMaker(
                "c" + number,
                null,
                ClaimKind.FIGURE,
                "quote",
                new Selector(new Span(start, end), "", ""),
                "sentence",
                new Reading.OfFigure(
                    Values.exact("1", "1", null), "", null, null, ClaimMaker.NOTHING_SAID))
            .verdict(Verdict.CONSISTENT, "It fits."));
  }
}
