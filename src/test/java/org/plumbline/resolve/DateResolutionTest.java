package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.resolve.Resolution.dates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Comparison;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.value.Relation;

/** Dates, relative dates and anniversaries of events; the day is 1 February 2024. */
class DateResolutionTest {

  private static Resolution bridge(String date) {
    return Resolution.against(
        "event=bridge, label=opening of the bridge, aliases=bridge opened, date=" + date);
  }

  @ParameterizedTest
  @CsvSource({
    "on 9 December 2017,2017-12-09,INSIDE",
    "on 8 December 2017,2017-12-09,BEFORE",
    "on 10 December 2017,2017-12-09,AFTER",
    "in December 2017,2017-12-09,INSIDE",
    "at the end of 2017,2017-12-09,INSIDE",
    "in 2018,2017-12-09,AFTER",
    "on 9 December 2017,2017-12,INSIDE",
  })
  void aWrittenDateIsHeldAgainstTheEvents(String written, String date, Relation relation) {
    Dossier dossier = bridge(date).of(ClaimKind.DATE, "The bridge was opened " + written + ".");
    assertThat(dates(dossier).relation()).isEqualTo(relation);
  }

  @Test
  void howFarTwoDatesLieApartIsSaidInDays() {
    Dossier dossier =
        bridge("2017-12-09").of(ClaimKind.DATE, "The bridge was opened on 2 December 2017.");
    assertThat(dates(dossier).daysApart()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({"2 January 2020", "3 January 2020"})
  void eitherDayOfAnEventBetweenTwoDaysIsRight(String day) {
    Dossier dossier =
        bridge("[2020-01-02..2020-01-03]")
            .of(ClaimKind.DATE, "The bridge was opened on " + day + ".");
    assertThat(dates(dossier).relation().compatible()).isTrue();
  }

  @Test
  void aDayBesideAnEventBetweenTwoDaysIsWrong() {
    Dossier dossier =
        bridge("[2020-01-02..2020-01-03]")
            .of(ClaimKind.DATE, "The bridge was opened on 4 January 2020.");
    assertThat(dates(dossier).relation()).isEqualTo(Relation.AFTER);
  }

  @Test
  void theDaysBetweenTheOnesAnEventMayHaveAreNoneOfThem() {
    Dossier dossier =
        bridge("[2020-01-01,2020-03-01]")
            .of(ClaimKind.DATE, "The bridge was opened on 30 January 2020.");
    assertThat(dates(dossier).relation()).isEqualTo(Relation.AFTER);
    assertThat(dates(dossier).daysApart()).isEqualTo(29);
  }

  @ParameterizedTest
  @CsvSource({
    "a week ago,2024-01-25,true",
    "a week ago,2024-01-22,true",
    "a week ago,2024-01-28,true",
    "a week ago,2024-01-21,false",
    "a week ago,2024-01-29,false",
    "five days ago,2024-01-27,true",
    "five days ago,2024-01-28,true",
    "five days ago,2024-01-29,false",
    "two years ago,2022-02-01,true",
    "two years ago,2021-01-01,false",
  })
  void aRelativeDateHasTheSlackOfItsUnit(String written, String date, boolean holds) {
    Dossier dossier =
        bridge(date).of(ClaimKind.RELATIVE_DATE, "The bridge was opened " + written + ".");
    assertThat(dates(dossier).relation().compatible()).isEqualTo(holds);
  }

  @Test
  void aRelativeDateMayBeCountedFromAnotherEventTold() {
    Resolution two =
        Resolution.against(
            "event=bridge, label=opening of the bridge, aliases=bridge opened, date=2024-01-05",
            "event=flood, label=flood of Milltown, date=2024-01-12");
    String text =
        "The bridge was opened a week ago. Then the flood of Milltown began on 12 January 2024.";
    Comparison.OfDates comparison = dates(two.of(ClaimKind.RELATIVE_DATE, text));
    assertThat(comparison.relation().compatible()).isTrue();
    assertThat(comparison.tries()).hasSizeGreaterThan(1);
    assertThat(comparison.tries().get(0).anchor()).contains("flood of Milltown");
    assertThat(comparison.tries().get(0).holds()).isTrue();
  }

  @Test
  void everyAnchorIsTriedAndTheNearestComesFirst() {
    Resolution two =
        Resolution.against(
            "event=bridge, label=opening of the bridge, aliases=bridge opened, date=2023-01-05",
            "event=flood, label=flood of Milltown, date=2024-01-12");
    String text =
        "The bridge was opened a week ago. Then the flood of Milltown began on 12 January 2024.";
    Comparison.OfDates comparison = dates(two.of(ClaimKind.RELATIVE_DATE, text));
    assertThat(comparison.relation().compatible()).isFalse();
    assertThat(comparison.tries()).noneMatch(Comparison.Reckoning::holds);
    assertThat(comparison.tries().get(0).anchor()).contains("flood");
    assertThat(comparison.tries()).anyMatch(one -> one.anchor().contains("publication"));
  }

  @Test
  void anEventIsNoAnchorForItself() {
    Dossier dossier =
        bridge("2023-06-01")
            .all(
                "The bridge was opened a day ago. The opening of the bridge was on 1 June 2023 when"
                    + " it began.")
            .stream()
            .filter(one -> one.claim().kind() == ClaimKind.RELATIVE_DATE)
            .findFirst()
            .orElseThrow();
    assertThat(dates(dossier).tries()).noneMatch(one -> one.anchor().contains("opening"));
  }

  @Test
  void withoutADayOfPublicationARelativeDateHasNoAnchor() {
    Dossier dossier =
        bridge("2024-01-25")
            .published(null)
            .of(ClaimKind.RELATIVE_DATE, "The bridge was opened a week ago.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NO_ANCHOR);
    assertThat(dossier.evidence()).isEmpty();
  }

  @Test
  void aRelativeDateOfNothingHasNoReferent() {
    Dossier dossier =
        bridge("2024-01-25").of(ClaimKind.RELATIVE_DATE, "It was stronger five years ago.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NO_REFERENT);
  }

  @Test
  void aDateOfAnUnknownEventIsLinkedToNothing() {
    Dossier dossier =
        bridge("2024-01-25").of(ClaimKind.DATE, "The park was founded on 9 December 2017.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NOTHING_LINKED);
  }

  @Test
  void twoEventsNamedEquallyWellLeaveItOpen() {
    Resolution twins =
        Resolution.against(
            "event=a, label=bridge opened, date=2017-12-09",
            "event=b, label=bridge opened, date=2019-12-09");
    Dossier dossier = twins.of(ClaimKind.DATE, "The bridge was opened on 9 December 2017.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.AMBIGUOUS);
  }

  @ParameterizedTest
  @CsvSource({
    "second,2022-02-01,true",
    "second,2022-02-11,true",
    "second,2022-02-12,false",
    "second,2022-01-22,true",
    "second,2022-01-21,false",
    "third,2022-02-01,false",
    "10th,2014-02-03,true",
  })
  void anAnniversaryIsTheEventsDateAndSoManyYears(String ordinal, String date, boolean holds) {
    Dossier dossier =
        bridge(date)
            .of(
                ClaimKind.ANNIVERSARY,
                "On the " + ordinal + " anniversary of the opening of the bridge, all met.");
    assertThat(dates(dossier).relation().compatible()).isEqualTo(holds);
  }

  @Test
  void anAnniversaryMayFallOnEitherDayOfAnEventBetweenTwoDays() {
    Resolution night = bridge("[2022-02-10..2022-02-12]");
    assertThat(
            dates(
                    night.of(
                        ClaimKind.ANNIVERSARY,
                        "On the second anniversary of the opening of the bridge, all met."))
                .relation()
                .compatible())
        .isTrue();
  }

  @Test
  void anAnniversaryWithoutAnyDayHasNoAnchor() {
    Dossier dossier =
        bridge("2022-02-01")
            .published(null)
            .of(
                ClaimKind.ANNIVERSARY,
                "On the second anniversary of the opening of the bridge, all met.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NO_ANCHOR);
  }
}
