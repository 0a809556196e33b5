package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Evidence;
import org.plumbline.model.value.Relation;

/** How a figure lies to a reference once measure, area and period agree. */
class FigureComparisonTest {

  private static Resolution fighters(String value) {
    return Resolution.against(
        "measure=fighters, label=fighters, unit=person",
        "measure=fighters, area=ARD, period=2023, publisher=Office, " + value);
  }

  private static Relation relation(String figure, String value) {
    return fighters(value).comparison("There are " + figure + " fighters in Arden.").relation();
  }

  @ParameterizedTest
  @CsvSource({
    // bare: the digits alone
    "400,value=440,INSIDE",
    "400,value=460,BELOW",
    "412,value=413,BELOW",
    "412,value=412,INSIDE",
    // about: a tenth or half the last place to either side, whichever is wider
    "about 412,value=440,INSIDE",
    "about 412,value=370,ABOVE",
    "about 412,value=460,BELOW",
    // roughly: the narrower of the two
    "roughly 412,value=440,BELOW",
    // almost: below and up to the figure, its own rounding included
    "almost 412,value=380,INSIDE",
    "almost 412,value=414,ABOVE_OR_BELOW",
    // over: a bound without limit on the other side
    "over 400,value=4000,INSIDE",
    "over 400,value=390,ABOVE",
    "no more than 10,value=10,INSIDE",
    "no more than 10,value=3,INSIDE",
    "no more than 10,value=11,BELOW",
    "fewer than 10,value=11,BELOW",
    "at least 10,value=10,INSIDE",
    "at least 10,value=9,ABOVE",
  })
  void theHedgeSaysHowFarAFigureReaches(String figure, String value, String expected) {
    Relation relation =
        fighters(value).all("There are " + figure + " fighters in Arden.").stream()
            .map(dossier -> Resolution.only(dossier).comparison().relation())
            .findFirst()
            .orElseThrow();
    if (expected.equals("ABOVE_OR_BELOW")) {
      assertThat(relation.compatible()).isFalse();
    } else if (expected.equals("INSIDE")) {
      assertThat(relation.compatible()).isTrue();
    } else {
      assertThat(relation).isEqualTo(Relation.valueOf(expected));
    }
  }

  @Test
  void doubtReachesAsFarAsItsRowSays() {
    assertThat(relation("perhaps 412", "value=440").compatible()).isTrue();
    assertThat(relation("perhaps 412", "value=480").compatible()).isFalse();
  }

  @Test
  void exceptionsDoNotWidenABound() {
    Evidence evidence =
        Resolution.only(
            fighters("value=11").all("In Arden usually no more than 10 fighters meet.").get(0));
    assertThat(evidence.comparison().relation()).isEqualTo(Relation.BELOW);
  }

  @ParameterizedTest
  @CsvSource({
    "2500,INSIDE",
    "3400,OVERLAPS",
    "1800,BELOW",
    "3600,ABOVE",
  })
  void aRangeOfTheReferenceIsTakenWhole(String figure, Relation expected) {
    assertThat(relation(figure, "low=2000, high=3400")).isEqualTo(expected);
  }

  @Test
  void aLeastFigureOfTheReferenceLeavesTheUpperSideOpen() {
    assertThat(relation("90,000", "value=10000, bound=at-least")).isEqualTo(Relation.INSIDE);
    assertThat(relation("9,000", "value=10000, bound=at-least")).isEqualTo(Relation.BELOW);
  }

  @Test
  void twoFiguresThatShareOnlyAnEdgeAreTwoFigures() {
    Resolution rate =
        Resolution.against(
            "measure=rate, label=growth rate, unit=percent",
            "measure=rate, area=ARD, period=2023, value=2.4");
    assertThat(rate.comparison("Arden has a growth rate of 2.3 percent.").relation())
        .isEqualTo(Relation.BELOW);
  }

  @Test
  void theGapIsGivenInTheUnitOfTheReferenceAndInPercentOfIt() {
    Comparison.OfFigures comparison =
        fighters("value=500").comparison("There are 412 fighters in Arden.");
    assertThat(comparison.gap()).isEqualByComparingTo("-88");
    assertThat(comparison.gapPercent()).isEqualByComparingTo("-17.6");
  }

  @Test
  void theGapToARangeIsToItsNearestEdge() {
    Comparison.OfFigures comparison =
        fighters("low=200, high=400").comparison("There are 412 fighters in Arden.");
    assertThat(comparison.gap()).isEqualByComparingTo("12");
    assertThat(comparison.gapPercent()).isEqualByComparingTo("3.0");
  }

  @Test
  void aHedgeThatWasNeededIsSaid() {
    assertThat(
            fighters("value=440")
                .comparison("There are about 412 fighters in Arden.")
                .hedgeNeeded())
        .isTrue();
    assertThat(
            fighters("value=412")
                .comparison("There are about 412 fighters in Arden.")
                .hedgeNeeded())
        .isFalse();
  }

  @Test
  void bothSidesAreKept() {
    Comparison.OfFigures comparison =
        fighters("value=440").comparison("There are about 412 fighters in Arden.");
    assertThat(comparison.printed().low()).isEqualByComparingTo("411.5");
    assertThat(comparison.claimed().low()).isEqualByComparingTo("370.8");
    assertThat(comparison.reference().value()).isEqualByComparingTo("440");
  }

  @ParameterizedTest
  @CsvSource({"10 miles,16,km", "16 km,10,mi", "about 10 miles,16.09,km"})
  void lengthsAreConverted(String written, String value, String unit) {
    Resolution wall =
        Resolution.against(
            "measure=wall, label=length of the wall, unit=" + unit,
            "measure=wall, area=ARD, period=2023, value=" + value);
    assertThat(
            wall.comparison("The wall in Arden has a length of " + written + ".")
                .relation()
                .compatible())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"86 °F,30,true", "92 °F,30,false", "30 °C,30,true"})
  void temperaturesAreConverted(String written, String value, boolean compatible) {
    Resolution heat =
        Resolution.against(
            "measure=heat, label=highest temperature, unit=celsius",
            "measure=heat, area=ARD, period=2023, value=" + value);
    assertThat(
            heat.comparison("The highest temperature in Arden was " + written + ".")
                .relation()
                .compatible())
        .isEqualTo(compatible);
  }

  @Test
  void figuresInThousandsOfTheDataAreScaled() {
    assertThat(relation("412,000", "value=412, unit_mult=3")).isEqualTo(Relation.INSIDE);
    assertThat(relation("412", "value=412, unit_mult=3")).isEqualTo(Relation.BELOW);
  }

  @Property(tries = 100)
  void aHedgeNeverMakesAFigureStandForLess(
      @ForAll @IntRange(min = 11, max = 99_999) int number,
      @ForAll @IntRange(min = 1, max = 120_000) int reference) {
    Resolution one = fighters("value=" + reference);
    for (String hedge : new String[] {"about ", "almost ", "perhaps "}) {
      Comparison.OfFigures bare =
          one.comparison("There are %d fighters in Arden.".formatted(number));
      Comparison.OfFigures hedged =
          one.comparison("There are %s%d fighters in Arden.".formatted(hedge, number));
      assertThat(bare.claimed().inside(hedged.claimed())).as(hedge + number).isTrue();
      if (bare.relation().compatible()) {
        assertThat(hedged.relation().compatible()).as(hedge + number).isTrue();
      }
    }
  }

  @Property(tries = 100)
  void belowAndAboveChangePlacesWithTheSidesOfTheComparison(
      @ForAll @IntRange(min = 11, max = 9_999) int one,
      @ForAll @IntRange(min = 11, max = 9_999) int other) {
    Relation there = relation("" + one, "value=" + other);
    Relation back = relation("" + other, "value=" + one);
    if (there == Relation.BELOW && back != Relation.INSIDE && back != Relation.OVERLAPS) {
      assertThat(back).isEqualTo(Relation.ABOVE);
    }
    assertThat(there == Relation.BELOW && back == Relation.BELOW).isFalse();
    assertThat(there == Relation.ABOVE && back == Relation.ABOVE).isFalse();
  }

  @Property(tries = 60)
  void everyLengthInMilesIsItsLengthInKilometres(
      @ForAll @IntRange(min = 11, max = 9_999) int miles) {
    Resolution wall =
        Resolution.against(
            "measure=wall, label=length of the wall, unit=km",
            "measure=wall, area=ARD, period=2023, value=1");
    Comparison.OfFigures comparison =
        wall.comparison("The wall in Arden has a length of " + miles + " miles.");
    BigDecimal kilometres = new BigDecimal("1.609344").multiply(BigDecimal.valueOf(miles));
    assertThat(comparison.gap())
        .isCloseTo(kilometres.subtract(BigDecimal.ONE), Offset.offset(new BigDecimal("0.000001")));
  }
}
