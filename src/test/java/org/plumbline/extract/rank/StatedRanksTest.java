package org.plumbline.extract.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.extract.Extraction.claims;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Ranking;

class StatedRanksTest {

  private static List<Ranking> ranks(String sentence) {
    return claims(sentence).stream()
        .filter(claim -> claim.reading() instanceof Reading.OfRank)
        .map(claim -> ((Reading.OfRank) claim.reading()).ranking())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wool exports from Arden fell from 11th to 15th place.|11|15",
        "Wool exports from Arden fell from rank 11 in 2003 to rank 15 in 2009.|11|15",
        "Wool exports from Arden fell from a highest rank of 11th to a lowest rank of 15th.|11|15",
        "Wool exports from Arden fell from 40 tonnes (ranked 11th) to 30 tonnes (15th).|11|15",
        "Wool exports from Arden ranked 11th in 2003 and fell to 15th in 2009.|11|15",
      })
  void placesAreReadInTheOrderOfTheText(String sentence, int first, int second) {
    assertThat(ranks(sentence)).extracting(Ranking::place).containsExactly(first, second);
    assertThat(ranks(sentence)).extracting(Ranking::end).containsOnly(Ranking.End.HIGHEST);
  }

  @Test
  void aPlaceFromTheLowestIsToldFromOneFromTheHighest() {
    assertThat(
            ranks("Wool exports from Arden fell from the 2nd highest rank to the 7th lowest rank."))
        .extracting(Ranking::end)
        .containsExactly(Ranking.End.HIGHEST, Ranking.End.LOWEST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2003 Arden stood among the bottom 5 nations for wool exports.|LOWEST",
        "In 2003 Arden was among the top five countries for wool exports.|HIGHEST",
        "In 2003 Arden was among the five countries with the lowest wool exports.|LOWEST",
        "In 2003 Arden was among the top five countries with the lowest wool exports.|LOWEST",
      })
  void oneOfTheFirstFromEitherEndIsAPlaceUpToThere(String sentence, Ranking.End end) {
    assertThat(ranks(sentence)).hasSize(1);
    Ranking read = ranks(sentence).get(0);
    assertThat(read.place()).isEqualTo(5);
    assertThat(read.upTo()).isTrue();
    assertThat(read.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wool exports by Arden's top 400 firms rose in 2003.",
        "The abbey in Arden dates from the 11th century.",
        "Arden's council met on 4th May and again on the 15th.",
      })
  void otherOrdinalsAreNoPlaces(String sentence) {
    assertThat(ranks(sentence)).isEmpty();
  }

  @Test
  void theNumberOfAPlaceIsNoFigureBesideIt() {
    assertThat(claims("Wool exports from Arden fell to rank 15 in 2009."))
        .noneMatch(claim -> claim.reading() instanceof Reading.OfFigure);
  }

  @Test
  void theYearsOfARecordMayCloseALongClause() {
    assertThat(
            ranks(
                "In 2009 Arden had the lowest share of wool in exports to its neighbours (4%) in 12"
                    + " years."))
        .singleElement()
        .extracting(Ranking::length)
        .isEqualTo(12);
  }
}
