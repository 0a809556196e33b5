package org.plumbline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.resolve.Resolution.dates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.evidence.Dossier;
import org.plumbline.model.value.Relation;

/** What event a date is said of; the day is 1 February 2024. */
class DatedEventsTest {
  private static final Resolution PACT =
      Resolution.against(
          "event=pact, label=signing of the harbour pact, aliases=harbour pact;pact signed,"
              + " date=2019-06-04",
          "event=birth, label=birth of Jan Brink, aliases=Jan Brink born, date=1960-05-09");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour pact is in danger. It was opened, signed and sealed on 4 June 2019.|INSIDE",
        "The harbour pact is in danger. It was opened and signed on 5 June 2018.|BEFORE",
      })
  void aPronounStandsForTheEventNamedBefore(String text, Relation relation) {
    assertThat(dates(PACT.of(ClaimKind.DATE, text)).relation()).isEqualTo(relation);
  }

  @Test
  void aPronounWithAnotherHappeningSaysNothingOfTheEvent() {
    Dossier dossier =
        PACT.of(
            ClaimKind.DATE, "The harbour pact is in danger. A member was killed by it in 2021.");
    assertThat(dossier.evidence()).isEmpty();
  }

  @Test
  void theEndOfWhatBrokeOutIsNotHeldAgainstItsBeginning() {
    Dossier dossier =
        Resolution.against(
                "event=war, label=outbreak of the border war, aliases=border war;war broke out,"
                    + " date=2021-02-10")
            .of(ClaimKind.DATE, "The border war was killed off and ended on 3 March 2023.");
    assertThat(dossier.evidence()).isEmpty();
  }

  @Test
  void anEndIsNotHeldAgainstABeginning() {
    Dossier dossier =
        PACT.of(ClaimKind.DATE, "The harbour pact was announced as ended on 3 March 2021.");
    assertThat(dossier.evidence()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jan Brink, born in 1960, was killed on 3 March 2021.",
        "Born in 1960, Jan Brink was killed on 3 March 2021.",
      })
  void ofTwoDatesEachIsSaidOfTheWordsAroundIt(String text) {
    assertThat(PACT.all(text))
        .filteredOn(dossier -> dossier.claim().quote().contains("2021"))
        .allSatisfy(dossier -> assertThat(dossier.evidence()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A week ago, on 25 January, a boat was lost.|INSIDE",
        "A week ago, on 15 January, a boat was lost.|AFTER",
      })
  void aDayToldTwiceIsHeldAgainstItself(String text, Relation relation) {
    assertThat(dates(PACT.of(ClaimKind.RELATIVE_DATE, text)).relation()).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour pact is in danger. Its fifth anniversary falls on 4 June.|INSIDE",
        "The harbour pact is in danger. Its sixth anniversary falls on 4 June.|AFTER",
      })
  void anAnniversaryMayBelongToAPronoun(String text, Relation relation) {
    Dossier dossier = PACT.of(ClaimKind.ANNIVERSARY, text);
    assertThat(dates(dossier).relation().compatible()).isEqualTo(relation.compatible());
  }
}
