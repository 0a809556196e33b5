package org.plumbline.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.extract.Extraction.claims;
import static org.plumbline.extract.Extraction.figure;
import static org.plumbline.extract.Extraction.readings;
import static org.plumbline.extract.Extraction.the;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Mention;
import org.plumbline.model.Reading;
import org.plumbline.model.value.Bound;

class FigureClaimsTest {
  private static final String TWO_COUNTRIES =
      "Red Hand has about 3,500 fighters in Arden and about 4,000 in Brook.";

  @Test
  void aHedgedCountIsQuotedWithItsHedgeAndItsPlace() {
    Claim claim = the(ClaimKind.FIGURE, "There are about 3,500 fighters in Arden.");
    assertThat(claim.quote()).isEqualTo("about 3,500 fighters in Arden");
    assertThat(figure(claim).value().hedge()).isEqualTo("about");
    assertThat(figure(claim).value().bound()).isEqualTo(Bound.ABOUT);
  }

  @Test
  void aRoundFigureStandsForHalfItsLastSignificantPlaceToEitherSide() {
    Reading.OfFigure read = figure(the(ClaimKind.FIGURE, "There are 3,500 fighters in Arden."));
    assertThat(read.value().printed().low()).isEqualByComparingTo("3450");
    assertThat(read.value().printed().high()).isEqualByComparingTo("3550");
  }

  @Test
  void aHedgeDoesNotChangeWhatTheDigitsStandFor() {
    Reading.OfFigure bare = figure(the(ClaimKind.FIGURE, "There are 400 fighters in Arden."));
    Reading.OfFigure hedged =
        figure(the(ClaimKind.FIGURE, "There are almost 400 fighters in Arden."));
    assertThat(hedged.value().printed()).isEqualTo(bare.value().printed());
  }

  @Test
  void theSecondOfTwoConjunctsInheritsTheNounItLeavesOut() {
    Reading.OfFigure second = figure(claims(TWO_COUNTRIES, ClaimKind.FIGURE).get(1));
    assertThat(second.counted()).isEqualTo("fighters");
    assertThat(second.value().unit()).isEqualTo("person");
  }

  @Test
  void eachConjunctKeepsItsOwnPlaceFirst() {
    assertThat(claims(TWO_COUNTRIES, ClaimKind.FIGURE))
        .extracting(claim -> claim.reading().context().areas().get(0).written())
        .containsExactly("Arden", "Brook");
  }

  @Test
  void conjunctsWithAPlaceEachMakeASumOverBothPlaces() {
    Reading.OfSum sum = (Reading.OfSum) the(ClaimKind.SUM, TWO_COUNTRIES).reading();
    assertThat(sum.value().value()).isEqualByComparingTo("7500");
    assertThat(sum.parts()).hasSize(2);
    assertThat(sum.context().areas())
        .extracting(Mention::written)
        .containsExactly("Arden", "Brook");
  }

  @Test
  void figuresThatEachNameTheirNounMakeNoSum() {
    assertThat(claims("Red Hand has 3,500 fighters in Arden and 400 friends in Brook."))
        .extracting(Claim::kind)
        .containsOnly(ClaimKind.FIGURE);
  }

  @Test
  void boundsMakeNoSum() {
    assertThat(claims("Red Hand has over 3,500 fighters in Arden and over 400 in Brook."))
        .extracting(Claim::kind)
        .containsOnly(ClaimKind.BOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "no more than 10 soldiers,AT_MOST",
    "up to 10 soldiers,AT_MOST",
    "at least 10 soldiers,AT_LEAST",
    "more than 10 soldiers,MORE_THAN",
    "over 10 soldiers,MORE_THAN",
    "fewer than 10 soldiers,LESS_THAN",
  })
  void aBoundKnowsItsSideAndWhetherTheEdgeBelongsToIt(String words, Bound bound) {
    Claim claim = the(ClaimKind.BOUND, "The patrol has " + words + ".");
    assertThat(claim.quote()).isEqualTo(words);
    assertThat(figure(claim).value().bound()).isEqualTo(bound);
    boolean edge = bound == Bound.AT_MOST || bound == Bound.AT_LEAST;
    assertThat(figure(claim).value().printed().contains(BigDecimal.TEN)).isEqualTo(edge);
  }

  @ParameterizedTest
  @CsvSource({
    "A patrol is made up of usually no more than 10 soldiers.",
    "A patrol usually has no more than 10 soldiers.",
    "Usually no more than 10 soldiers set out.",
  })
  void aWordOfFrequencyIsReadWithItsBound(String sentence) {
    assertThat(the(ClaimKind.BOUND, sentence).reading().context().frequency()).isEqualTo("usually");
  }

  @Test
  void aWordOfFrequencyInAnotherClauseIsNotTheFigures() {
    Claim claim = the(ClaimKind.FIGURE, "It usually rains, and the patrol has 12 soldiers.");
    assertThat(claim.reading().context().frequency()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Twelve soldiers,12",
    "Twenty-five soldiers,25",
    "Two hundred soldiers,200",
    "A dozen soldiers,12",
    "Three thousand soldiers,3000",
  })
  void aCountInWordsIsReadAsItsNumber(String words, BigDecimal number) {
    Reading.OfFigure read = figure(the(ClaimKind.FIGURE, words + " were killed."));
    assertThat(read.value().value()).isEqualByComparingTo(number);
    assertThat(read.counted()).isEqualTo("soldiers");
  }

  @Test
  void aPartitiveCountsWhatStandsBehindOf() {
    Claim claim = the(ClaimKind.FIGURE, "He lost three of his friends.");
    assertThat(claim.quote()).isEqualTo("three of his friends");
    assertThat(figure(claim).counted()).isEqualTo("friends");
    assertThat(figure(claim).value().value()).isEqualByComparingTo("3");
  }

  @ParameterizedTest
  @CsvSource({"'between 2,000 and 3,000 fighters'", "'2,000 to 3,000 fighters'"})
  void aRangeKeepsBothItsEnds(String words) {
    Reading.OfFigure read = figure(the(ClaimKind.RANGE, "Arden counts " + words + " again."));
    assertThat(read.value().value()).isNull();
    assertThat(read.value().printed().low()).isEqualByComparingTo("2000");
    assertThat(read.value().printed().high()).isEqualByComparingTo("3000");
  }

  @Test
  void theDigitsOfAScaledFigureSayHowExactItIs() {
    Reading.OfFigure read = figure(the(ClaimKind.FIGURE, "Arden has 4.40 million people."));
    assertThat(read.value().value()).isEqualByComparingTo("4400000");
    assertThat(read.value().ulp()).isEqualByComparingTo("10000");
  }

  @Test
  void aYearBehindAFigureSaysWhenItHolds() {
    Claim claim = the(ClaimKind.FIGURE, "Milltown had 30,000 residents in 2020.");
    assertThat(claim.reading().context().time())
        .isNotNull()
        .satisfies(time -> assertThat(time.written()).isEqualTo("2020"));
  }

  @Test
  void theDayOfTheSayingIsNotTheDayOfTheFigure() {
    Claim claim =
        the(ClaimKind.FIGURE, "The ministry said on Monday that Red Hand has 400 fighters.");
    assertThat(claim.reading().context().time()).isNull();
  }

  @Test
  void aLengthOfTimeIsADuration() {
    assertThat(figure(the(ClaimKind.DURATION, "They waited six weeks.")).value().unit())
        .isEqualTo("week");
  }

  @Test
  void moreOutOfFewerIsNoShare() {
    assertThat(claims("They gave it 14 out of 12.", ClaimKind.SHARE)).isEmpty();
  }

  @Test
  void oneOfManyIsReadButIsNoClaim() {
    String text = "Arden runs one of the oldest mills.";
    assertThat(claims(text)).isEmpty();
    assertThat(readings(text)).extracting(Claim::quote).containsExactly("one of the oldest mills");
  }
}
