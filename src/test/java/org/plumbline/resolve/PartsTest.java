package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Context;
import org.plumbline.model.Modality;
import org.plumbline.model.NearWord;
import org.plumbline.model.reference.Measure;
import org.plumbline.model.reference.Observation;
import org.plumbline.model.reference.SourceRow;
import org.plumbline.model.value.Bound;
import org.plumbline.model.value.Interval;
import org.plumbline.model.value.ReferenceValue;

/** Whether a figure is one of a part of the people. */
class PartsTest {
  private static final Parts PARTS =
      Parts.of(
          List.of(
              Map.of("word", "women", "names", "part"), Map.of("word", "total", "names", "whole")));

  private static Context words(String nearestFirst) {
    List<NearWord> words = new ArrayList<>();
    for (String word : nearestFirst.split(" ", -1)) {
      words.add(new NearWord(word, words.size() + 1));
    }
    return new Context(List.of(), List.of(), null, null, Modality.STATED, null, null, false, words);
  }

  private static Measure measure(String label) {
    return new Measure("m", label, List.of(), null, "percent", "rate", List.of(), null);
  }

  private static Observation observation(Map<String, String> dimensions) {
    SourceRow source =
        new SourceRow("rates", 2, "Office", null, null, null, null, null, null, null);
    return new Observation(
        "m",
        "ARD",
        null,
        new ReferenceValue(null, Interval.EVERYTHING, Bound.RANGE, "percent"),
        dimensions,
        false,
        Map.of(),
        source);
  }

  @ParameterizedTest
  @CsvSource({
    "is rate the women among, true",
    "is rate the, false",
    "total women, false",
    "women total, true",
    "is it so that by now and then women, false"
  })
  void theNearestWordDecidesAndOneFarOffDoesNot(String nearestFirst, boolean part) {
    assertThat(PARTS.isOfPart(words(nearestFirst), measure("jobless rate"), observation(Map.of())))
        .isEqualTo(part);
  }

  @Test
  void aPartThatTheReferenceNamesTooIsTheSamePart() {
    assertThat(
            PARTS.isOfPart(
                words("rate women"), measure("jobless rate of women"), observation(Map.of())))
        .isFalse();
    assertThat(
            PARTS.isOfPart(
                words("rate women"), measure("jobless rate"), observation(Map.of("sex", "women"))))
        .isFalse();
  }
}
