package org.plumbline.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.extract.Extraction.claims;
import static org.plumbline.extract.Extraction.tenure;
import static org.plumbline.extract.Extraction.the;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.time.Period;

class TenureClaimsTest {

  @ParameterizedTest
  @CsvSource({
    "Ardish Prime Minister Ivo Tamar flew home.,Ivo Tamar,Ardish Prime Minister",
    "Mayor Marta Kessel resigned.,Marta Kessel,Mayor",
    "'The mayor of Milltown, Marta Kessel, resigned.',Marta Kessel,mayor of Milltown",
    "'Marta Kessel, the mayor of Milltown, resigned.',Marta Kessel,mayor of Milltown",
    "Marta Kessel is mayor of Milltown.,Marta Kessel,mayor of Milltown",
    "'Ivo Tamar, a professor of old war at King Hall, agreed.',Ivo Tamar,"
        + "professor of old war at King Hall",
    "'The director of the passport department, Colonel Yasser al-Tamar, fled.',"
        + "Yasser al-Tamar,director of the passport department",
    "'Marta Kessel, who became mayor of Milltown, resigned.',Marta Kessel,mayor of Milltown",
    "Marta Kessel became mayor of Milltown.,Marta Kessel,mayor of Milltown",
    "Marta Kessel was elected mayor of Milltown.,Marta Kessel,mayor of Milltown",
  })
  void personAndOfficeAreReadInEitherOrder(String sentence, String person, String role) {
    Reading.OfTenure read = tenure(the(ClaimKind.TENURE, sentence));
    assertThat(read.person()).isEqualTo(person);
    assertThat(read.role()).isEqualTo(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The late president Hugo Brandt was loved.",
        "Former president Hugo Brandt was loved.",
        "The ex-president, Hugo Brandt, was loved.",
        "Hugo Brandt, a former president of Arden, was loved.",
      })
  void anOfficeThatIsOverIsFormer(String sentence) {
    assertThat(tenure(the(ClaimKind.TENURE, sentence)).former()).isTrue();
  }

  @Test
  void anOfficeToldOfInThePastIsNotSaidToBeHeldToday() {
    Reading.OfTenure read =
        tenure(the(ClaimKind.TENURE, "In those days Hugo Brandt was president of Arden."));
    assertThat(read.former()).isTrue();
  }

  @Test
  void anOfficeHeldTodayIsNotFormer() {
    assertThat(tenure(the(ClaimKind.TENURE, "President Hugo Brandt is loved.")).former()).isFalse();
  }

  @Test
  void aRankBeforeTheNameIsNoPartOfIt() {
    Reading.OfTenure read =
        tenure(the(ClaimKind.TENURE, "The mayor of Milltown, Colonel Marta Kessel, resigned."));
    assertThat(read.person()).isEqualTo("Marta Kessel");
  }

  @Test
  void aRankBeforeANameInFrontOfTheOfficeIsNoPartOfIt() {
    Reading.OfTenure read =
        tenure(the(ClaimKind.TENURE, "General Hugo Brandt, the president of Arden, left."));
    assertThat(read.person()).isEqualTo("Hugo Brandt");
  }

  @ParameterizedTest
  @CsvSource({
    "'Marta Kessel, mayor of Milltown since January 2021, agreed.',2021-01",
    "'Marta Kessel, who became mayor of Milltown in May 2020, agreed.',2020-05",
    "'Marta Kessel became mayor of Milltown in May 2020.',2020-05",
    "'Mayor Marta Kessel, elected in 2019, agreed.',2019",
  })
  void whenTheOfficeBeganIsReadWithIt(String sentence, String since) {
    Reading.OfTenure read = tenure(the(ClaimKind.TENURE, sentence));
    assertThat(read.since())
        .isNotNull()
        .satisfies(time -> assertThat(time.period()).extracting(Period::written).isEqualTo(since));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayors of Arden met.",
        "The mayor of Milltown resigned.",
        "Security experts in London disagreed.",
        "A mayor needs friends.",
        "The director in London left.",
      })
  void anOfficeWithoutANamedPersonIsNoClaim(String sentence) {
    assertThat(claims(sentence, ClaimKind.TENURE)).isEmpty();
  }
}
