package org.plumbline.extract.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.extract.Extraction.claims;
import static org.plumbline.extract.Extraction.rank;
import static org.plumbline.extract.Extraction.the;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.TimeExpression;
import org.plumbline.model.value.Change;
import org.plumbline.model.value.Ranking;

class RankClaimsTest {

  private static Ranking extreme(String sentence) {
    return rank(the(ClaimKind.EXTREME, sentence)).ranking();
  }

  private static Ranking place(String sentence) {
    return rank(the(ClaimKind.RANK, sentence)).ranking();
  }

  @ParameterizedTest
  @CsvSource({
    "The rate in Arden was the highest since 2005.,HIGHEST",
    "The rate in Arden was the lowest since 2005.,LOWEST",
    "Arden saw the worst harvest since 2005.,EITHER",
  })
  void aSuperlativeSinceAYearIsHeldAgainstThePast(String sentence, Ranking.End end) {
    Ranking read = extreme(sentence);
    assertThat(read.field()).isEqualTo(Ranking.Field.PAST);
    assertThat(read.end()).isEqualTo(end);
    assertThat(read.since()).isNotNull().extracting(TimeExpression::written).isEqualTo("2005");
  }

  @Test
  void aSuperlativeInSoManyYearsIsHeldAgainstThePast() {
    Ranking read = extreme("Attacks in Arden were at the lowest level in more than 12 years.");
    assertThat(read.length()).isEqualTo(12);
    assertThat(read.step()).isEqualTo(Granularity.YEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rate in Arden was the highest on record.",
        "The rate in Arden was the highest ever.",
        "The rate in Arden was the highest since records began.",
        "The rate in Arden fell to a record low.",
        "Arden counted a record 4,200 attacks.",
      })
  void aRecordIsHeldAgainstAllOfThePast(String sentence) {
    assertThat(extreme(sentence).onRecord()).isTrue();
  }

  @Test
  void anOrdinalBeforeASuperlativeIsAPlace() {
    Ranking read = place("Arden is the second-largest producer in Brook.");
    assertThat(read.place()).isEqualTo(2);
    assertThat(read.field()).isEqualTo(Ranking.Field.OTHERS);
  }

  @ParameterizedTest
  @CsvSource({
    "Arden came last of the six countries.,EXTREME,1,LOWEST",
    "Arden ranks fourth of the six countries.,RANK,4,HIGHEST",
    "Arden finished second from last.,RANK,2,LOWEST",
  })
  void aVerbWithAPlaceIsARank(String sentence, ClaimKind kind, int place, Ranking.End end) {
    Ranking read = rank(the(kind, sentence)).ranking();
    assertThat(read.place()).isEqualTo(place);
    assertThat(read.end()).isEqualTo(end);
  }

  @Test
  void howManyAreComparedIsRead() {
    assertThat(extreme("Arden came last of the six countries.").among()).isEqualTo(6);
  }

  @Test
  void theTopFewAreAnyPlaceUpToTheLastOfThem() {
    Ranking read = place("Arden is in the top five.");
    assertThat(read.place()).isEqualTo(5);
    assertThat(read.upTo()).isTrue();
  }

  @Test
  void onlyOneAheadMakesASecondPlaceOfTheOther() {
    Claim claim = the(ClaimKind.RANK, "Only Brook, of the six, had more attacks than Arden.");
    assertThat(rank(claim).ranking().place()).isEqualTo(2);
    assertThat(rank(claim).context().areas().get(0).ids()).containsExactly("ARD");
  }

  @Test
  void aMarkPassedForTheFirstTimeIsAThreshold() {
    Ranking read = extreme("Attacks in Arden passed 5,000 for the first time since 1999.");
    assertThat(read.threshold()).isNotNull();
    assertThat(read.threshold().value()).isEqualByComparingTo(new BigDecimal("5000"));
    assertThat(read.end()).isEqualTo(Ranking.End.HIGHEST);
  }

  @Test
  void aMovementForTheFirstTimeHasNoThreshold() {
    Ranking read = extreme("Attacks in Arden fell for the first time since 1999.");
    assertThat(read.threshold()).isNull();
    assertThat(read.movement()).isEqualTo(Change.Direction.DOWN);
  }

  @Test
  void whatGrewFastestIsRankedByItsGrowth() {
    Ranking read = extreme("Brook grew fastest.");
    assertThat(read.movement()).isEqualTo(Change.Direction.UP);
  }

  @Test
  void aPlaceWithoutAVerbOfItsOwnBelongsToItsOwnName() {
    Reading.OfRank last =
        claims("Arden comes second and Brook third.", ClaimKind.RANK).stream()
            .map(claim -> rank(claim))
            .reduce((one, other) -> other)
            .orElseThrow();
    assertThat(last.ranking().place()).isEqualTo(3);
    assertThat(last.context().areas().get(0).ids()).containsExactly("BRK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At least 40 people came to Arden.",
        "Most of the people left Arden.",
        "The mayor of Arden came first in 3 of the wards.",
        "He first came to Arden in 2001.",
        "The minister spoke for the first time.",
        "The record shows 40 attacks in Arden.",
        "It was the biggest day of her life.",
      })
  void whatIsNoPlaceInAnOrderIsNone(String sentence) {
    assertThat(claims(sentence))
        .extracting(Claim::kind)
        .doesNotContain(ClaimKind.RANK, ClaimKind.EXTREME);
  }
}
