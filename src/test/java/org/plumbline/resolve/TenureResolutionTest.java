package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.resolve.Resolution.office;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.evidence.Obstacle;
import org.plumbline.model.value.Relation;

/** Persons in offices; the day is 1 February 2024 where no other is given. */
class TenureResolutionTest {
  private static final String KESSEL = "person=Marta Kessel, role=mayor of Milltown, area=MIL, ";
  private static final String MAYOR = "Marta Kessel, the mayor of Milltown, agreed.";

  private static Dossier tenure(Resolution resolution, String text) {
    return resolution.of(ClaimKind.TENURE, text);
  }

  @ParameterizedTest
  @CsvSource({
    "start=2020-05-01,INSIDE",
    "'start=2020-05-01, end=2025-05-01',INSIDE",
    "start=2024-05-01,BEFORE",
    "'start=2020-05-01, end=2022-05-01',AFTER",
  })
  void anOfficeIsHeldOnTheDayOfTheArticleOrNot(String term, Relation relation) {
    assertThat(office(tenure(Resolution.against(KESSEL + term), MAYOR)).relation())
        .isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({"2024-01-31,INSIDE", "2023-12-18,INSIDE", "2023-12-17,AFTER"})
  void theOldTitleIsAllowedForSomeWeeks(String end, Relation relation) {
    Resolution over = Resolution.against(KESSEL + "start=2020-05-01, end=" + end);
    assertThat(office(tenure(over, MAYOR)).relation()).isEqualTo(relation);
  }

  @Test
  void aFormerOfficeMayBeOver() {
    Resolution over = Resolution.against(KESSEL + "start=2010-05-01, end=2012-05-01");
    assertThat(office(tenure(over, "Marta Kessel, a former mayor of Milltown, agreed.")).relation())
        .isEqualTo(Relation.INSIDE);
  }

  @Test
  void anOfficeToldOfInThePastIsNoTrouble() {
    Resolution over = Resolution.against(KESSEL + "start=2010-05-01, end=2012-05-01");
    assertThat(office(tenure(over, "Marta Kessel was mayor of Milltown.")).relation())
        .isEqualTo(Relation.INSIDE);
  }

  @Test
  void ofTwoTermsTheOneThatHoldsIsTaken() {
    Resolution twice =
        Resolution.against(
            KESSEL + "start=2010-05-01, end=2012-05-01", KESSEL + "start=2022-05-01");
    Dossier dossier = tenure(twice, MAYOR);
    assertThat(office(dossier).relation()).isEqualTo(Relation.INSIDE);
    assertThat(office(dossier).start().written()).isEqualTo("2022-05-01");
  }

  @Test
  void ofTwoTermsThatAreOverTheLastIsShown() {
    Resolution twice =
        Resolution.against(
            KESSEL + "start=2018-05-01, end=2020-05-01",
            KESSEL + "start=2010-05-01, end=2012-05-01");
    assertThat(office(tenure(twice, MAYOR)).start().written()).isEqualTo("2018-05-01");
  }

  @Test
  void whoHeldTheOfficeInsteadIsNamed() {
    Resolution two =
        Resolution.against(
            KESSEL + "start=2018-05-01, end=2020-05-01",
            "person=Ivo Tamar, role=mayor of Milltown, area=MIL, start=2020-05-02");
    assertThat(office(tenure(two, MAYOR)).holder()).isEqualTo("Ivo Tamar");
  }

  @ParameterizedTest
  @CsvSource({
    "May 2020,INSIDE",
    "2020,INSIDE",
    "April 2020,BEFORE",
    "June 2020,AFTER",
    "2019,BEFORE",
  })
  void whenTheOfficeBeganIsHeldAgainstItsStart(String since, Relation relation) {
    Resolution one = Resolution.against(KESSEL + "start=2020-05-01");
    assertThat(
            office(tenure(one, "Marta Kessel, mayor of Milltown since " + since + ", agreed."))
                .relation())
        .isEqualTo(relation);
  }

  @Test
  void anApproximateStartFitsEveryBeginning() {
    Resolution one = Resolution.against(KESSEL + "start=2020~");
    assertThat(
            office(tenure(one, "Marta Kessel, mayor of Milltown since June 2019, agreed."))
                .relation())
        .isEqualTo(Relation.INSIDE);
  }

  @Test
  void anotherOfficeOfThePersonIsNoObservationOfThisOne() {
    Dossier dossier =
        tenure(
            Resolution.against(KESSEL + "start=2020-05-01"),
            "Marta Kessel, the president of Brook, agreed.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NO_OBSERVATION);
    assertThat(dossier.evidence()).isEmpty();
  }

  @Test
  void anUnknownPersonIsLinkedToNothing() {
    Dossier dossier =
        tenure(
            Resolution.against(KESSEL + "start=2020-05-01"),
            "Hugo Brandt, the mayor of Milltown, agreed.");
    assertThat(dossier.obstacle()).isEqualTo(Obstacle.NOTHING_LINKED);
  }

  @Test
  void anotherSpellingOfThePersonAndTheOfficeLinksToo() {
    Resolution alias =
        Resolution.against(
            "person=Marta Kessel, aliases=Martha Kessel, role=mayor of Milltown, area=MIL,"
                + " role_aliases=president of the council, start=2020-05-01");
    assertThat(
            office(tenure(alias, "Martha Kessel, the president of the council, agreed."))
                .relation())
        .isEqualTo(Relation.INSIDE);
  }

  @Test
  void aDemonymInTheOfficeStandsForItsCountry() {
    Resolution premier =
        Resolution.against(
            "person=Ivo Tamar, role=prime minister of Arden, area=ARD, start=2020-05-01");
    assertThat(office(tenure(premier, "Ardish Prime Minister Ivo Tamar agreed.")).relation())
        .isEqualTo(Relation.INSIDE);
  }

  @Test
  void withoutADayNothingIsSaidOfAnOffice() {
    Resolution one = Resolution.against(KESSEL + "start=2020-05-01").published(null);
    assertThat(office(tenure(one, MAYOR)).relation()).isEqualTo(Relation.UNDECIDED);
  }
}
