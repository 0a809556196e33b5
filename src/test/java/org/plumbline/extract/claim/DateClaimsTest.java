package org.plumbline.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.extract.Extraction.claims;
import static org.plumbline.extract.Extraction.date;
import static org.plumbline.extract.Extraction.quoting;
import static org.plumbline.extract.Extraction.the;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.time.Granularity;
import org.plumbline.model.time.Period;
import org.plumbline.model.time.TimeExpression;

class DateClaimsTest {

  @Test
  void aPartOfAYearIsReadWithTheEventInTheClauseBehindWhen() {
    Claim claim =
        the(
            ClaimKind.DATE,
            "At the end of 2017, when the defeat of Red Hand was announced, nobody cheered.");
    assertThat(date(claim).concept()).contains("defeat of Red Hand").doesNotContain("cheered");
    assertThat(date(claim).time().period())
        .extracting(Period::written)
        .isEqualTo("2017-10/2017-12");
  }

  @Test
  void aDayBehindAnEventIsADateClaim() {
    Claim claim = the(ClaimKind.DATE, "The bridge was opened on 9 December 2017.");
    assertThat(claim.quote()).isEqualTo("9 December 2017");
    assertThat(date(claim).concept()).contains("bridge was opened");
  }

  @Test
  void aDateThatLeadsItsSentenceDatesTheClauseBehindTheComma() {
    Claim claim = the(ClaimKind.DATE, "In December 2017, the bridge was opened.");
    assertThat(date(claim).concept()).isEqualTo("the bridge was opened");
  }

  @Test
  void aDateBetweenCommasDatesNotWhatStandsBehind() {
    assertThat(
            claims("The letter, from 9 December 2017, says the bridge was opened.", ClaimKind.DATE))
        .isEmpty();
  }

  @Test
  void aDateInASentenceWithoutAnyEventIsNoClaim() {
    assertThat(claims("The letter is from 9 December 2017.")).isEmpty();
  }

  @Test
  void aDateThatSaysWhenAFigureHoldsIsNoClaimOfItsOwn() {
    assertThat(claims("In Milltown 30 people were killed in May 2020.", ClaimKind.DATE)).isEmpty();
  }

  @Test
  void theDayOfASayingDatesNoEvent() {
    assertThat(claims("The mayor said on 3 May 2020 that the fall of Milltown was a shame."))
        .isEmpty();
  }

  @Test
  void anAnniversaryNamesItsNumberAndItsEvent() {
    Claim claim =
        the(
            ClaimKind.ANNIVERSARY,
            "On the second anniversary of the fall of Milltown, crowds gathered.");
    assertThat(date(claim).ordinal()).isEqualTo(2);
    assertThat(date(claim).concept()).isEqualTo("the fall of Milltown");
  }

  @Test
  void anAnniversaryWithoutADateFallsAtTheTimeOfWriting() {
    Claim claim =
        the(ClaimKind.ANNIVERSARY, "The 10th anniversary of the fall of Milltown is near.");
    assertThat(date(claim).time())
        .isInstanceOfSatisfying(
            TimeExpression.Relative.class,
            time -> assertThat(time.anchor()).isEqualTo(TimeExpression.Anchor.SAYING));
  }

  @Test
  void theDateOfAnAnniversaryIsReadWithIt() {
    Claim claim =
        the(
            ClaimKind.ANNIVERSARY,
            "The second anniversary of the fall of Milltown passed last week.");
    assertThat(date(claim).time().written()).isEqualTo("last week");
  }

  @Test
  void theDateOfAnAnniversaryIsNotTheDateOfItsEvent() {
    assertThat(claims("The second anniversary of the fall of Milltown passed last week."))
        .extracting(Claim::kind)
        .containsExactly(ClaimKind.ANNIVERSARY);
  }

  @Test
  void aDateCountedFromTheSayingIsRelative() {
    Claim claim = the(ClaimKind.RELATIVE_DATE, "He was kidnapped a week ago.");
    assertThat(date(claim).time())
        .isInstanceOfSatisfying(
            TimeExpression.Relative.class,
            time -> {
              assertThat(time.amount()).isEqualTo(-1);
              assertThat(time.granularity()).isEqualTo(Granularity.WEEK);
              assertThat(time.anchor()).isEqualTo(TimeExpression.Anchor.SAYING);
            });
  }

  @Test
  void aRelativeDateIsReadEvenWhereNothingIsDated() {
    assertThat(the(ClaimKind.RELATIVE_DATE, "It was stronger five years ago.").quote())
        .contains("five years ago");
  }

  @Test
  void aDateCountedFromAnotherDateOfTheTextKnowsIt() {
    assertThat(date(quoting("two days earlier", "He was kidnapped two days earlier.")).time())
        .isInstanceOfSatisfying(
            TimeExpression.Relative.class,
            time -> assertThat(time.anchor()).isEqualTo(TimeExpression.Anchor.TEXT));
  }

  @Test
  void aDateCountedFromAnotherDateOfTheTextIsRelative() {
    assertThat(quoting("two days earlier", "He was kidnapped two days earlier.").kind())
        .isEqualTo(ClaimKind.RELATIVE_DATE);
  }
}
