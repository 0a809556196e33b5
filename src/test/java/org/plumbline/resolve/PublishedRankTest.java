package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Reading;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.value.Relation;

/** Places and records that a publisher states beside its figures. */
class PublishedRankTest {
  private static String row(String period, String cells) {
    return "measure=landings-by-inshore-boats, area=ARD, period=%s, value=412.6, unit=Tonnes, publisher=Harbour Office, %s"
        .formatted(period, cells);
  }

  private static List<Relation> relations(String sentence, String... rows) {
    return Resolution.against(rows).all(sentence).stream()
        .filter(dossier -> dossier.claim().reading() instanceof Reading.OfRank)
        .map(Dossier::evidence)
        .flatMap(List::stream)
        .map(evidence -> evidence.comparison().relation())
        .toList();
  }

  @Test
  void eachPlaceIsHeldAgainstThatOfItsTime() {
    assertThat(
            relations(
                "Landings by inshore boats in Arden fell from 4th place in 2011 to 7th in 2016.",
                row("2011", "rank=4"),
                row("2016", "rank=9")))
        .containsExactly(Relation.INSIDE, Relation.OUTSIDE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the lowest in 12 years|INSIDE",
        "the lowest in 9 years|INSIDE",
        "the lowest in 15 years|OUTSIDE",
        "the highest in 12 years|OPPOSITE",
        "the lowest on record|INSIDE",
      })
  void aRecordIsHeldAgainstItsEndAndItsLength(String said, Relation relation) {
    assertThat(
            relations(
                "In 2016 landings by inshore boats in Arden were " + said + ".",
                row("2016", "record=lowest, record_years=12, on_record=true")))
        .containsExactly(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"bottom five|INSIDE", "bottom ten|INSIDE", "top five|OPPOSITE"})
  void theFewAtOneEndAreNotTheFewAtTheOther(String said, Relation relation) {
    assertThat(
            relations(
                "In 2016 Arden was among the " + said + " countries for landings by inshore boats.",
                row("2016", "rank_from_lowest_at_most=5")))
        .containsExactly(relation);
  }

  @Test
  void fewerThanThePublisherTellsIsLeftOpen() {
    assertThat(
            relations(
                "In 2016 Arden was among the bottom three countries for landings by inshore boats.",
                row("2016", "rank_from_lowest_at_most=5")))
        .isEmpty();
  }

  @Test
  void aLowPlaceWrittenAsLowestIsCountedFromEitherEnd() {
    assertThat(
            relations(
                "In 2016 landings by inshore boats in Arden took the 7th lowest rank.",
                row("2016", "rank=7, rank_from_lowest=20")))
        .containsExactly(Relation.INSIDE);
  }

  @Test
  void twoPlacesOfOneTimeAreLeftOpen() {
    assertThat(
            relations(
                "Landings by inshore boats in Arden fell from 4th to 7th place in 2016.",
                row("2016", "rank=7")))
        .isEmpty();
  }
}
