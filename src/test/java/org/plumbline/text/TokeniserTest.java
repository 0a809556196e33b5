package org.plumbline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TokeniserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '`',
      value = {
        "about 3,500 men    | +about/W 3,500/N men/W",
        "1.5 and .5         | +1.5/N and/W .5/N",
        "1,2                | +1/N +,/P +2/N",
        "1,2345             | +1/N +,/P +2345/N",
        "2016,350           | +2016/N +,/P +350/N",
        "1,234,567.89 here  | +1,234,567.89/N here/W",
        "4.7km              | +4.7/N +km/W",
        "16th               | +16/N +th/W",
        "the 1990s          | +the/W 1990/N +s/W",
        "T-72 tank          | +T/W +-/P +72/N tank/W",
        "US-led             | +US/W +-/P +led/W",
        "6–10 minutes       | +6/N +–/P +10/N minutes/W",
        "2024-03-05         | +2024/N +-/P +03/N +-/P +05/N",
        "A$3bn              | +A/W +$/S +3/N +bn/W",
        "£1.24bn            | +£/S +1.24/N +bn/W",
        "EUR500m            | +EUR/W +500/N +m/W",
        "₹5, ¥6, €7 8%      | +₹/S +5/N +,/P ¥/S +6/N +,/P €/S +7/N 8/N +%/S",
        "5 °C               | +5/N °/S +C/W",
        "G7, CO2, PM2.5     | +G7/W +,/P CO2/W +,/P PM2.5/W",
        "10x15              | +10/N +x/W +15/N",
        "12.05.2022 now     | +12.05.2022/W now/W",
        "70 km/h            | +70/N km/W +//P +h/W",
        "5 km² big          | +5/N km²/W big/W",
        "AT&T               | +AT/W +&/S +T/W",
        "Máire’s al-Jourani | +Máire/W +’s/W al/W +-/P +Jourani/W",
        "country's O'Brien  | +country/W +'s/W O'Brien/W",
        "don’t say sides' x | +don’t/W say/W sides/W +'/P x/W",
        "the U.S.'s and US  | +the/W U.S./W +'s/W and/W US/W",
        "at 5 p.m. on       | +at/W 5/N p.m./W on/W",
        "Dr. J. P. Morgan x | +Dr./W J./W P./W Morgan/W x/W",
        "J.K. Rowling       | +J.K./W Rowling/W",
        "No. 5 and no. Yes  | +No./W 5/N and/W no/W +./P Yes/W",
        "at 5.29am.         | +at/W 5.29/N +am/W +./P",
        "on Jan. 3          | +on/W Jan./W 3/N",
        "e.g. this, i.e. it | +e.g./W this/W +,/P i.e./W it/W",
        "see www.x.org/a-1. | +see/W www.x.org/a-1/W +./P",
        "(https://x.y/z?b), | +(/P +https://x.y/z?b/W +)/P +,/P",
        "mail a.b@c-d.co.uk | +mail/W a.b@c-d.co.uk/W",
        "Booking.com rose   | +Booking.com/W rose/W",
        "wait... now        | +wait/W +.../P now/W",
      })
  void splitsAsReadersExpect(String text, String tokens) {
    assertThat(Reading.shown(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2009", "\u202F", "'", "\u2019"})
  void groupsThreeDigitsBehindANarrowSpaceOrApostrophe(String separator) {
    assertThat(Reading.shown("some 1" + separator + "012 beds"))
        .isEqualTo("+some/W 1" + separator + "012/N beds/W");
  }

  @Test
  void neverGroupsDigitsOverAnOrdinarySpace() {
    assertThat(Reading.shown("in 2022 350 came, 1 012 left"))
        .isEqualTo("+in/W 2022/N 350/N came/W +,/P 1/N 012/N left/W");
  }

  @Test
  void neverGroupsDigitsBehindAYear() {
    assertThat(Reading.shown("in 2022\u00A0350 came")).isEqualTo("+in/W 2022/N 350/N came/W");
  }

  @Test
  void foldsCaseAndApostrophesInLowerAndKeepsDashes() {
    assertThat(Reading.tokens("IRAQ’s –").stream().map(Token::lower))
        .containsExactly("iraq", "'s", "–");
  }

  @Test
  void lowersTheLetterIWithoutRegardToTheMachinesLanguage() {
    assertThat(Reading.tokens("ISIS").get(0).lower()).isEqualTo("isis");
  }

  @Test
  void leavesInvisibleHyphensOutOfLowerOnly() {
    Token token = Reading.tokens("Un\u00ADemployment").get(0);
    assertThat(token.written()).isEqualTo("Un\u00ADemployment");
    assertThat(token.lower()).isEqualTo("unemployment");
  }

  @Test
  void countsOffsetsInCodePoints() {
    assertThat(Reading.tokens("😀 5 men").stream().map(t -> t.span().start()))
        .containsExactly(0, 2, 4);
  }
}
