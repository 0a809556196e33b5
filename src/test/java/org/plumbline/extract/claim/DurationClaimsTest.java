package org.plumbline.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.extract.ClaimExtractor;
import org.plumbline.extract.Extraction;
import org.plumbline.extract.ShippedLexicon;
import org.plumbline.model.Claim;
import org.plumbline.model.ClaimKind;
import org.plumbline.model.Reading;
import org.plumbline.model.Reading.Lapse;

class DurationClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The three-year-old strike goes on.|SINCE|three",
        "The strike is now in its fourth year.|SINCE|fourth",
        "Two years after the bridge opened, it was shut.|BETWEEN|Two years",
        "It is 20 years since the pact was signed.|SINCE|20 years",
        "The strike lasted just over a year.|LASTING|just over a year",
        "The bridge took six years to build.|LASTING|six years",
        "The eleven years from 2004 to 2015 were calm.|LASTING|eleven years",
        "It was the first strike in 12 years.|AGAIN|12 years",
        "Jan Brink left after nine years in office.|OFFICE|nine years",
        "Jan Brink has led the museum for more than a decade.|OFFICE|more than a decade",
        "Jan Brink, 54, left.|AGE|54",
        "The 54-year-old Jan Brink left.|AGE|54",
      })
  void whatALengthLiesBetweenIsRead(String text, Lapse lapse, String written) {
    List<Reading.OfDuration> read = durations(text);
    assertThat(read).hasSize(1);
    assertThat(read.get(0).lapse()).isEqualTo(lapse);
    assertThat(read.get(0).figure().value().written()).startsWith(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 9,000-year-old bowl was found.",
        "The mill is 90 years old by now.",
        "The mill is 90 years old!"
      })
  void theAgeOfAThingThatNothingDatesIsAnAge(String text) {
    assertThat(durations(text)).isEmpty();
    assertThat(claims(text)).extracting(Claim::kind).containsExactly(ClaimKind.AGE);
  }

  @Test
  void theHeadOfAnOfficeMayStandInTheSentenceBefore() {
    Reading.OfDuration read = durations("Jan Brink resigned. She was mayor for six years.").get(0);
    assertThat(read.person()).isEqualTo("Jan Brink");
  }

  @Test
  void aBirthInTheArticleStandsBesideTheAge() {
    Reading.OfDuration read = durations("Jan Brink, 54, was born in 1961.").get(0);
    assertThat(read.from()).isNotNull();
    assertThat(read.from().written()).isEqualTo("1961");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge was opened six years ago.",
        "It costs 40 dollars a year.",
        "They waited for a year.",
        "A three-day strike began.",
      })
  void aLengthWithoutTwoEndsIsNoSuchClaim(String text) {
    assertThat(durations(text)).isEmpty();
  }

  private static List<Reading.OfDuration> durations(String text) {
    return claims(text).stream()
        .map(Claim::reading)
        .filter(Reading.OfDuration.class::isInstance)
        .map(Reading.OfDuration.class::cast)
        .toList();
  }

  private static List<Claim> claims(String text) {
    return new ClaimExtractor(ShippedLexicon.lexicon())
        .extract(Extraction.document(text, LocalDate.of(2022, 1, 6)));
  }
}
